/**
 * `npm run test:nu`: the Nu Html Checker over every page in `dist/`. Not a part of `npm test`, since it needs Java. The
 * checker itself comes from the registry on first use and is kept in node_modules/.cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packedFiles } from '../watch/models/registry.ts';
import { judge, nuExceptions } from './nu-messages.ts';

const VERSION = '26.9.27';
const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const jar = path.join(root, `node_modules/.cache/vnu-${VERSION}.jar`);

/** Ends with one line. */
function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!existsSync(dist)) stop('dist is missing: run npm run build first.');
if (spawnSync('java', ['-version']).error)
  stop('The Nu Html Checker needs Java 11 or newer, and there is no `java` on PATH.');
if (!existsSync(jar)) {
  const [file] = await packedFiles('vnu-jar', VERSION, /^build\/dist\/vnu\.jar$/);
  if (!file) stop(`vnu-jar@${VERSION} holds no build/dist/vnu.jar.`);
  mkdirSync(path.dirname(jar), { recursive: true });
  writeFileSync(jar, file.content);
}

// A deep tree of elements needs more stack than Java gives.
const { stderr, error } = spawnSync(
  'java',
  ['-Xss4m', '-jar', jar, '--format', 'json', '--skip-non-html', dist],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
if (error) stop(`java: ${error.message}`);
const { problems, idle } = judge(
  stderr,
  `${pathToFileURL(dist).href.replace('file://', 'file:')}/`,
  nuExceptions,
);
for (const problem of problems) console.error(problem);
for (const { message, reason } of idle)
  console.error(`The exception ${message.source} (${reason}) covers nothing any more: delete it.`);
if (problems.length + idle.length > 0) process.exit(1);
console.log(
  `Every page is valid for the Nu Html Checker ${VERSION}, with ${nuExceptions.length} exceptions.`,
);
