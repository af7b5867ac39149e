import type { NumberException } from './numbers.ts';

const story = 'Part of an invented situation; nothing is claimed of AWS.';
const sample = 'Explains a number of the code sample next to it.';
const elsewhere = 'A limit of a service that has no rows here, from the source on the page.';
const stated = 'Says in words what the row linked there states as a number.';

/** Every number that is typed, and why that is allowed. */
export const numberExceptions: readonly NumberException[] = [
  {
    file: 'content/alternatives/lambda.mdx',
    text: 'One call may take 15 minutes',
    because: elsewhere,
  },
  {
    file: 'content/alternatives/lambda.mdx',
    text: 'runs for at most 15 minutes',
    because: elsewhere,
  },
  {
    file: 'content/alternatives/lambda.mdx',
    text: 'runs for up to 15 minutes and uses up to 10,240 MB',
    because: elsewhere,
  },
  {
    file: 'content/alternatives/lambda.mdx',
    text: 'takes longer than 15 minutes',
    because: elsewhere,
  },
  {
    file: 'content/alternatives/lambda.mdx',
    text: 'no longer fits in 15 minutes',
    because: elsewhere,
  },
  {
    file: 'content/learn/scaling.mdx',
    text: 'take five minutes before removing any',
    because: sample,
  },
  {
    file: 'content/learn/scaling.mdx',
    text: 'the highest number of the last five minutes',
    because: sample,
  },
  {
    file: 'content/pairs/ecs-fargate-vs-eks-fargate.mdx',
    text: 'adds 256 MB to the requests',
    because: sample,
  },
  { file: 'content/pairs/fargate-vs-ec2.mdx', text: 'so that about 90% is used', because: sample },
  {
    file: 'content/scenarios/many-services.mdx',
    text: 'less than a quarter of a vCPU',
    because: story,
  },
  { file: 'content/scenarios/simple-web-app.mdx', text: 'Half a vCPU and 1 GiB.', because: sample },
  { file: 'content/options/ecs-ec2.mdx', text: 'two minutes later they start', because: story },
  {
    file: 'content/options/ecs-managed-instances.mdx',
    text: '“4 to 16 vCPU, at least 8 GiB”',
    because: story,
  },
  { file: 'content/options/eks-fargate.mdx', text: 'after ten minutes', because: story },
  {
    file: 'content/learn/ec2-capacity.mdx',
    text: 'Arm and eight GiB for each vCPU',
    because: story,
  },
  { file: 'content/learn/ec2-capacity.mdx', text: 'After two weeks</Row>', because: stated },
  {
    file: 'content/learn/ec2-capacity.mdx',
    text: 'The r families: eight GiB for each vCPU.',
    because: sample,
  },
  { file: 'content/learn/ec2-capacity.mdx', text: 'once it has 64 vCPU', because: sample },
  { file: 'content/learn/ec2-capacity.mdx', text: 'two weeks by default', because: stated },
  { file: 'content/learn/ec2-capacity.mdx', text: 'A calculation of five weeks', because: story },
  { file: 'content/learn/ecs.mdx', text: 'come up in twenty minutes', because: story },
  {
    file: 'content/learn/ecs.mdx',
    text: 'Half a vCPU for the whole task; the next line is 1,024 MiB.',
    because: sample,
  },
  {
    file: 'content/learn/eks.mdx',
    text: 'appears about every four months',
    because: 'The rhythm of releases, which the dates of the timeline show; no cell holds it.',
  },
  { file: 'content/learn/fargate.mdx', text: 'comes in six weeks', because: story },
  { file: 'content/learn/fargate.mdx', text: 'one vCPU and 4 GB for an hour', because: story },
  {
    file: 'content/learn/fargate.mdx',
    text: 'One vCPU allows 2 to 8 GB.',
    because: 'A line of the table of sizes that the page cites; the row holds only its ends.',
  },
  {
    file: 'content/learn/fargate.mdx',
    text: 'Plus 256 MB for Kubernetes parts: rounded up to 5 GB',
    because: sample,
  },
  { file: 'content/learn/fargate.mdx', text: 'asks for four vCPU', because: story },
  {
    file: 'content/learn/fargate.mdx',
    text: 'A task that needs 9 GB takes two vCPU, because one vCPU ends at 8 GB',
    because: 'A line of the table of sizes that the page cites; the row holds only its ends.',
  },
  { file: 'content/learn/kubernetes.mdx', text: 'for 50 minutes', because: story },
  { file: 'content/learn/kubernetes.mdx', text: 'valid for two hours', because: sample },
  { file: 'content/learn/two-axes.mdx', text: 'Two weeks later', because: story },
  {
    file: 'src/components/frame/Permalink.astro',
    text: "'$1'",
    because: 'What a regular expression found.',
  },
];
