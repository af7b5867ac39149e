import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The copy on disk that copy-to-disk.ts has made. */
export const copyFolder = (): string => process.env['BERTH_ON_DISK'] ?? '';

/** The address of a page of the copy. */
export const onDisk = (page: string): string => pathToFileURL(path.join(copyFolder(), page)).href;
