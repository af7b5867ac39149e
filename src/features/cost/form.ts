/** The form of the cost tool as the page has it: its fields, what they are called, what a script puts beside them. */
import type { CostAnswers, Host, Size } from '../../model/cost-fields.ts';
import { words } from './wording.ts';

type Input = HTMLInputElement | HTMLSelectElement;

/** The field with this id; null where the page has none. */
export const fieldOf = (tool: HTMLElement, id: string): Input | null =>
  tool.querySelector<Input>(`[name="${id}"]`);

/** What a field is called. */
export const labelOf = (tool: HTMLElement, id: string): string =>
  tool.querySelector(`label[for="${id}"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? id;

/** Every answer in words, as the form has it; empty ones are left out. */
export const answersInWords = (
  tool: HTMLElement,
  answers: CostAnswers,
): { name: string; said: string }[] =>
  Object.entries(answers).flatMap(([id, value]) => {
    const field = fieldOf(tool, id);
    if (!field || value === '') return [];
    const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
    return [{ name: labelOf(tool, id), said: chosen?.textContent.trim() ?? value }];
  });

/** The texts of a list of the page. */
export const itemsOf = (tool: HTMLElement, part: string): string[] =>
  [...tool.querySelectorAll(`[data-part="${part}"] > *`)].map(({ textContent }) => textContent);

/** Another processor takes a host of the same size along. */
export function followArch(tool: HTMLElement, arch: string, hosts: readonly Host[]): void {
  const field = fieldOf(tool, 'host');
  const old = hosts.find(({ type }) => type === field?.value);
  if (!field || !old || old.arch === arch) return;
  const alike = hosts.filter((one) => one.arch === arch);
  const same =
    alike.findLast(({ vcpu, memoryGb }) => vcpu === old.vcpu && memoryGb === old.memoryGb) ??
    alike[0];
  if (same) field.value = same.type;
}

/** A button that sets the task to a size. */
export function offerOf(tool: HTMLElement, { vcpu, memory }: Size): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.textContent = words.size(vcpu, memory);
  button.addEventListener('click', () => {
    const [first, second] = [fieldOf(tool, 'vcpu'), fieldOf(tool, 'memory')];
    if (!first || !second) return;
    first.value = vcpu;
    second.value = memory;
    second.focus();
    second.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return button;
}

export function paragraph(text: string, className: string): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

/** Saves a text as a file of the reader’s. */
export function save(name: string, text: string): void {
  const link = document.createElement('a');
  // The mark at the start tells spreadsheets that this is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
