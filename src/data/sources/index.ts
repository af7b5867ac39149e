/**
 * Every source, by id. An id is made from the address (document, page, fragment), so that two authors who cite one
 * page meet in one entry.
 */
import { announcements } from './announcements.ts';
import { aws } from './aws.ts';
import { ecs } from './ecs.ts';
import { eks } from './eks.ts';
import { kubernetes } from './kubernetes.ts';

export const sources = { ...announcements, ...aws, ...ecs, ...eks, ...kubernetes };
export type SourceId = keyof typeof sources;
