import { formatFilter, matcher, parseFilter, type Filtered } from './filter.ts';
import { words } from './wording.ts';

/** Milliseconds after the last key before the list changes: typing stays smooth and one word is one change. */
const SETTLE = 150;

/** Leaves out the questions that a reader did not ask for. The page shows all of them without it. */
export class QuestionsElement extends HTMLElement {
  #questions: { element: HTMLElement; seen: Filtered }[] = [];
  #listening: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-place=question]')].map(
      (element) => ({
        element,
        seen: {
          by: element.dataset['by'] ?? '',
          about: element.dataset['about'] ?? '',
          text: [...element.querySelectorAll('[data-part]')]
            .map((part) => part.textContent)
            .join(' '),
        },
      }),
    );
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.#choose(), { signal });
    this.addEventListener(
      'input',
      () => {
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => this.#choose(), SETTLE);
      },
      { signal },
    );
    addEventListener('hashchange', () => this.#showTarget(), { signal });
    // Browsers bring back the controls of a page they show again, which may not be those of its address.
    addEventListener('pageshow', () => this.#readAddress(), { signal });
    this.#readAddress();
    this.#showTarget();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#typing);
  }

  #radios(name: string): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`)];
  }

  #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=search]');
  }

  #readAddress(): void {
    const values = (name: string) => this.#radios(name).map(({ value }) => value);
    const filter = parseFilter(location.search, { by: values('by'), about: values('about') });
    for (const name of ['by', 'about'] as const)
      for (const radio of this.#radios(name)) radio.checked = radio.value === filter[name];
    const field = this.#field();
    if (field) field.value = filter.words;
    this.#show();
  }

  #filter() {
    const chosen = (name: string) => this.#radios(name).find(({ checked }) => checked)?.value ?? '';
    return { by: chosen('by'), about: chosen('about'), words: this.#field()?.value ?? '' };
  }

  #choose(): void {
    this.#show();
    try {
      history.replaceState(null, '', location.pathname + formatFilter(this.#filter()));
    } catch {
      // Too many changes of the address in too short a time: the list is right all the same.
    }
  }

  #show(): void {
    const fits = matcher(this.#filter());
    let count = 0;
    for (const { element, seen } of this.#questions) {
      element.hidden = !fits(seen);
      if (!element.hidden) count++;
    }
    for (const section of this.querySelectorAll<HTMLElement>('.section'))
      section.hidden = !section.querySelector('[data-place=question]:not([hidden])');
    const status = this.querySelector('[data-part=status]');
    if (status)
      status.textContent = count === 0 ? words.none : words.shown(count, this.#questions.length);
  }

  /** Brings a question back that a link names and the filter leaves out. */
  #showTarget(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = this.#questions.find(({ element }) => element.id === id)?.element;
    if (!target?.hidden) return;
    for (const name of ['by', 'about'])
      for (const radio of this.#radios(name)) radio.checked = radio.value === '';
    const field = this.#field();
    if (field) field.value = '';
    this.#show();
    target.scrollIntoView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berth-questions': QuestionsElement;
  }
}
