/** Lets pages and build steps share what needs no Astro, so that a build loads and checks the facts once. */
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Plain modules that hold state: the facts, the rows resolved from them, and the places of the site. */
const shared =
  /\/src\/(?:(?:data|model|places|formats)\/.+|views\/(?:facts|comparison|moves|site-source|site-places))\.ts$/;

/**
 * Pages are rendered from a bundle in the process of the build, and a bundle has copies of the modules it imports. These
 * it imports from where they are instead. Only in a build: `astro dev` follows their changes.
 */
export function sharedModules(): AstroIntegration {
  return {
    name: 'berth:shared-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'berth:shared-modules',
                apply: 'build',
                enforce: 'pre',
                async resolveId(id, importer, options) {
                  if (this.environment.name === 'client' || importer === undefined)
                    return undefined;
                  const found = await this.resolve(id, importer, { ...options, skipSelf: true });
                  return found && shared.test(found.id)
                    ? { id: pathToFileURL(found.id).href, external: true }
                    : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
