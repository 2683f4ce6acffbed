import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { locales } from './src/i18n/locales.ts';
import { markCodes } from './src/integrations/mark-codes.ts';
import { searchIndex } from './src/integrations/search-index.ts';

// The one script that must run before the first paint; it stands in the page, and the policy lets it by its digest.
const beforePaint = readFileSync(new URL('./src/components/theme-switch/before-paint.js', import.meta.url), 'utf8');
const digest = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;

// `/compare/331-vs-220/` only leads on to the pair.
const isMoved = (url) => {
  const [, a, b] = /\/compare\/(\d+)-vs-(\d+)\//.exec(url) ?? [];
  return Number(a) > Number(b);
};

const site = process.env.SITE_URL ?? 'https://ftp-reply-codes.example';

export default defineConfig({
  site,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  i18n: {
    defaultLocale: locales[0].tag,
    locales: locales.map(({ tag }) => tag),
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [markCodes] }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        'font-src data:',
        "img-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      scriptDirective: { hashes: [digest], resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (url) => !isMoved(url),
      // The integration takes /500/ for the page of a server error and leaves it out.
      customPages: locales.map(({ path }) => new URL(path ? `${path}/500/` : '500/', site).href),
      i18n: {
        defaultLocale: locales[0].tag,
        locales: Object.fromEntries(locales.map(({ tag }) => [tag, tag])),
      },
    }),
    searchIndex(),
  ],
  // The digits' face is 1 kB and comes inside the styles, so that nothing moves when it arrives; scripts stay files.
  vite: {
    build: { assetsInlineLimit: (file) => file.endsWith('.woff2') },
    // The worker loads the words of one language alone.
    worker: { format: 'es' },
  },
});
