import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  codeProse,
  commandProse,
  dialogueProse,
  guideProse,
  pageProse,
  pairProse,
  problemProse,
  scenarioProse,
  softwareProse,
} from './data/prose.ts';

// The id is the path as it is written: the loader's own would lose the point of `filezilla-server-0.9`.
const mdx = (base: string) =>
  glob({ pattern: '*/*.mdx', base, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  codes: defineCollection({ loader: mdx('./content/codes'), schema: codeProse }),
  pairs: defineCollection({ loader: mdx('./content/pairs'), schema: pairProse }),
  problems: defineCollection({ loader: mdx('./content/problems'), schema: problemProse }),
  commands: defineCollection({ loader: mdx('./content/commands'), schema: commandProse }),
  dialogues: defineCollection({ loader: mdx('./content/dialogues'), schema: dialogueProse }),
  servers: defineCollection({ loader: mdx('./content/servers'), schema: softwareProse }),
  clients: defineCollection({ loader: mdx('./content/clients'), schema: softwareProse }),
  guides: defineCollection({ loader: mdx('./content/guides'), schema: guideProse }),
  scenarios: defineCollection({
    loader: glob({ pattern: '*/*.yaml', base: './content/scenarios' }),
    schema: scenarioProse,
  }),
  pages: defineCollection({ loader: mdx('./content/pages'), schema: pageProse }),
};
