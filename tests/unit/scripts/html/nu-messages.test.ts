import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../../scripts/html/nu-messages.ts';

const said = (url: string, message: string) => ({
  type: 'error',
  url,
  lastLine: 1,
  lastColumn: 20,
  message,
});
const report = (...messages: object[]) => JSON.stringify({ messages });
const known = { message: /^Known/, pages: /^compare\.html$/, reason: 'It is.' };

test('a message is known on its pages only', () => {
  const { problems, idle } = judge(
    report(
      said('file:/d/compare.html', 'Known fault.'),
      said('file:/d/a%20b.html', 'Known fault.'),
    ),
    'file:/d/',
    [known],
  );
  assert.deepEqual(problems, ['a b.html:1:20: Known fault.']);
  assert.deepEqual(idle, []);
});

test('an exception that covers nothing is named', () => {
  assert.deepEqual(judge(report(), 'file:/d/', [known]), { problems: [], idle: [known] });
});

test('what is no report is said', () => {
  assert.throws(
    () => judge('Exception in thread "main"', 'file:/d/', []),
    /did not answer with its JSON, but with “Exception in thread "main"”\. Expected Java 11 or newer\./,
  );
});
