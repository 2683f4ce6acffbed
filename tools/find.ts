// Types questions into the box of the built site and prints on which place the right page comes.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { askBox, homeOf, placeOf, type Query } from '../tests/browser/ask-box.ts';
import { queries } from '../tests/browser/queries.ts';
import { serve } from './serve.ts';

const usage =
  'npm run find [FILE]: FILE has a line {"lang":"en","query":"…","pages":["/530/"]} for each question; without it, our own are asked.';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function isQuery(value: unknown): value is Query {
  if (typeof value !== 'object' || value === null) return false;
  if (!('lang' in value) || !('query' in value) || !('pages' in value)) return false;
  return typeof value.lang === 'string' && typeof value.query === 'string' && Array.isArray(value.pages);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function queriesIn(file: string): Query[] {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  if (!existsSync(path)) fail(`${file} does not exist. ${usage}`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): Query[] => {
      if (line.trim() === '') return [];
      const query = parsed(line);
      return [isQuery(query) ? query : fail(`${file}, line ${index + 1}: not a question. ${usage}`)];
    });
}

const [file, further] = process.argv.slice(2);
if (further || file?.startsWith('-')) fail(usage);
if (!existsSync('dist/index.html')) fail('There is no built site: run npm run build first.');
const asked = file ? queriesIn(file) : queries;

const server = await serve('dist', 0);
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
  args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
const places: number[] = [];
for (const query of asked) {
  await page.goto(new URL(homeOf(query.lang), server.url).href);
  const links = await askBox(page, query.query);
  const place = placeOf(query, links);
  places.push(place);
  const shown = place < 0 ? '-' : String(place + 1);
  console.log(`${shown.padStart(3)}  ${query.lang}  ${query.query}  →  ${links.slice(0, 3).join(' ') || 'nothing'}`);
}
await browser.close();
await server.close();
const first = places.filter((place) => place === 0).length;
const three = places.filter((place) => place >= 0 && place < 3).length;
console.log(`${asked.length} questions: right page first ${first}, among the first three ${three}`);
