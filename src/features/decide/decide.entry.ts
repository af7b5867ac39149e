/** The script of decide.html: answers a change of the form. The page is complete without it. */
import { DecideElement } from './decide.element.ts';

customElements.define('berth-decide', DecideElement);
