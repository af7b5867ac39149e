/**
 * Runs before the first paint, inlined in every head before anything that has an address. Corrects an address from which
 * the page’s links would lead elsewhere, sets the theme so that no page flashes, marks that scripts run,
 * so that controls which need them can show, takes that back on a page whose scripts did not arrive or did not run, and
 * preloads the font. A page read from its top may lay out what is out of sight later (late-layout.ts): above a place
 * that a link names, all must have its height at once.
 */
import { readTheme } from '../features/theme/theme.ts';
import { ownPath } from './own-address.ts';

const root = document.documentElement;
// Going there would ask the host, which may send the reader back here: changing the address is enough. From disk,
// browsers refuse to change it, and no path ends in a slash.
const own = new URL(location.href);
own.pathname = ownPath(own.pathname, root.dataset['at']);
if (own.href !== location.href && own.protocol !== 'file:') history.replaceState(null, '', own);
root.dataset['scripts'] = '';
if (location.hash === '') root.dataset['late'] = '';
// Deferred scripts have run by then, or never will: missing, cut short, or served as something else.
document.addEventListener('DOMContentLoaded', () => {
  const hasMain = 'berth' in globalThis || !document.querySelector('script[defer]');
  if (hasMain && !document.querySelector('berth-explorer:not(:defined)')) return;
  delete root.dataset['scripts'];
  delete root.dataset['late'];
  root.dataset['alone'] = !hasMain && location.protocol === 'file:' ? 'disk' : 'host';
});
const theme = readTheme();
if (theme !== 'system') root.dataset['theme'] = theme;
// With the font there at the first paint, no text moves. From disk, browsers refuse to preload a font.
const font = document.querySelector<HTMLLinkElement>('link[as=font]');
if (font && location.protocol !== 'file:') {
  font.crossOrigin = '';
  font.media = '';
}
