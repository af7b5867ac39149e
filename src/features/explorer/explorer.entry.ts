/** The script of compare.html: makes the controls of the whole table work. The table is complete without it. */
import { ExplorerElement } from './explorer.element.ts';

customElements.define('berth-explorer', ExplorerElement);
