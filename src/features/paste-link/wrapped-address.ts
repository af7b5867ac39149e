/**
 * Addresses that a text or another address carries: links in a sentence, in the marks of a chat or of Markdown, and
 * links that mail scanners and chats lead through their own host.
 */

/** What a sentence or a mark leaves before and after a link. */
const around = /^[[<({"'“‘„«*_`]+|[\])}>"'”’»*_`.,;:!…]+$/gu;

/** What ends a link in a text. A bar parts address and name in chats (`<https://…|GPU>`). */
const ends = '\\s<>"“”„«»|';

const wholeAddress = new RegExp(`(?:https?|file)://[^${ends}]+`, 'gi');
const endOfWord = new RegExp(`[${ends}]+`, 'u');

/** What may be addresses in a text that someone pasted, the likeliest first; none is empty. Pure. */
export function addressesIn(text: string): string[] {
  const whole = text.match(wholeAddress) ?? [];
  // `compare/gpu.html#eks-ec2`, without a host, or a path of a disk.
  const words =
    whole.length > 0 ? [] : text.split(endOfWord).filter((word) => /[\\/.#]/.test(word));
  // An address that was broken by spaces, and one that has them.
  return [...whole, ...words, text.replace(/\s+/g, ''), text]
    .map((found) => found.trim().replace(around, ''))
    .filter((found) => found !== '');
}

/** The addresses that another one leads to, as its query or its path names them; few addresses have any. Pure. */
export function addressesBehind(address: string): string[] {
  const [, urldefense, replaced = ''] = /\/__(https?:\/.+?)__;([\w-]*)(?:!|$)/i.exec(address) ?? [];
  if (urldefense !== undefined) return [withReplaced(urldefense, replaced)];
  const [, query = '', fragment = ''] = /^[^?#]*\?([^#]*)(.*)$/.exec(address) ?? [];
  return [...new URLSearchParams(query).values()]
    .map((value) =>
      // Older addresses of the same scanner: `https-3A__host_path-23id`.
      /^https?-3A__/i.test(value) ? value.replaceAll('-', '%').replaceAll('_', '/') : value,
    )
    .filter((value) => /^(?:https?|file)(?::|%3A)/i.test(value))
    .map((value) => (/#|%23/.test(value) ? value : value + fragment));
}

/** In urldefense.com/v3 each `*` stands for the next character of a list that is written in base64 behind it. */
function withReplaced(address: string, list: string): string {
  let characters: string;
  try {
    characters = atob(list.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return address;
  }
  let next = 0;
  return address.replace(/\*/g, () => characters[next++] ?? '*');
}
