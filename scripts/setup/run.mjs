import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command with the project's own tools first on PATH, so that `node` is the version package.json pins.
 * @param {string} command a tool of the project, `npm` or `node`
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, capture?: boolean }} [options]
 *   `capture`: collect what it writes instead of showing it
 * @returns {Promise<{ code: number, output: string }>} 127 when the command could not be started
 */
export function run(command, args, { cwd = root, env = {}, capture = false } = {}) {
  return new Promise((resolve) => {
    const tools = path.join(cwd, 'node_modules', '.bin');
    // On Windows npm's tools are .cmd files, which only a shell can start.
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        PATH: `${tools}${path.delimiter}${process.env.PATH ?? ''}`,
        ...env,
      },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
