/** Every symptom, from the files of this folder: one for each family, in the order of families. */
import type { SymptomInput } from '../schema.ts';
import { accessEcs } from './access-ecs.ts';
import { access } from './access.ts';
import { bills } from './bills.ts';
import { deploying } from './deploying.ts';
import { healthChecks } from './health-checks.ts';
import { images } from './images.ts';
import { networkingEcs } from './networking-ecs.ts';
import { networking } from './networking.ts';
import { nodes } from './nodes.ts';
import { scaling } from './scaling.ts';
import { schedulingEcs } from './scheduling-ecs.ts';
import { scheduling } from './scheduling.ts';
import { starting } from './starting.ts';
import { storage } from './storage.ts';

/** Symptoms by family. */
const symptomsByName = {
  images,
  starting,
  deploying,
  scheduling: [...scheduling, ...schedulingEcs],
  'health-checks': healthChecks,
  scaling,
  networking: [...networking, ...networkingEcs],
  storage,
  access: [...access, ...accessEcs],
  nodes,
  bills,
} as const;

export type SymptomId = (typeof symptomsByName)[keyof typeof symptomsByName][number]['id'];

/** A symptom as it is written, with an id that is known. */
type AuthoredSymptom = SymptomInput & { id: SymptomId };

/** The same by the name of the file (without its ending), as plain symptoms. */
export const symptomsByFile: Readonly<Record<string, readonly AuthoredSymptom[]>> = symptomsByName;
