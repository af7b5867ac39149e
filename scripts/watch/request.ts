/** Requests to other people's servers: named, timed, followed by hand so that every step of a redirect is known. */

export const userAgent =
  'berth-watch (+https://github.com/, one request a second, honours robots.txt)';

/** An answer after redirects. `body` is undefined for 304. */
export interface Answer {
  status: number;
  /** The address that answered in the end. */
  address: string;
  headers: Headers;
  body: Uint8Array | undefined;
}

const MOST_REDIRECTS = 8;

/** Why a request failed, in one line, without the library's words where they say nothing. */
function failure(address: string, error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (error instanceof Error && error.name === 'TimeoutError')
    return new Error(`${address}: no answer in time. Run it again later; the rest went on.`);
  const code =
    cause instanceof Error && 'code' in cause
      ? String(cause.code)
      : cause instanceof Error
        ? cause.message
        : String(cause);
  return new Error(`${address}: no connection (${code}). Check the network and the address.`);
}

/**
 * Gets an address, following redirects. `validators` are `If-None-Match` and `If-Modified-Since` of an earlier answer.
 * Throws one clear line for no network, no answer within `timeout` milliseconds, and redirects that do not end.
 */
export async function request(
  address: string,
  {
    timeout = 30_000,
    validators = {},
  }: { timeout?: number; validators?: Record<string, string> } = {},
): Promise<Answer> {
  const seen = new Set<string>();
  const signal = AbortSignal.timeout(timeout);
  let next = address;
  for (;;) {
    if (seen.has(next) || seen.size > MOST_REDIRECTS)
      throw new Error(`${address}: redirects in a circle (${seen.size} steps, back at ${next}).`);
    seen.add(next);
    try {
      const response = await fetch(next, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': userAgent, ...validators },
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        next = new URL(location, next).href;
        continue;
      }
      const body =
        response.status === 304 ? undefined : new Uint8Array(await response.arrayBuffer());
      return { status: response.status, address: next, headers: response.headers, body };
    } catch (error) {
      throw failure(next, error);
    }
  }
}

/** The text of an answer in the character set that its header, then its own `meta`, names. */
export function textOf({ headers, body }: Pick<Answer, 'headers' | 'body'>): string {
  if (!body) return '';
  const named = /charset=["']?([\w-]+)/i;
  const start = new TextDecoder('latin1').decode(body.subarray(0, 2048));
  const set =
    named.exec(headers.get('content-type') ?? '')?.[1] ??
    /<meta[^>]*charset=["']?([\w-]+)/i.exec(start)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(set).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

/** The text at an address. Throws one clear line for no network and for any status but 200. */
export async function readText(address: string): Promise<string> {
  const answer = await request(address);
  if (answer.status !== 200)
    throw new Error(
      `${address}: status ${answer.status}. Expected 200; check the address and run it again later.`,
    );
  return textOf(answer);
}
