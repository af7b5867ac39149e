/** The one script of every page. Defines the custom elements; each improves markup that is complete without it. */
import { SearchElement } from '../features/search/search.element.ts';
import { ThemeSwitchElement } from '../features/theme/theme-switch.element.ts';
import { sayAge } from './age.ts';
import quoteScript from 'script:quote';
import { loadScript, scriptFolder } from './load-script.ts';
import { layOutLate } from './late-layout.ts';
import { wording } from './wording.ts';
import { offerQuotes } from '../features/quote/quote-triggers.ts';

globalThis.berth = { loadScript, scriptFolder };

customElements.define('berth-theme-switch', ThemeSwitchElement);
customElements.define('berth-search', SearchElement);

// What a page cannot do without a script of its own asks for it here.
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-load]'))
  loadScript(dataset['load'] ?? '').catch(() => {
    // The element keeps what it says without the script.
  });

layOutLate(document);
sayAge(document, Date.now());
offerQuotes(quoteScript);

const saved = document.createElement('span');
saved.role = 'status';
saved.dataset['part'] = 'save-status';
const save = document.querySelector<HTMLElement>('[data-save-page]');
save?.addEventListener('click', () => {
  loadScript(save.dataset['savePage'] ?? '', 'berthSavePage').then(
    () => {
      berthSavePage();
      saved.textContent = wording.saved;
      if (!saved.isConnected) save.after(saved);
    },
    () => save.replaceWith(wording.cannotSave),
  );
});

declare global {
  interface HTMLElementTagNameMap {
    'berth-theme-switch': ThemeSwitchElement;
    'berth-search': SearchElement;
  }
}
