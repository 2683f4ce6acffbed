// Prints what a first visit weighs, by kind of page. Figures only; the bounds are held by tests/site/weight.test.ts.
import { indexed } from '../tests/site/dist.ts';
import { weightOf } from '../tests/site/weight.ts';

const kinds: [string, RegExp][] = [
  ['home', /^\/(vi\/)?$/],
  ['code', /^\/(vi\/)?\d{3}\/$/],
  ['pair', /^\/(vi\/)?compare\/.+/],
  ['compare', /^\/(vi\/)?compare\/$/],
  ['history, not FTP, sources', /^\/(vi\/)?(history|not-ftp|sources)\/$/],
];

console.log('first visit, bytes compressed with brotli: pages, median, heaviest');
for (const [kind, pattern] of kinds) {
  const weights = indexed
    .filter(({ url }) => pattern.test(url))
    .map(({ url, html }) => ({ url, ...weightOf(html) }))
    .sort((a, b) => a.total - b.total);
  const median = weights[Math.floor(weights.length / 2)];
  const heaviest = weights.at(-1);
  console.log(
    `${kind}: ${weights.length}, ${median?.total}, ${heaviest?.total} (${heaviest?.url}, scripts ${heaviest?.scripts})`,
  );
}
