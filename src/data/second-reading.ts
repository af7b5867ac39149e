/**
 * Second readings: cells drawn by chance and re-read against their sources by someone who did not write them. The page
 * “How facts are checked” prints them, errors included.
 */
import type { GroupId } from './groups.ts';

/** One reading of a sample. Counts are of authored cells, or of what `of` names. */
export interface SecondReading {
  /** ISO date. */
  date: string;
  /** What was drawn, where it was not cells. */
  of?: 'symptoms';
  /** How the cells were drawn and by whom they were read, one or two sentences. */
  method: string;
  /** What `npm run facts:sample` was given, so that anyone can draw the same cells; for symptoms, see the method. */
  seed?: string;
  drawn: number;
  /** Drawn cells whose sources the reader could open. */
  checkable: number;
  /** Cells whose wording went further than their source, or that another page contradicted. */
  errors: number;
  /**
   * Of those, cells with a conclusion that follows from the sources but was not marked as implied; where it was
   * counted.
   */
  unmarked?: number;
  /** Of the errors, cells that said something untrue: a verdict, a number, who does the work, or another fact. */
  wrong: number;
  corrected: number;
  /** The same by group, where it was counted. */
  groups?: readonly { group: GroupId; drawn: number; errors: number }[];
}

/** Above this share of errors among checked cells, every cell is read again. */
export const rereadAllAbove = 0.02;

/** Oldest first. */
export const secondReadings: readonly SecondReading[] = [
  {
    date: '2026-11-23',
    method:
      'Authored cells drawn by a seeded shuffle over all groups, re-read by two readers who had written none of them.',
    drawn: 163,
    checkable: 159,
    errors: 13,
    wrong: 0,
    corrected: 13,
  },
  {
    date: '2026-11-24',
    method:
      'After their authors had read every cell again: twelve authored cells of each group, drawn by chance so that each option came up twenty times, re-read by three readers who had written none of them. A conclusion that no source states in so many words counted as an error unless it was marked as implied.',
    drawn: 180,
    checkable: 179,
    errors: 42,
    wrong: 1,
    corrected: 42,
    groups: [
      { group: 'basics', drawn: 12, errors: 2 },
      { group: 'work', drawn: 12, errors: 5 },
      { group: 'compute', drawn: 12, errors: 1 },
      { group: 'scheduling', drawn: 12, errors: 4 },
      { group: 'scaling', drawn: 12, errors: 5 },
      { group: 'networking', drawn: 12, errors: 3 },
      { group: 'storage', drawn: 12, errors: 2 },
      { group: 'security', drawn: 12, errors: 2 },
      { group: 'release', drawn: 12, errors: 2 },
      { group: 'observability', drawn: 12, errors: 2 },
      { group: 'cost', drawn: 12, errors: 3 },
      { group: 'limits', drawn: 12, errors: 4 },
      { group: 'portability', drawn: 12, errors: 4 },
      { group: 'team', drawn: 12, errors: 2 },
      { group: 'availability', drawn: 12, errors: 1 },
    ],
  },
  {
    date: '2026-11-24',
    method:
      'Because of the previous reading, every authored cell was re-read by six readers who had written none of them and drew none of the samples. They preferred the newest stored copy of each page: that is how the end of Windows and of several Linux systems on ECS Anywhere on 7 August 2026 was found. A conclusion that no source states in so many words counted as an error unless it was marked as implied.',
    drawn: 897,
    checkable: 896,
    errors: 224,
    unmarked: 94,
    wrong: 21,
    corrected: 224,
    groups: [
      { group: 'basics', drawn: 34, errors: 4 },
      { group: 'work', drawn: 81, errors: 27 },
      { group: 'compute', drawn: 106, errors: 20 },
      { group: 'scheduling', drawn: 52, errors: 15 },
      { group: 'scaling', drawn: 56, errors: 7 },
      { group: 'networking', drawn: 96, errors: 22 },
      { group: 'storage', drawn: 55, errors: 21 },
      { group: 'security', drawn: 79, errors: 8 },
      { group: 'release', drawn: 34, errors: 4 },
      { group: 'observability', drawn: 54, errors: 13 },
      { group: 'cost', drawn: 77, errors: 21 },
      { group: 'limits', drawn: 44, errors: 14 },
      { group: 'portability', drawn: 58, errors: 16 },
      { group: 'team', drawn: 48, errors: 28 },
      { group: 'availability', drawn: 23, errors: 4 },
    ],
  },
  {
    date: '2026-11-24',
    method:
      'After every cell had been read again: of all 897 authored cells in the order the seed gives, the first five of each group, every option among them, re-read by a reader who had written and read none of them, with the same strictness.',
    seed: '2026-11-24-after',
    drawn: 75,
    checkable: 74,
    errors: 7,
    unmarked: 3,
    wrong: 1,
    corrected: 7,
    groups: [
      { group: 'basics', drawn: 5, errors: 0 },
      { group: 'work', drawn: 5, errors: 2 },
      { group: 'compute', drawn: 5, errors: 0 },
      { group: 'scheduling', drawn: 5, errors: 0 },
      { group: 'scaling', drawn: 5, errors: 1 },
      { group: 'networking', drawn: 5, errors: 0 },
      { group: 'storage', drawn: 5, errors: 0 },
      { group: 'security', drawn: 5, errors: 0 },
      { group: 'release', drawn: 5, errors: 0 },
      { group: 'observability', drawn: 5, errors: 1 },
      { group: 'cost', drawn: 5, errors: 2 },
      { group: 'limits', drawn: 5, errors: 0 },
      { group: 'portability', drawn: 5, errors: 1 },
      { group: 'team', drawn: 5, errors: 0 },
      { group: 'availability', drawn: 5, errors: 0 },
    ],
  },
  {
    date: '2026-11-29',
    method:
      'A larger draw, because the last one found more than it should: 240 authored cells by the seed, then 180 of the others by chance, re-read by seven readers who had written and read none of them. Four answers got a different verdict: AI assistants and kept volumes on ECS, cut-off sites and a change of capacity on ECS Anywhere.',
    seed: '2026-11-29',
    drawn: 420,
    checkable: 420,
    errors: 47,
    unmarked: 11,
    wrong: 8,
    corrected: 47,
    groups: [
      { group: 'basics', drawn: 15, errors: 0 },
      { group: 'work', drawn: 37, errors: 3 },
      { group: 'compute', drawn: 52, errors: 3 },
      { group: 'scheduling', drawn: 25, errors: 1 },
      { group: 'scaling', drawn: 27, errors: 4 },
      { group: 'networking', drawn: 52, errors: 6 },
      { group: 'storage', drawn: 23, errors: 2 },
      { group: 'security', drawn: 31, errors: 2 },
      { group: 'release', drawn: 12, errors: 1 },
      { group: 'observability', drawn: 26, errors: 5 },
      { group: 'cost', drawn: 39, errors: 5 },
      { group: 'limits', drawn: 23, errors: 4 },
      { group: 'portability', drawn: 29, errors: 6 },
      { group: 'team', drawn: 22, errors: 5 },
      { group: 'availability', drawn: 7, errors: 0 },
    ],
  },
  {
    date: '2026-11-29',
    method:
      'All cells that the previous reading had not drawn, so that every cell has been read by someone who had not written it: eight readers, then three others who corrected errors. Two answers got a different verdict: FIPS images on Managed Instances, and task metrics on ECS Anywhere, which no page states.',
    drawn: 477,
    checkable: 477,
    errors: 66,
    unmarked: 12,
    wrong: 8,
    corrected: 66,
    groups: [
      { group: 'basics', drawn: 19, errors: 1 },
      { group: 'work', drawn: 45, errors: 7 },
      { group: 'compute', drawn: 54, errors: 4 },
      { group: 'scheduling', drawn: 29, errors: 3 },
      { group: 'scaling', drawn: 29, errors: 4 },
      { group: 'networking', drawn: 44, errors: 5 },
      { group: 'storage', drawn: 32, errors: 7 },
      { group: 'security', drawn: 48, errors: 6 },
      { group: 'release', drawn: 21, errors: 3 },
      { group: 'observability', drawn: 26, errors: 5 },
      { group: 'cost', drawn: 39, errors: 7 },
      { group: 'limits', drawn: 20, errors: 2 },
      { group: 'portability', drawn: 32, errors: 4 },
      { group: 'team', drawn: 23, errors: 5 },
      { group: 'availability', drawn: 16, errors: 3 },
    ],
  },
  {
    date: '2026-11-29',
    method:
      'After all errors had been fixed: cells drawn from the whole set by the seed, read by someone who had seen none of them. An error counted only if it would mislead a careful reader, which is a milder rule than before. Three sources closer to their answers were added.',
    seed: 'after the sixth',
    drawn: 60,
    checkable: 60,
    errors: 0,
    unmarked: 0,
    wrong: 0,
    corrected: 0,
    groups: [
      { group: 'basics', drawn: 3, errors: 0 },
      { group: 'work', drawn: 5, errors: 0 },
      { group: 'compute', drawn: 7, errors: 0 },
      { group: 'scheduling', drawn: 5, errors: 0 },
      { group: 'scaling', drawn: 3, errors: 0 },
      { group: 'networking', drawn: 5, errors: 0 },
      { group: 'storage', drawn: 5, errors: 0 },
      { group: 'security', drawn: 3, errors: 0 },
      { group: 'release', drawn: 2, errors: 0 },
      { group: 'observability', drawn: 2, errors: 0 },
      { group: 'cost', drawn: 6, errors: 0 },
      { group: 'limits', drawn: 4, errors: 0 },
      { group: 'portability', drawn: 5, errors: 0 },
      { group: 'team', drawn: 1, errors: 0 },
      { group: 'availability', drawn: 4, errors: 0 },
    ],
  },
  {
    date: '2026-12-01',
    of: 'symptoms',
    method:
      'The first reading of what breaks: 40 of the 111 symptoms by the seed, each id in the order of its SHA-256 after the seed and a colon, read by someone who had written none of them. A symptom counts as an error if a single sentence of it does. Besides the eight that were not true, three advised something that can cost data or a running service without saying so. All commands of all 111 were compared with the models of the AWS SDK.',
    seed: 'second-reader-2026-12-01',
    drawn: 40,
    checkable: 40,
    errors: 17,
    wrong: 8,
    corrected: 17,
  },
];
