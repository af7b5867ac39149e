/**
 * Copying, whatever the browser allows: rich and plain together, else plain, else by the old command (plain HTTP has no
 * clipboard API), else a dialog with the text selected. One call writes once.
 */

import { copyWording } from './copy-wording.ts';

export interface Copy {
  text: string;
  /** The same for documents and mail. */
  html?: string;
}

/** Resolves to whether the text is on the clipboard; where it is not, a dialog offers it. Never rejects. */
export async function copy(what: Copy): Promise<boolean> {
  if ((await settled(writeByApi(what), waited)) || writeByCommand(what)) return true;
  offer(what.text);
  return false;
}

/** How long a browser may take to answer: longer than any that does. */
const PATIENCE_MS = 3000;

const waited = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

/** What a promise resolves to, or false when the wait is over first: some browsers never settle it. */
export const settled = (writing: Promise<boolean>, wait: () => Promise<void>): Promise<boolean> =>
  Promise.race([writing, wait().then(() => false)]);

async function writeByApi({ text, html }: Copy): Promise<boolean> {
  // Missing on plain HTTP, although the types say otherwise.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (html !== undefined && typeof ClipboardItem === 'function' && clipboard) {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', text),
          'text/html': blob('text/html', html),
        }),
      ]);
      return true;
    }
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

/** `execCommand` copies the selection; the listener puts our text in its place. */
function writeByCommand({ text, html }: Copy): boolean {
  let written = false;
  const listener = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    written = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', listener);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard API
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', listener);
  }
}

/** The last resort: the text in a dialog, selected. */
function offer(text: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'copy-dialog';
  dialog.ariaLabel = copyWording.copy;
  const label = document.createElement('label');
  label.textContent = copyWording.yourself;
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.rows = 8;
  area.value = text;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'control';
  close.textContent = copyWording.close;
  label.append(area);
  dialog.append(label, close);
  close.addEventListener('click', () => {
    dialog.close();
  });
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  area.select();
}
