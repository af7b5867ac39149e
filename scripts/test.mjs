// `npm test`: install if needed, build, every suite, one line of totals. The work is in setup/test-site.mjs.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/test-site.mjs').then(({ testSite }) => testSite());
