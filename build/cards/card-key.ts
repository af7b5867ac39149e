/** All that a card is drawn from besides its HTML, and the key its picture is kept under. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

/** What Open Graph clients ask for at least. */
export const size = { width: 1200, height: 630 };

const style = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../src/styles/${name}`, import.meta.url)));

/** The light half of every token: a card has one theme. */
export function lightTokens(css: string): string {
  return css
    .replace('@theme static', ':root')
    .replace('--*: initial;', '')
    .replaceAll(/light-dark\(((?:[^()]|\([^()]*\))*?),((?:[^()]|\([^()]*\))*)\)/g, '$1');
}

/** The style sheets of a card. */
export const styles = [
  lightTokens(style('tokens.css').toString()),
  style('identity.css').toString(),
  style('card.css').toString(),
];
/** The font of a card. */
export const font = style('source-sans-3.woff2');
const shared = createHash('sha256')
  .update(packageJson.devDependencies['@takumi-rs/core'])
  .update(styles.join('\n'))
  .update(font)
  .digest('hex');

/** Names the picture of a card: the same HTML, styles, font and renderer give the same bytes. Pure. */
export const cardKey = (html: string): string =>
  createHash('sha256').update(shared).update(html).digest('hex').slice(0, 32);
