/** Every symptom, from the files of this folder: one for each family, where it is long one for each orchestrator. */
import type { SymptomInput } from '../schema.ts';
import { accessEcs } from './access-ecs.ts';
import { accessK8s } from './access-k8s.ts';
import { bills } from './bills.ts';
import { deployingK8s } from './deploying-k8s.ts';
import { deploying } from './deploying.ts';
import { healthChecksK8s } from './health-checks-k8s.ts';
import { healthChecks } from './health-checks.ts';
import { imagesK8s } from './images-k8s.ts';
import { images } from './images.ts';
import { networkingEcs } from './networking-ecs.ts';
import { networkingK8s } from './networking-k8s.ts';
import { nodes } from './nodes.ts';
import { scalingK8s } from './scaling-k8s.ts';
import { scaling } from './scaling.ts';
import { schedulingEcs } from './scheduling-ecs.ts';
import { schedulingK8s } from './scheduling-k8s.ts';
import { startingK8s } from './starting-k8s.ts';
import { starting } from './starting.ts';
import { storage } from './storage.ts';

/** Symptoms by the name of their file. */
const symptomsByName = {
  'access-ecs': accessEcs,
  'access-k8s': accessK8s,
  bills,
  'deploying-k8s': deployingK8s,
  deploying,
  'health-checks-k8s': healthChecksK8s,
  'health-checks': healthChecks,
  'images-k8s': imagesK8s,
  images,
  'networking-ecs': networkingEcs,
  'networking-k8s': networkingK8s,
  nodes,
  'scaling-k8s': scalingK8s,
  scaling,
  'scheduling-ecs': schedulingEcs,
  'scheduling-k8s': schedulingK8s,
  'starting-k8s': startingK8s,
  starting,
  storage,
} as const;

export type SymptomId = (typeof symptomsByName)[keyof typeof symptomsByName][number]['id'];

/** A symptom as it is written, with an id that is known. */
type AuthoredSymptom = SymptomInput & { id: SymptomId };

/** The same by the name of the file (without its ending), as plain symptoms. */
export const symptomsByFile: Readonly<Record<string, readonly AuthoredSymptom[]>> = symptomsByName;
