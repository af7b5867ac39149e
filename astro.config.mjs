import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { content } from './build/content/index.ts';
import { clientScripts } from './build/scripts/index.ts';
import { search } from './build/search/index.ts';
import { componentPage } from './build/component-page.ts';
import { sharedModules } from './build/shared-modules.ts';
import { finish } from './build/finish.ts';
import { siteAddress } from './build/site-address.ts';

export default defineConfig({
  site: siteAddress(process.env.SITE_URL),
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'always', assets: '_berth' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ features: { headingAttributes: true } }),
    syntaxHighlight: false,
  },
  // Order matters: the first one checks what the others read, and the last step finishes what every other step has written.
  integrations: [
    content(),
    mdx(),
    sharedModules(),
    clientScripts(),
    search(),
    componentPage(),
    finish(),
  ],
  vite: {
    // Vite minifies; a pass of Tailwind before it adds fallbacks for browsers that cannot read light-dark() either.
    plugins: [tailwindcss({ optimize: false })],
    build: { cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
  },
});
