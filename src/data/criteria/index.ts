/** Every row of the comparison, from the files of this folder: one for each group. */
import type { CriterionInput } from '../schema.ts';
import { availability } from './availability.ts';
import { basics } from './basics.ts';
import { compute } from './compute.ts';
import { cost } from './cost.ts';
import { limits } from './limits.ts';
import { networking } from './networking.ts';
import { observability } from './observability.ts';
import { portability } from './portability.ts';
import { release } from './release.ts';
import { scaling } from './scaling.ts';
import { scheduling } from './scheduling.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';
import { team } from './team.ts';
import { work } from './work.ts';

/** Rows by the file that holds them; the order is the order of groups and, within one, of how often a row decides. */
const rowsByFile = {
  basics,
  work,
  compute,
  scheduling,
  scaling,
  networking,
  storage,
  security,
  release,
  observability,
  cost,
  limits,
  portability,
  team,
  availability,
} as const;

export type CriterionId = (typeof rowsByFile)[keyof typeof rowsByFile][number]['id'];

/** A row as it is written, with an id that is known. */
type AuthoredCriterion = CriterionInput & { id: CriterionId };

/** The same by the name of the file (without its ending), as plain rows. */
export const criteriaByFile: Readonly<Record<string, readonly AuthoredCriterion[]>> = rowsByFile;
