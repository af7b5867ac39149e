import { run } from './run.mjs';

/**
 * What to put before a command so that it has no network but its own loopback: an empty network namespace, which
 * Linux allows to users who may create user namespaces. Loopback stays, since drivers talk to browsers over it.
 * @returns {Promise<string[]>} empty where this machine offers none: another system, or without `unshare` or `ip`
 */
export async function networkTakenAway() {
  const prefix = ['unshare', '--user', '--map-root-user', '--net'];
  prefix.push('sh', '-c', 'ip link set lo up && exec "$@"', 'sh');
  const [command = '', ...args] = prefix;
  const { code } = await run(command, [...args, 'true'], { capture: true });
  return code === 0 ? prefix : [];
}
