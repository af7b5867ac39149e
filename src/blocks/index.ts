/** The components MDX may use. Prose imports nothing: pages pass this map to their content. */
import BillLayers from '../components/diagrams/BillLayers.astro';
import ControlPlaneNodes from '../components/diagrams/ControlPlaneNodes.astro';
import Reconciliation from '../components/diagrams/Reconciliation.astro';
import Lifetimes from '../components/diagrams/Lifetimes.astro';
import ReleaseWays from '../components/diagrams/ReleaseWays.astro';
import RequestPath from '../components/diagrams/RequestPath.astro';
import TaskServiceCluster from '../components/diagrams/TaskServiceCluster.astro';
import TwoRoles from '../components/diagrams/TwoRoles.astro';
import TwoLoops from '../components/diagrams/TwoLoops.astro';
import WaysInAndOut from '../components/diagrams/WaysInAndOut.astro';
import WhereToLook from '../components/diagrams/WhereToLook.astro';
import WhoRunsWhat from '../components/diagrams/WhoRunsWhat.astro';
import Compare from './Compare.astro';
import Heading2 from './Heading2.astro';
import LayersOfEc2 from './LayersOfEc2Figure.astro';
import OptionLink from './OptionLink.astro';
import Price from './Price.astro';
import Row from './Row.astro';
import Sample from './Sample.astro';
import Term from './Term.astro';
import TwoAxes from './TwoAxesFigure.astro';
import Value from './Value.astro';
import VersionClock from './VersionClock.astro';

export const blocks = {
  h2: Heading2,
  BillLayers,
  Compare,
  ControlPlaneNodes,
  LayersOfEc2,
  Lifetimes,
  OptionLink,
  Price,
  Reconciliation,
  ReleaseWays,
  RequestPath,
  Row,
  Sample,
  TaskServiceCluster,
  Term,
  TwoAxes,
  TwoLoops,
  TwoRoles,
  Value,
  VersionClock,
  WaysInAndOut,
  WhereToLook,
  WhoRunsWhat,
};
