import { readerDay } from './reader-day.ts';
import { supportStage, type SupportStage } from './support-stage.ts';

const words = {
  standard: 'standard support',
  extended: 'extended support',
  ended: 'support has ended',
} as const satisfies Record<SupportStage, string>;

/**
 * Says after a version in which stage of its support it is on the day of reading.
 * Throws when `data-standard-ends` or `data-extended-ends` is missing.
 */
export class SupportStageElement extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.stage')) return; // Moved within the page: it has spoken already.
    const { standardEnds, extendedEnds } = this.dataset;
    if (!standardEnds || !extendedEnds)
      throw new Error(
        '<berth-support-stage> needs data-standard-ends and data-extended-ends, two ISO dates.',
      );
    const said = document.createElement('span');
    said.className = 'stage';
    said.textContent = words[supportStage(readerDay(), { standardEnds, extendedEnds })];
    this.append(' ', said);
  }
}
