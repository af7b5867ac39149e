/** What is behind an answer, put into words once for notes, Markdown, history and search. */
import type { z } from 'zod';
import { cellFields, type cellSchema, type CellFieldUse } from '../data/shapes/cell.ts';
import { formatValue, requestName } from './format.ts';
import { keysOf } from './typed-records.ts';

type Field = keyof typeof cellFields;

/** A cell, or one of the open data, which know units and sources only as text. */
type Remarkable = Partial<Omit<z.infer<typeof cellSchema>, 'value' | 'sources'>> & {
  value?: Parameters<typeof formatValue>[0] | undefined;
};

/** One remark on an answer. */
export interface Remark {
  field: Field;
  /** Shown before the text in bold; none where the text needs no label. */
  label?: string;
  /** Opens the text, and leads on. */
  link?: { url: string; text: string };
  text: string;
}

/** The detail goes on from the answer, so it comes first. */
const order: readonly Field[] = [
  'detail',
  ...keysOf(cellFields).filter((field) => field !== 'detail'),
];

/** Every remark on the answer of a cell, in the order a reader meets it. Pure. */
export function remarksOf(cell: Remarkable): Remark[] {
  return order.flatMap((field): Remark[] => {
    const { label, bare, sentence }: CellFieldUse = cellFields[field];
    if (label === undefined || !(field in cell)) return [];
    const said = cell[field as keyof Remarkable];
    if (said === undefined) return [];
    const named = bare ? { field } : { field, label };
    if (sentence !== undefined) return [{ ...named, text: sentence }];
    if (typeof said === 'string') return [{ ...named, text: said }];
    if ('unit' in said) return [{ ...named, text: formatValue(said) }];
    const link = { url: said.url, text: requestName(said.url) };
    return [{ ...named, link, text: `, open since ${said.opened}` }];
  });
}

/** The remarks shown in the note of a cell. */
export const notesOf = (cell: Remarkable): Remark[] =>
  remarksOf(cell).filter(({ field }) => {
    const { noted }: CellFieldUse = cellFields[field];
    return noted === true;
  });

/** What search finds a cell by besides its answer, as text. */
export const searchedOf = (cell: Remarkable): string[] =>
  remarksOf(cell).flatMap(({ field, label, text }) => {
    const { searched }: CellFieldUse = cellFields[field];
    if (searched === undefined) return [];
    return [searched === 'labelled' ? `${label}: ${text}` : text];
  });
