/** The one script of every page. Defines the custom elements; each improves markup that is complete without it. */
import { ThemeSwitchElement } from '../components/theme-switch/theme-switch.element.ts';

customElements.define('berth-theme-switch', ThemeSwitchElement);

declare global {
  interface HTMLElementTagNameMap {
    'berth-theme-switch': ThemeSwitchElement;
  }
}
