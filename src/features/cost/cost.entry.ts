/** The script of cost.html: works out the bill of what the reader enters. The page is complete without it. */
import { CostElement } from './cost.element.ts';

customElements.define('berth-cost', CostElement);
