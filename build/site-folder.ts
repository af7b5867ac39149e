import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below `folder`, with `/` between the parts of its path, in one order on every machine. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The bytes of every file below `folder`, by path, in the order of `listFiles`. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const files = await listFiles(folder);
  const contents = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  return new Map(files.map((file, index) => [file, contents[index] ?? Buffer.alloc(0)]));
}
