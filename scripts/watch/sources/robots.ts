/** What hosts allow: their robots.txt, read once a watch. */
import robotsParser from 'robots-parser';
import { request, textOf, userAgent } from '../request.ts';

export interface Manners {
  allowed: (address: string) => boolean;
  /** Milliseconds between two requests. */
  gap: number;
}

/**
 * The rules of politeness for a host (`https://docs.example`). No robots.txt allows everything. `gap` is the least
 * pause in milliseconds; a longer `Crawl-delay` counts. Throws one clear line where the host does not answer.
 */
export async function mannersOf(origin: string, gap: number): Promise<Manners> {
  const address = `${origin}/robots.txt`;
  const answer = await request(address);
  if (answer.status >= 500)
    throw new Error(
      `${address}: status ${answer.status}. Expected rules or 404; nothing of this host was read. Run it again later.`,
    );
  const robots = robotsParser(address, answer.status === 200 ? textOf(answer) : '');
  return {
    allowed: (page) => robots.isAllowed(page, userAgent) !== false,
    gap: Math.max(gap, (robots.getCrawlDelay(userAgent) ?? 0) * 1000),
  };
}
