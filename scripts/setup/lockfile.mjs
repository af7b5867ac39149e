// What package-lock.json must hold so that `npm ci` works on every platform. Pure functions; complete-lockfile.mjs
// and tests/repo use them.
import path from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 * @typedef {{ from: string, name: string, range: string }} Missing
 */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** An exact version, the form in which packages name their platform builds. */
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * Optional dependencies that no entry of the lockfile satisfies: npm drops them when a registry does not have them.
 * @param {Lockfile} lockfile
 * @returns {Missing[]}
 */
export function missingOptional({ packages }) {
  return Object.entries(packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => !isSatisfied(packages, from, name, range))
      .map(([name, range]) => ({ from, name, range })),
  );
}

/** @type {(packages: Lockfile['packages'], from: string, name: string, range: string) => boolean} */
function isSatisfied(packages, from, name, range) {
  const found = placesFor(from, name).find((place) => packages[place] !== undefined);
  const version = found === undefined ? undefined : packages[found]?.version;
  return version !== undefined && (!exact.test(range) || version === range);
}

/**
 * Where a package may be so that `from` finds it, nearest first.
 * @type {(from: string, name: string) => string[]}
 */
function placesFor(from, name) {
  const places = [];
  for (let folder = from; folder !== '' && folder !== '.'; folder = path.posix.dirname(folder))
    if (path.posix.basename(folder) !== 'node_modules')
      places.push(`${folder}/node_modules/${name}`);
  return [...places, `node_modules/${name}`];
}

/**
 * The lockfile with an entry for every missing optional platform package, entries in npm's order. Running it on its
 * own result changes nothing. Throws when a version is not exact, since then only the registry knows it.
 * @param {Lockfile} lockfile
 * @returns {Lockfile}
 */
export function completed(lockfile) {
  const packages = { ...lockfile.packages };
  for (const { from, name, range } of missingOptional({ packages })) {
    if (!exact.test(range))
      throw new Error(
        `package-lock.json: ${from} asks for ${name} ${range}, which has no entry. Expected an exact version; run npm install on a registry that has ${name}.`,
      );
    const shared = `node_modules/${name}`;
    const taken = packages[shared] !== undefined && packages[shared].version !== range;
    const { cpu, libc, os } = platformOf(name);
    // Keys in the order npm writes them, so that its next run changes nothing.
    packages[taken ? `${from}/node_modules/${name}` : shared] = {
      version: range,
      ...(cpu && { cpu }),
      ...(packages[from]?.dev === true && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
    };
  }
  const names = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return {
    ...lockfile,
    packages: Object.fromEntries(names.map((place) => [place, packages[place] ?? {}])),
  };
}

/**
 * What a platform package's name says it runs on: `@x/y-linux-arm64-musl`.
 * @param {string} name
 * @returns {{ cpu?: string[], os?: string[], libc?: string[] }}
 */
export function platformOf(name) {
  const parts = (name.split('/').at(-1) ?? '')
    .split('-')
    .map((part) => part.replace('linuxmusl', 'linux'));
  const cpu = processors.filter((processor) => parts.includes(processor));
  const os = systems.filter((system) => parts.includes(system));
  const libc = name.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}
