/** Every symptom, from the files of this folder: one for each family, and where it is long one for Kubernetes. */
import type { SymptomInput } from '../schema.ts';
import { access } from './access.ts';
import { accessK8s } from './access-k8s.ts';
import { bills } from './bills.ts';
import { deploying } from './deploying.ts';
import { deployingK8s } from './deploying-k8s.ts';
import { healthChecks } from './health-checks.ts';
import { healthChecksK8s } from './health-checks-k8s.ts';
import { images } from './images.ts';
import { imagesK8s } from './images-k8s.ts';
import { networking } from './networking.ts';
import { networkingK8s } from './networking-k8s.ts';
import { nodes } from './nodes.ts';
import { scaling } from './scaling.ts';
import { scalingK8s } from './scaling-k8s.ts';
import { scheduling } from './scheduling.ts';
import { schedulingK8s } from './scheduling-k8s.ts';
import { starting } from './starting.ts';
import { startingK8s } from './starting-k8s.ts';
import { storage } from './storage.ts';

/** Symptoms by family. */
const symptomsByName = {
  images: [...images, ...imagesK8s],
  starting: [...starting, ...startingK8s],
  deploying: [...deploying, ...deployingK8s],
  scheduling: [...scheduling, ...schedulingK8s],
  'health-checks': [...healthChecks, ...healthChecksK8s],
  scaling: [...scaling, ...scalingK8s],
  networking: [...networking, ...networkingK8s],
  storage,
  access: [...access, ...accessK8s],
  nodes,
  bills,
} as const;

export type SymptomId = (typeof symptomsByName)[keyof typeof symptomsByName][number]['id'];

/** A symptom as it is written, with an id that is known. */
type AuthoredSymptom = SymptomInput & { id: SymptomId };

/** The same by the name of the file (without its ending), as plain symptoms. */
export const symptomsByFile: Readonly<Record<string, readonly AuthoredSymptom[]>> = symptomsByName;
