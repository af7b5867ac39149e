/**
 * Runs before the first paint, inlined in every head. Sets the theme so that no page flashes, marks that scripts run,
 * so that controls which need them can show, and marks a page that stands alone: one whose main script is not beside it.
 */
import { readTheme } from './theme.ts';

const root = document.documentElement;
root.dataset['scripts'] = '';
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
