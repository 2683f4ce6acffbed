import { messages } from '../data/messages.ts';
import { problemCaptures } from '../data/problem-captures.ts';
import type { ProblemRecord } from '../data/problem-record.ts';
import { problemIds } from '../data/problem-ids.ts';
import { problemOf } from '../data/problems.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { problemLink, type ProblemLink } from './problems.ts';
import { absolute, urlFor } from './urls.ts';

function captureUrl(path: string): string {
  return absolute(urlFor('en', `captures/${path}/`));
}

/** Every problem as data. */
export function problemRecords(): ProblemRecord[] {
  return problemIds.map((id) => {
    const { phase, codes, fixers, mistakenFor } = problemOf(id);
    const shown = problemCaptures[id];
    const links = locales.flatMap(({ tag }): [Lang, ProblemLink][] => {
      const link = problemLink(tag, id);
      return link ? [[tag, link]] : [];
    });
    return {
      id,
      phase,
      codes: [...codes],
      fixers: [...fixers],
      mistakenFor: [...mistakenFor],
      messages: messages.filter(({ problem }) => problem === id).map((message) => message.id),
      ...(shown && {
        captures: { before: captureUrl(shown.before), ...(shown.after && { after: captureUrl(shown.after) }) },
      }),
      names: Object.fromEntries(links.map(([tag, { name }]) => [tag, name])),
      summaries: Object.fromEntries(links.map(([tag, { summary }]) => [tag, summary])),
      urls: Object.fromEntries(links.map(([tag, { url }]) => [tag, absolute(url)])),
    };
  });
}
