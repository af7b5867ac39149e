/**
 * The script of pages with dates: adds to each how far off it is, and of each version where it stands. The dates are
 * complete without it.
 */
import { DaysLeftElement } from './days-left.element.ts';
import { SupportStageElement } from './support-stage.element.ts';

customElements.define('berth-days-left', DaysLeftElement);
customElements.define('berth-support-stage', SupportStageElement);

declare global {
  interface HTMLElementTagNameMap {
    'berth-days-left': DaysLeftElement;
    'berth-support-stage': SupportStageElement;
  }
}
