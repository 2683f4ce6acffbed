import { readdirSync, readFileSync } from 'node:fs';
import { catalogueOf, type Wording } from '../src/decoder/catalogue.ts';
import { decode } from '../src/decoder/decode.ts';
const wordings: Wording[] = [];
const dir = new URL('../src/data/messages/', import.meta.url);
for (const f of readdirSync(dir)) {
  if (f === 'message.ts' ) continue;
  try { const m = await import(new URL(f, dir).href); for (const v of Object.values(m)) if (Array.isArray(v)) wordings.push(...v); } catch (e) { console.error(f, String(e).slice(0,100)); }
}
const cat = catalogueOf(wordings);
if (process.argv.includes('--batch')) {
  for (const line of readFileSync(0, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text } = JSON.parse(line);
    const d = decode(text, cat);
    console.log(JSON.stringify({ id, code: d.code ?? null, server: d.server ?? null, problems: d.findings.map((f) => f.problem) }));
  }
} else console.log(JSON.stringify(decode(readFileSync(0, 'utf8'), cat), null, 1));
