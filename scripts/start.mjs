// `npm start`: install if needed, build, serve. The work is in setup/start-site.mjs, loaded only when Node can read it.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/start-site.mjs').then(({ startSite }) => startSite());
