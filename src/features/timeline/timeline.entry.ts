/** The script of timeline.html: adds to each date how far off it is. The dates are complete without it. */
import { DaysLeftElement } from './days-left.element.ts';

customElements.define('berth-days-left', DaysLeftElement);

declare global {
  interface HTMLElementTagNameMap {
    'berth-days-left': DaysLeftElement;
  }
}
