import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderProblem } from '../../../scripts/setup/folder-name.mjs';

test('ordinary folders are fine', () => {
  for (const folder of [
    '/home/me/berth/',
    '/home/me/My Projects (1)/bücher & 100%/',
    'C:\\Users\\me\\berth',
  ])
    assert.equal(folderProblem(folder), undefined);
});

test('a folder that Vite cannot work in is named, with what to do', () => {
  assert.equal(
    folderProblem('/home/me/c#/berth/'),
    'Berth cannot be built in /home/me/c#/berth/: the path contains #, where Vite, which builds the pages, ends a path. ' +
      'Rename the folder, or clone into another. (A built site may be in a folder of any name.)',
  );
  assert.match(folderProblem('/a?b/c*d/') ?? '', /contains \? and \*, where/);
});
