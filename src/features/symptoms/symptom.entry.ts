/** The script of pages about what breaks: commands are copied, and a pasted message is looked up. */
import { copy } from '../../browser/clipboard.ts';
import { symptomWording } from './wording.ts';

document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element
      ? target.closest<HTMLButtonElement>('button[data-copy-command]')
      : null;
  const command = button?.previousElementSibling?.textContent;
  if (!button || !command) return;
  void copy({ text: command }).then((copied) => {
    if (!copied) return;
    const label = button.textContent;
    button.textContent = symptomWording.copied;
    setTimeout(() => (button.textContent = label), SAID_MS);
  });
});

/** How long a button says what it did. */
const SAID_MS = 2000;

const form = document.querySelector<HTMLFormElement>('[data-part=paste-message]');
const field = form?.querySelector('textarea');
const ask = (): void => {
  const message = field?.value.trim() ?? '';
  if (message === '') return;
  document.querySelector<HTMLButtonElement>('berth-search button')?.click();
  // The box is there at once; its script reads the field when it comes, and hears of changes after that.
  const query = document.querySelector<HTMLInputElement>('#search input');
  if (!query) return;
  query.value = message.replace(/\s+/g, ' ');
  query.dispatchEvent(new Event('input'));
};
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
// The text is in the field only after the event.
field?.addEventListener('paste', () => setTimeout(ask));
field?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  ask();
});
