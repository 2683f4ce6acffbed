import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { codeProse, pageProse, pairProse } from './data/prose.ts';

const mdx = (base: string) => glob({ pattern: '*/*.mdx', base });

export const collections = {
  codes: defineCollection({ loader: mdx('./content/codes'), schema: codeProse }),
  pairs: defineCollection({ loader: mdx('./content/pairs'), schema: pairProse }),
  pages: defineCollection({ loader: mdx('./content/pages'), schema: pageProse }),
};
