/** A menu of commands under a button: arrow keys, Home, End, Escape; focus goes back to the button. */

import { isComposing } from './input-method.ts';

export interface MenuItem {
  label: string;
  act: () => void;
}

/** Buttons that were pressed while their menu was open: that press closes it, and its click must not open it again. */
const closing = new WeakSet<HTMLElement>();

/** Opens a menu for `button`; closes by Escape, by a click elsewhere or on the button, or by a choice. */
export function openMenu(button: HTMLElement, items: readonly MenuItem[]): void {
  if (closing.delete(button)) return;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.ariaLabel = button.ariaLabel ?? button.textContent.trim();
  const choices = items.map(({ label, act }) => {
    const choice = document.createElement('button');
    choice.type = 'button';
    choice.setAttribute('role', 'menuitem');
    choice.tabIndex = -1;
    choice.textContent = label;
    choice.addEventListener('click', () => {
      menu.hidePopover();
      act();
    });
    return choice;
  });
  menu.append(...choices);
  menu.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    const at = choices.findIndex((choice) => choice === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      choices.at(to % choices.length)?.focus();
    } else if (event.key === 'Tab') menu.hidePopover();
  });
  const press = (): void => {
    closing.add(button);
    // A press that never became a click is forgotten with the next one.
    const forget = () => closing.delete(button);
    document.addEventListener('pointerdown', forget, { capture: true, once: true });
  };
  button.addEventListener('pointerdown', press);
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    button.removeEventListener('pointerdown', press);
    button.ariaExpanded = 'false';
    const focused = menu.contains(document.activeElement);
    menu.remove();
    if (focused) button.focus();
  });
  button.after(menu);
  // A browser gives focus back to what had it; after a press or a link to a place, in some browsers nothing had it.
  button.focus({ preventScroll: true });
  menu.showPopover();
  button.ariaExpanded = 'true';
  const { left, right, bottom } = button.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const room = clientWidth - menu.offsetWidth - 8;
  // Under a button on the right, the menu ends where the button does: beside the content nothing is aligned with it.
  const start = left > clientWidth / 2 ? right - menu.offsetWidth : left;
  menu.style.left = `${Math.max(8, Math.min(start, room)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY + 4}px`;
  choices[0]?.focus();
}
