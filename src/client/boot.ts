/**
 * Runs before the first paint, inlined in every head. Sets the theme so that no page flashes, and marks that
 * scripts run, so that controls which need them can show.
 */
import { readTheme } from './theme.ts';

const root = document.documentElement;
root.dataset['scripts'] = '';
const theme = readTheme();
if (theme !== 'system') root.dataset['theme'] = theme;
