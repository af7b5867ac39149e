/** The box of offline.html that opens pasted links; loaded by `data-load`. */
import { PasteLinkElement } from './paste-link.element.ts';

customElements.define('berth-paste-link', PasteLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    'berth-paste-link': PasteLinkElement;
  }
}
