import { loadScript } from '../../browser/load-script.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const textFields = 'input, textarea, [contenteditable]';

/**
 * Opens search by its button and by Ctrl or ⌘ K. The box is there at once, so that no key is lost; the script that
 * searches (`data-script`) is loaded when a reader first reaches for it. Throws when its button is missing.
 */
export class SearchElement extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<berth-search> needs a <button> inside it; found none.');
    button.onclick = () => this.#open();
    button.onpointerenter = () => void this.#prepare();
    document.addEventListener('keydown', this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== 'k' || altKey || shiftKey || ctrlKey === metaKey) return;
    // There it deletes to the end of the line.
    if (ctrlKey && isMac && event.target instanceof Element && event.target.matches(textFields))
      return;
    event.preventDefault();
    this.#open();
  }

  /** The box, and its script on the way. The script finds the box by its id. */
  #prepare(): HTMLDialogElement {
    const dialog = (this.#dialog ??= this.#makeDialog());
    loadScript(this.dataset['script'] ?? '', 'berthSearch').catch((error: unknown) =>
      this.#explain(error),
    );
    return dialog;
  }

  #open(): void {
    const dialog = this.#prepare();
    if (!dialog.open) dialog.showModal();
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
