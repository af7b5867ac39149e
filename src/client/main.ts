/** The one script of every page. Defines the custom elements; each improves markup that is complete without it. */
import { DaysLeftElement } from '../components/days-left/days-left.element.ts';
import { ThemeSwitchElement } from '../components/theme-switch/theme-switch.element.ts';

customElements.define('berth-days-left', DaysLeftElement);
customElements.define('berth-theme-switch', ThemeSwitchElement);

declare global {
  interface HTMLElementTagNameMap {
    'berth-days-left': DaysLeftElement;
    'berth-theme-switch': ThemeSwitchElement;
  }
}
