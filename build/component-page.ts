import type { AstroIntegration } from 'astro';

/** Serves src/pages/_dev/components.astro at /dev/components in `astro dev`; a build does not have the page. */
export function componentPage(): AstroIntegration {
  return {
    name: 'berth:component-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({
            pattern: '/dev/components',
            entrypoint: new URL('../src/pages/_dev/components.astro', import.meta.url),
          });
      },
    },
  };
}
