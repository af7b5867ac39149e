/** The script of compare.html: brings the controls of the whole table to life. The table is complete without it. */
import { ExplorerElement } from './explorer.element.ts';

customElements.define('berth-explorer', ExplorerElement);
