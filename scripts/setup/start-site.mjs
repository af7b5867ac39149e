import path from 'node:path';
import { createStaticServer, listen } from './serve.mjs';
import { requireFolder } from './folder-name.mjs';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';

/** Installs if needed, builds, serves dist and prints its address. Sets the exit code when a step fails. */
export async function startSite() {
  requireFolder();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => process.exit(0));
  const asked = process.env.PORT;
  const port = Number(asked ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    fail(`PORT is "${asked}". Expected a whole number from 0 to 65535.`);
    return;
  }
  try {
    await ensureInstalled(root);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return;
  }
  const started = Date.now();
  const { code, output } = await run('astro', ['build', '--silent'], { capture: true });
  if (code !== 0) {
    fail(`The build failed. It said:\n${output.trim()}`);
    return;
  }
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl-C stops the server.`);
  const server = createStaticServer({ folder: path.join(root, 'dist') });
  try {
    console.log(`http://127.0.0.1:${await listen(server, port, { orNext: asked === undefined })}/`);
  } catch (error) {
    fail(
      `Port ${port} cannot be used (${error instanceof Error ? error.message : String(error)}). Set PORT to a free one.`,
    );
  }
}

/** @param {string} text */
function fail(text) {
  console.error(text);
  process.exitCode = 1;
}
