import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { clientScripts } from './build/client-scripts.ts';
import { cards } from './build/cards/index.ts';
import { hostHeaders } from './build/host-headers.ts';
import { siteMap } from './build/site-map.ts';
import { sharePages } from './build/share/index.ts';
import { search } from './build/search/index.ts';
import { portable } from './build/portable/index.ts';

export default defineConfig({
  site: process.env.SITE_URL,
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'always', assets: '_berth' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ features: { headingAttributes: true } }),
    syntaxHighlight: false,
  },
  // Order matters: the portable step rewrites what every other step has emitted.
  integrations: [
    mdx(),
    clientScripts(),
    sharePages(),
    search(),
    cards(),
    siteMap(),
    hostHeaders(),
    portable(),
  ],
  vite: {
    // Vite minifies; a pass of Tailwind before it adds fallbacks for browsers that cannot read light-dark() either.
    plugins: [tailwindcss({ optimize: false })],
    build: { cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
  },
});
