import MagicString from 'magic-string';
import { elementsOf, type HtmlElement } from './portable/html-elements.ts';
import type { PageFacts } from './portable/page-facts.ts';

/** An HTML or SVG file on its way through the finishing step. */
export interface Page {
  /** Path from the root of the site. */
  file: string;
  /** The text as Astro wrote it; the ranges of `elements` are places in it. */
  source: string;
  /** What is in the page, as the steps so far have left it. */
  elements: readonly HtmlElement[];
  /** The HTML of its share card, once a step has cut that out. */
  card?: string;
  /** What the checks need to know, once a step has read it. */
  facts?: PageFacts;
}

/**
 * One step: notes its changes to the text in `edit`, and returns the page as it is for the steps after it. Must not read
 * the text again.
 */
export type PageStep = (page: Page, edit: MagicString) => Page;

/** A file after its steps, and its new text. */
export interface FinishedPage {
  page: Page;
  text: string;
}

/** Parses a file once and lets `steps` change it, in their order. Pure. */
export function runSteps(file: string, source: string, steps: readonly PageStep[]): FinishedPage {
  const edit = new MagicString(source);
  const page = steps.reduce<Page>((done, step) => step(done, edit), {
    file,
    source,
    elements: elementsOf(source),
  });
  return { page, text: edit.toString() };
}
