import { copy } from '../../browser/clipboard.ts';
import { draw } from '../../browser/element-tree.ts';
import { viewOf } from '../../places/address.ts';
import type { Answers, Guide } from '../../model/decide.ts';
import { formatAnswers, parseAnswers } from './address.ts';
import { drawResult, type ResultAxes } from './draw-result.ts';
import { decisionRecord, type RecordFrame } from './record.ts';
import { resultOf, type GuideWords } from './result.ts';
import { words } from './wording.ts';

/** What the page carries for this script, as src/views/decide.ts writes it. */
interface GuideData {
  guide: Guide;
  words: GuideWords;
  axes: ResultAxes;
  checked: string;
  triggers: RecordFrame['triggers'];
}

/** Milliseconds after the last change before the verdict is spoken: a row of arrow keys is one change. */
const SPEAK_AFTER = 500;

/** The decision guide: reads the answers of the address and of the form, and shows what they lead to. */
export class DecideElement extends HTMLElement {
  #data: GuideData | undefined;
  #answers: Answers = {};
  #spoken: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const source = this.querySelector('script')?.textContent;
    if (source === undefined) throw new Error('<berth-decide> needs its data; found no <script>.');
    this.#data = JSON.parse(source) as GuideData;
    const listening = (this.#listening = new AbortController());
    const { signal } = listening;
    this.addEventListener('change', () => this.#change(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    // Browsers bring back the radios of a page they show again, which may not be those of its address.
    addEventListener('pageshow', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** Takes the answers of the address over into the form. */
  #readAddress(): void {
    if (!this.#data) return;
    const { guide } = this.#data;
    const { answers, problems } = parseAnswers(location.search, guide);
    for (const radio of this.#radios()) radio.checked = radio.value === (answers[radio.name] ?? '');
    const asked = (id: string) => guide.questions.find((one) => one.id === id)?.question ?? id;
    this.#part('problems')?.replaceChildren(
      ...problems.map(({ question, value }) => {
        const line = document.createElement('p');
        line.className = 'warning';
        line.textContent = words.unknownAnswer(asked(question), value);
        return line;
      }),
    );
    this.#show(answers);
  }

  /** Reads the form, writes the address and shows the result. */
  #change(): void {
    if (!this.#data) return;
    const given = Object.fromEntries(
      this.#radios().flatMap(({ checked, name, value }) =>
        checked && value !== '' ? [[name, value]] : [],
      ),
    );
    const address = location.pathname + formatAnswers(given, this.#data.guide);
    try {
      history.pushState(null, '', address);
    } catch {
      // Too many entries in too short a time: the answers hold, and “Copy link” still gives their link.
    }
    this.#part('problems')?.replaceChildren();
    this.#show(given);
  }

  #show(answers: Answers): void {
    if (!this.#data) return;
    const { guide, words: known, axes } = this.#data;
    this.#answers = answers;
    const result = resultOf(guide, known, answers);
    this.#part('result')?.replaceChildren(...draw(drawResult(result, known, axes)));
    const first = result.first && known.options[result.first.option]?.label;
    const verdict = this.#part('verdict');
    const leader = this.#part('leader');
    if (verdict) verdict.textContent = result.verdict;
    if (leader) leader.textContent = first === undefined ? '' : words.startsWith(first);
    const compare = this.querySelector<HTMLAnchorElement>('a[data-do="compare"]');
    if (compare && result.fits.length > 0) compare.href = viewOf(result.fits);
    clearTimeout(this.#spoken);
    this.#spoken = setTimeout(() => {
      const status = this.#part('status');
      if (status) status.textContent = result.verdict;
    }, SPEAK_AFTER);
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const preset = target?.closest<HTMLAnchorElement>('a[data-answers]');
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (preset && plain) {
      event.preventDefault();
      history.pushState(null, '', preset.href);
      this.#readAddress();
      return;
    }
    const action = target?.closest<HTMLElement>('button[data-do]')?.dataset['do'];
    const link = this.#link();
    if (action === 'link')
      void this.#copy(link ?? location.href, link ? words.copiedLink : words.copiedLocalLink);
    if (action === 'clear') {
      for (const radio of this.#radios()) radio.checked = radio.value === '';
      this.#change();
    }
    if (action === 'record') void this.#copy(this.#record(), words.copiedRecord);
  }

  /** The public address of these answers; undefined in a copy on disk that does not know its own. */
  #link(): string | undefined {
    if (!this.#data) return undefined;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const page =
      canonical ??
      (location.protocol === 'file:' ? undefined : location.origin + location.pathname);
    return page === undefined ? undefined : page + formatAnswers(this.#answers, this.#data.guide);
  }

  #record(): string {
    if (!this.#data) return '';
    const { guide, words: known, checked, triggers } = this.#data;
    return decisionRecord(guide, known, this.#answers, { link: this.#link(), checked, triggers });
  }

  async #copy(text: string, done: string): Promise<void> {
    const said = this.#part('copied');
    if ((await copy({ text })) && said) said.textContent = done;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berth-decide': DecideElement;
  }
}
