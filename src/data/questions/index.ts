/** The bank of questions: what people ask in public, by subject. The order is the order in which readers meet them. */
import type { AskedQuestion } from '../schema.ts';
import { basics } from './basics.ts';
import { choosing } from './choosing.ts';
import { compute } from './compute.ts';
import { cost } from './cost.ts';
import { networking } from './networking.ts';
import { observability } from './observability.ts';
import { operating } from './operating.ts';
import { portability } from './portability.ts';
import { releases } from './releases.ts';
import { scaling } from './scaling.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';
import type { SubjectId } from './subjects.ts';

const questionsBySubject = {
  basics,
  choosing,
  compute,
  scaling,
  networking,
  storage,
  security,
  releases,
  observability,
  operating,
  cost,
  portability,
} as const satisfies Record<SubjectId, readonly AskedQuestion[]>;

/** The same as plain lists. A subject with many questions may take them from several files. */
export const questions: Readonly<Record<SubjectId, readonly AskedQuestion[]>> = questionsBySubject;
