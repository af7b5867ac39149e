import { localAddress, type Places } from './local-address.ts';

/**
 * A box for a link that someone sent: opens the same place in this copy. Its content says how to do the same by hand,
 * and stays when this script cannot run.
 */
export class PasteLinkElement extends HTMLElement {
  connectedCallback(): void {
    const form = document.createElement('form');
    const label = document.createElement('label');
    const input = document.createElement('input');
    const button = document.createElement('button');
    const answer = document.createElement('p');
    input.id = 'pasted-link';
    input.inputMode = 'url';
    input.autocomplete = 'off';
    input.spellcheck = false;
    label.htmlFor = input.id;
    label.textContent = 'Paste a link that someone sent you';
    button.textContent = 'Open in this copy';
    answer.role = 'status';
    form.className = 'paste-link';
    form.append(label, input, button, answer);
    form.onsubmit = (event) => {
      event.preventDefault();
      answer.replaceChildren(...this.#open(input.value));
    };
    this.replaceChildren(form);
  }

  /** Goes there, or says in one line why not. */
  #open(pasted: string): (Node | string)[] {
    const found = localAddress(pasted, globalThis.berthPlaces);
    if (!found) return ['Paste the address of a Berth page, from any host.'];
    if ('href' in found) {
      // Followed as a link, so that whatever acts on links (the theme from disk) acts on this one.
      const link = this.#linkTo(found.href);
      this.append(link);
      link.click();
      link.remove();
      return [];
    }
    const near = found.near === undefined ? [] : [' Nearest: ', this.#linkTo(found.near), '.'];
    return [`This copy has no page ${found.missing}.`, ...near];
  }

  #linkTo(href: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = new URL(href, new URL('..', globalThis.berth.scriptFolder())).href;
    link.textContent = href;
    return link;
  }
}

declare global {
  /** What links may name in this copy; the build puts it before the script. */
  var berthPlaces: Places;
}
