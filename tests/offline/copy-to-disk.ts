import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Copies dist to a folder whose name has all a reader's folders may have; its path is in BERTH_ON_DISK. */
export default function copyToDisk(): () => void {
  const parent = mkdtempSync(path.join(tmpdir(), 'berth-disk-'));
  const folder = path.join(parent, 'a #1 ü%20 b');
  cpSync('dist', folder, { recursive: true });
  process.env['BERTH_ON_DISK'] = folder;
  return () => {
    rmSync(parent, { recursive: true, force: true });
  };
}
