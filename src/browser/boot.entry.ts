/**
 * Runs before the first paint, inlined in every head. Sets the theme so that no page flashes, marks that scripts run,
 * so that controls which need them can show, marks a page that stands alone: one whose main script is not beside it, and
 * asks for the font ahead of the text. A page read from its top may lay out what is out of sight later (pieces.ts):
 * above a place that a link names, all must have its height at once.
 */
import { readTheme } from '../features/theme/theme.ts';

const root = document.documentElement;
root.dataset['scripts'] = '';
if (location.hash === '') root.dataset['pieces'] = '';
// Errors of elements do not bubble, but they can be caught on the way down.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.defer) root.dataset['alone'] = '';
  },
  true,
);
const theme = readTheme();
if (theme !== 'system') root.dataset['theme'] = theme;
// A font that is there at the first paint moves no text. From disk, browsers refuse a font that is asked for ahead.
const font = document.querySelector<HTMLLinkElement>('link[as=font]');
if (font && location.protocol !== 'file:') {
  font.crossOrigin = '';
  font.media = '';
}
