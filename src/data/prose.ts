import { z } from 'astro/zod';

// Limits keep the words where they are shown: `short` in a cell of the grid, `summary` in a search result.
const line = (most: number) => z.string().trim().min(1).max(most);

/** The front matter of `content/codes/<lang>/<code>.mdx`. */
export const codeProse = z.strictObject({
  name: line(48).meta({ description: 'The heading: what the code means, in sentence case.' }),
  short: line(26).meta({ description: 'The name in the grid of the home page.' }),
  summary: line(220).meta({ description: 'One or two sentences that answer "what does this mean?", without markup.' }),
  retry: line(200).meta({ description: 'Adds to the computed "Try again?".' }),
  connection: line(200).meta({ description: 'Adds to the computed "The connection?".' }),
  fixer: line(200).optional().meta({ description: 'Who can fix it, in a sentence; absent where nothing failed.' }),
});

/** The front matter of `content/pairs/<lang>/<a>-vs-<b>.mdx`. */
export const pairProse = z.strictObject({
  name: line(58).meta({ description: 'Completes the heading "220 and 331: …", which is to fit in a search result.' }),
  verdict: line(460).meta({ description: 'Two or three sentences: the difference, as one would say it.' }),
});

/** The front matter of `content/problems/<lang>/<id>.mdx`. */
export const problemProse = z.strictObject({
  name: line(64).meta({ description: 'The heading: what is wrong, in sentence case, as one would say it.' }),
  summary: line(260).meta({ description: 'What is wrong in one or two sentences, without markup but `code`.' }),
});

/** The front matter of `content/commands/<lang>/<slug>.mdx`. */
export const commandProse = z.strictObject({
  name: line(48).meta({ description: 'Completes the heading "STOR: …"; lower case, "store a file".' }),
  summary: line(220).meta({
    description: 'What the command does, in one or two sentences, without markup but `code`.',
  }),
});

/** The front matter of `content/dialogues/<lang>/<id>.mdx`. */
export const dialogueProse = z.strictObject({
  name: line(48).meta({ description: 'The heading: the task, in sentence case.' }),
  summary: line(220).meta({ description: 'What happens in it, in one or two sentences, without markup but `code`.' }),
});

/** The front matter of `content/servers/<lang>/<id>.mdx` and `content/clients/<lang>/<id>.mdx`. */
export const softwareProse = z.strictObject({
  summary: line(220).meta({ description: 'What it is and what tells it from others, without markup but `code`.' }),
});

/** The front matter of `content/guides/<lang>/<id>.mdx`. */
export const guideProse = z.strictObject({
  name: line(64).meta({ description: 'The heading, in sentence case.' }),
  summary: line(220).meta({ description: 'What the reader knows or can do afterwards, without markup but `code`.' }),
});

/** The front matter of `content/pages/<lang>/<slug>.mdx`. */
export const pageProse = z.strictObject({
  name: line(90).meta({ description: 'The heading.' }),
  summary: line(220).meta({ description: 'What the page answers; also its description for search engines.' }),
});

/** `content/scenarios/<lang>/<file>.yaml`: the words about each scenario of the lab, by its id. */
export const scenarioProse = z.record(
  z.string(),
  z.strictObject({
    name: line(48).meta({ description: 'The heading of its captures, in sentence case.' }),
    shows: line(260).meta({ description: 'What happens in the session, in one sentence.' }),
  }),
);
