import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { codeProse, pageProse, pairProse, problemProse, scenarioProse } from './data/prose.ts';

const mdx = (base: string) => glob({ pattern: '*/*.mdx', base });

export const collections = {
  codes: defineCollection({ loader: mdx('./content/codes'), schema: codeProse }),
  pairs: defineCollection({ loader: mdx('./content/pairs'), schema: pairProse }),
  problems: defineCollection({ loader: mdx('./content/problems'), schema: problemProse }),
  scenarios: defineCollection({
    loader: glob({ pattern: '*/*.yaml', base: './content/scenarios' }),
    schema: scenarioProse,
  }),
  pages: defineCollection({ loader: mdx('./content/pages'), schema: pageProse }),
};
