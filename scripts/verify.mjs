// `npm run verify`: the quick check of a change to content or facts. The work is in setup/verify-site.mjs.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/verify-site.mjs').then(({ verifySite }) => verifySite());
