import { loadScript } from '../../browser/load-script.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const textFields = 'input, textarea, [contenteditable]';

/**
 * Opens search by its button, by Ctrl or ⌘ K, and by anything that carries `data-search`, the text to begin with. The box
 * is there at once, so that no key is lost; the script that searches (`data-script`) is loaded when a reader first reaches
 * for it. Throws when its button is missing.
 */
export class SearchElement extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<berth-search> needs a <button> inside it; found none.');
    button.onpointerenter = () => void this.prepare();
    document.addEventListener('keydown', this);
    document.addEventListener('click', this);
    if (isMac) for (const key of document.querySelectorAll('button > kbd')) key.textContent = '⌘ K';
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
    document.removeEventListener('click', this);
  }

  handleEvent(event: KeyboardEvent | MouseEvent): void {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    const target = event.target instanceof Element ? event.target : undefined;
    let text = '';
    if (event instanceof KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || altKey || shiftKey || ctrlKey === metaKey) return;
      // There it deletes to the end of the line.
      if (ctrlKey && isMac && target?.matches(textFields)) return;
    } else {
      const asked = target?.closest<HTMLElement>('[data-search]');
      // With a key held, a link opens where the reader wants it.
      if (!asked || ctrlKey || metaKey || shiftKey) return;
      text = asked.dataset['search'] ?? '';
    }
    event.preventDefault();
    this.#open(text);
  }

  /** The box, and its script on the way. The script finds the box by its id. */
  prepare(): HTMLDialogElement {
    const dialog = (this.#dialog ??= this.#makeDialog());
    loadScript(this.dataset['script'] ?? '', 'berthSearch').catch((error: unknown) =>
      this.#explain(error),
    );
    return dialog;
  }

  #open(text = ''): void {
    const dialog = this.prepare();
    if (!dialog.open) dialog.showModal();
    const input = dialog.querySelector('input');
    if (text === '' || !input) return;
    input.value = text;
    input.oninput?.(new InputEvent('input'));
  }

  #makeDialog(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    const input = document.createElement('input');
    const status = document.createElement('p');
    dialog.id = 'search';
    dialog.ariaLabel = input.ariaLabel = 'Search';
    input.type = 'search';
    status.role = 'status';
    status.textContent = 'Loading…';
    dialog.append(input, status);
    document.body.append(dialog);
    return dialog;
  }

  #explain(error: unknown): void {
    const why = error instanceof Error ? error.message : '';
    const list = this.querySelector('a')?.cloneNode(true) ?? '';
    this.#dialog
      ?.querySelector('p')
      ?.replaceChildren(`Search does not work here: ${why} Everything is listed in `, list, '.');
  }
}
