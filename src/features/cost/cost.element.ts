import { copy } from '../../browser/clipboard.ts';
import { draw } from '../../browser/element-tree.ts';
import type { TreeNode } from '../../formats/element-tree.ts';
import { daysSince } from '../../model/age.ts';
import {
  conflictsIn,
  firstAnswers,
  ownHost,
  readField,
  type Conflict,
  type CostAnswers,
  type CostData,
} from '../../model/cost-fields.ts';
import { formatCost, parseCost } from './address.ts';
import type { ShownOptions } from './draw-bills.ts';
import { drawBreakEven } from './draw-break-even.ts';
import {
  answersText,
  daysOf,
  drawFacts,
  drawLines,
  drawSentence,
  drawSumsAndRates,
  resultOf,
  sentenceText,
} from './draw-result.ts';
import { billsCsv, billsMarkdown } from './export.ts';
import {
  answersInWords,
  fieldOf,
  followArch,
  itemsOf,
  labelOf,
  offerOf,
  paragraph,
  save,
} from './form.ts';
import { words } from './wording.ts';

/** What the page carries for this script, as src/views/cost.ts writes it. */
interface PageData {
  data: CostData;
  options: ShownOptions;
  freshDays: number;
}

/** Milliseconds after the last change before the sentence is spoken: a row of keys is one change. */
const SPEAK_AFTER = 500;

/** The cost tool: reads the answers of the address and of the form, and shows the bill they lead to. */
export class CostElement extends HTMLElement {
  #page: PageData | undefined;
  /** The last answers that made a bill. */
  #answers: CostAnswers = {};
  #spoken: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const source = this.querySelector('script[type="application/json"]')?.textContent;
    if (source === undefined) throw new Error('<berth-cost> needs its data; found no <script>.');
    this.#page = JSON.parse(source) as PageData;
    const { signal } = (this.#listening = new AbortController());
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    const wide = matchMedia('(width >= 1024px)');
    wide.addEventListener('change', () => this.#openForm(wide.matches), { signal });
    this.#openForm(wide.matches);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #fields() {
    return this.#page?.data.fields ?? [];
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** On a wide screen the form stands beside the bill; on a phone a line stands for it until it is asked for. */
  #openForm(open: boolean): void {
    const form = this.querySelector<HTMLDetailsElement>('.cost-form');
    if (form) form.open = open;
  }

  #readAddress(): void {
    if (!this.#page) return;
    const { answers, problems } = parseCost(location.search, this.#page.data);
    this.#fill(answers);
    this.#show(answers);
    this.#part('problems')?.replaceChildren(
      ...problems.map(({ field, value }) =>
        paragraph(words.notUsed(labelOf(this, field), value), 'warning'),
      ),
    );
  }

  /** Puts answers into the form; what was wrong there is gone. */
  #fill(answers: CostAnswers): void {
    for (const { id } of this.#fields()) {
      const input = fieldOf(this, id);
      if (input) input.value = answers[id] ?? '';
      this.#say(id, []);
    }
    this.#stale(false);
  }

  /** Takes answers over as a change by the reader. */
  #take(answers: CostAnswers): void {
    this.#fill(answers);
    this.#show(answers);
    this.#write(answers);
  }

  #write(answers: CostAnswers): void {
    if (!this.#page) return;
    try {
      history.replaceState(null, '', location.pathname + formatCost(answers, this.#page.data));
    } catch {
      // Too many in too short a time: the bill holds, and “Copy link” still gives its link.
    }
    this.#part('problems')?.replaceChildren();
  }

  #input({ target }: Event): void {
    if (!this.#page || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
      return;
    const { data } = this.#page;
    const slides = target.dataset['slides'];
    const slid = slides === undefined ? null : fieldOf(this, slides);
    if (slid) slid.value = target.value;
    if (target.name === 'arch') followArch(this, target.value, data.hosts);
    const host = data.hosts.find(({ type }) => type === target.value);
    const arch = fieldOf(this, 'arch');
    if (target.name === 'host' && host && arch) arch.value = host.arch;
    const answers: Record<string, string> = {};
    let readable = true;
    for (const field of this.#fields()) {
      const read = readField(field, fieldOf(this, field.id)?.value ?? field.first);
      if ('answer' in read) answers[field.id] = read.answer;
      else readable = false;
      this.#say(field.id, 'wrong' in read ? [words.misread(read.wrong, field)] : []);
    }
    if (!readable) {
      this.#stale(true);
      return;
    }
    const conflicts = conflictsIn(answers, data);
    for (const conflict of conflicts) this.#say(conflict.field, this.#advice(conflict));
    // What the answers ask for shows even where they make no bill yet.
    this.#showFields(answers);
    this.#stale(conflicts.length > 0);
    if (conflicts.length > 0) return;
    this.#show(answers);
    this.#write(answers);
  }

  /** What a conflict says, with the sizes it offers as buttons. */
  #advice(conflict: Conflict): (Node | string)[] {
    const said: (Node | string)[] = [words.conflict(conflict)];
    if (conflict.kind !== 'pair') return said;
    for (const size of [conflict.down, conflict.up]) if (size) said.push(' ', offerOf(this, size));
    return said;
  }

  /** Says at a field what is wrong; with nothing to say, that it is right. */
  #say(id: string, said: readonly (Node | string)[]): void {
    const field = fieldOf(this, id);
    const place = this.querySelector(`[data-problem="${id}"]`);
    field?.setAttribute('aria-invalid', String(said.length > 0));
    // Named only here: an id in the page would be an address that people could link to.
    if (place) place.id = `${id}-problem`;
    field?.setAttribute('aria-describedby', `${id}-problem`);
    place?.replaceChildren(...said);
    const hidden = place?.closest('details');
    if (hidden && said.length > 0) hidden.open = true;
  }

  #stale(is: boolean): void {
    const place = this.#part('stale');
    if (!place) return;
    place.hidden = !is;
    place.textContent = is ? words.stillOld : '';
  }

  #showFields(answers: CostAnswers): void {
    const shown: Readonly<Record<string, boolean>> = {
      'own-host': answers['host'] === ownHost,
      savings: answers['pay'] === 'savings',
      discount: answers['pay'] !== 'on-demand',
    };
    for (const field of this.querySelectorAll<HTMLElement>('[data-when]'))
      field.hidden = !shown[field.dataset['when'] ?? ''];
  }

  #show(answers: CostAnswers): void {
    if (!this.#page) return;
    const { data, options, freshDays } = this.#page;
    this.#answers = answers;
    this.#showFields(answers);
    const slider = this.querySelector<HTMLInputElement>('[data-slides="packing"]');
    if (slider) {
      slider.value = answers['packing'] ?? '';
      slider.setAttribute('aria-valuetext', `${slider.value} percent`);
    }
    const result = resultOf(answers, data);
    const days = daysSince(daysOf(result).read, Date.now());
    const put = (name: string, nodes: readonly TreeNode[]): void => {
      const part = this.#part(name);
      const open = part?.querySelector('details')?.open ?? false;
      part?.replaceChildren(...draw(nodes));
      const details = part?.querySelector('details');
      if (details) details.open = open;
    };
    put('sentence', drawSentence(result));
    put('answers', [answersText(answers, data)]);
    put('facts', drawFacts(result, answers, data, days > freshDays ? words.old(days) : undefined));
    put('plot', result.breakEven ? drawBreakEven(result.breakEven, answers) : drawSentence(result));
    put('lines', drawLines(result, answers, data, options));
    put('sums', drawSumsAndRates(result, answers, options));
    clearTimeout(this.#spoken);
    this.#spoken = setTimeout(() => {
      const status = this.#part('status');
      if (status) status.textContent = sentenceText(result);
    }, SPEAK_AFTER);
  }

  #click(event: MouseEvent): void {
    if (!this.#page) return;
    const { data, options } = this.#page;
    const target = event.target instanceof Element ? event.target : null;
    const start = target?.closest<HTMLAnchorElement>('a[data-answers]');
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (start && plain) {
      event.preventDefault();
      history.pushState(null, '', start.href);
      this.#readAddress();
      return;
    }
    const action = target?.closest<HTMLElement>('button[data-do]')?.dataset['do'];
    if (action === undefined) return;
    if (action === 'reset') {
      this.#take(firstAnswers(this.#fields()));
      return;
    }
    const link = this.#link();
    const result = resultOf(this.#answers, data);
    if (action === 'link')
      void this.#copy(link ?? location.href, link ? words.copiedLink : words.copiedLocalLink);
    if (action === 'markdown')
      void this.#copy(
        billsMarkdown(result, this.#answers, options, {
          link,
          answered: answersInWords(this, this.#answers),
          assumed: itemsOf(this, 'assumed'),
          leftOut: itemsOf(this, 'left-out'),
        }),
        words.copiedMarkdown,
      );
    if (action === 'csv') {
      save('berth-cost.csv', billsCsv(result, options, this.#answers['region'] ?? ''));
      this.#done(words.savedCsv);
    }
  }

  /** The public address of this bill; undefined in a copy on disk that does not know its own. */
  #link(): string | undefined {
    if (!this.#page) return undefined;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const page =
      canonical ??
      (location.protocol === 'file:' ? undefined : location.origin + location.pathname);
    return page === undefined ? undefined : page + formatCost(this.#answers, this.#page.data);
  }

  async #copy(text: string, done: string): Promise<void> {
    if (await copy({ text })) this.#done(done);
  }

  #done(text: string): void {
    const said = this.#part('copied');
    if (said) said.textContent = text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'berth-cost': CostElement;
  }
}
