/**
 * What is first to show that the world has changed, and the day on which nothing newer was found there. `checked` of a
 * cell says when someone read its sources; this says up to when that reading was still the newest there was.
 */
import { z } from 'zod';
import { isoDate } from './shapes/text.ts';
import type { OrchestratorId } from './options.ts';

export const watchSchema = z.strictObject({
  /** What was looked at, as a reader may look again. */
  what: z.string().max(160),
  /** The newest edition found there. */
  newest: z.string().max(60),
  /** The day that edition came out. */
  published: isoDate,
  /** The day it was still the newest. */
  currentAsOf: isoDate,
  /** The newest minor version of Kubernetes found there: the calendar may not lack it. */
  version: z
    .string()
    .regex(/^1\.\d+$/)
    .optional(),
});

/** The last look at what announces change for one orchestrator. */
export type Watch = z.infer<typeof watchSchema>;

export const watched: Readonly<Record<OrchestratorId, Watch>> = {
  ecs: {
    what: 'API models of ECS, AWS Batch, ECR and Application Auto Scaling in the AWS SDK for JavaScript',
    newest: '@aws-sdk/client-ecs 3.1164.0',
    published: '2026-11-06',
    currentAsOf: '2026-12-01',
  },
  eks: {
    what: 'API model of EKS in the AWS SDK for JavaScript; announcements of Kubernetes versions on EKS',
    newest: '@aws-sdk/client-eks 3.1175.0',
    published: '2026-11-21',
    currentAsOf: '2026-12-01',
    version: '1.37',
  },
  kubernetes: {
    what: 'Schedule of the Kubernetes release team, which plans 1.38 for 16 December 2026',
    newest: 'Kubernetes 1.37',
    published: '2026-08-26',
    currentAsOf: '2026-12-01',
    version: '1.37',
  },
};
