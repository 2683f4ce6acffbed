import { fill, wordsOf, type Words } from '../i18n/index.ts';
import type { Lang } from '../i18n/locales.ts';
import type { CapturePage, SoftwareCaptures } from './capture-pages.ts';
import type { CodePage } from './codes.ts';
import type { CommandPage } from './command-pages.ts';
import { commandPath } from './commands.ts';
import { dialogueLinks, dialoguePath, type DialoguePage } from './dialogues.ts';
import type { EvidencePage } from './evidence.ts';
import type { GuidePage } from './guides.ts';
import type { PairPage } from './pairs.ts';
import { codeLinks } from './codes.ts';
import { problemLinks, type ProblemPage } from './problems.ts';
import type { PageEntry } from './prose.ts';
import { situationRows, situationServers } from './situations.ts';
import { sideWords, softwareLinks, type Side, type SoftwarePage } from './software.ts';
import { absolute, codePath, urlFor } from './urls.ts';

/** What a page says of itself to browsers, search engines and those who link. */
export interface PageHead {
  title: string;
  description: string;
  structured: object[];
}

// Longer ones are cut in results, at a place that we would not choose.
const longestDescription = 300;

function plain(text: string): string {
  const bare = text.replaceAll('`', '');
  if (bare.length <= longestDescription) return bare;
  return `${bare.slice(0, bare.lastIndexOf(' ', longestDescription - 2))} …`;
}

// Search engines show no more; where there is no room, the name of the site gives way.
const longestTitle = 70;

function titled(words: Words, title: string): string {
  const whole = `${title} – ${words['site.name']}`;
  return whole.length <= longestTitle ? whole : title;
}

function breadcrumbs(lang: Lang, trail: readonly { name: string; path: string }[]): object {
  const home = { name: wordsOf(lang)['site.name'], path: '' };
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...trail].map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(urlFor(lang, path)),
    })),
  };
}

function termSetId(lang: Lang): string {
  return `${absolute(urlFor(lang, ''))}#codes`;
}

export function codeHead({ lang, code, entry }: CodePage): PageHead {
  const words = wordsOf(lang);
  const { name, summary } = entry.data;
  const path = codePath(code);
  const url = absolute(urlFor(lang, path));
  const title = fill(words['code.title'], { code, name });
  return {
    title: titled(words, title),
    description: plain(fill(words['code.meta'], { code, summary })),
    structured: [
      breadcrumbs(lang, [{ name: title, path }]),
      {
        '@context': 'https://schema.org',
        '@type': 'DefinedTerm',
        '@id': url,
        url,
        termCode: String(code),
        name,
        description: summary,
        inLanguage: lang,
        inDefinedTermSet: termSetId(lang),
      },
    ],
  };
}

export function pairHead({ lang, codes, entry, id }: PairPage): PageHead {
  const words = wordsOf(lang);
  const [a, b] = codes;
  const { name, verdict } = entry.data;
  return {
    title: titled(words, fill(words['pair.title'], { a, b, name })),
    description: plain(fill(words['pair.description'], { a, b, verdict })),
    structured: [
      breadcrumbs(lang, [
        { name: words['nav.compare'], path: 'compare/' },
        { name: fill(words['pair.short'], { a, b }), path: `compare/${id}/` },
      ]),
    ],
  };
}

export function homeHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  const url = absolute(urlFor(lang, ''));
  return {
    title: words['home.title'],
    description: words['home.summary'],
    structured: [
      { '@context': 'https://schema.org', '@type': 'WebSite', name: words['site.name'], url, inLanguage: lang },
      {
        '@context': 'https://schema.org',
        '@type': 'DefinedTermSet',
        '@id': termSetId(lang),
        name: words['site.name'],
        description: words['home.summary'],
        inLanguage: lang,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        hasDefinedTerm: codeLinks(lang).map((link) => ({ '@id': absolute(link.url) })),
      },
    ],
  };
}

export function compareHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'compare/', words['compare.title'], words['compare.summary']);
}

export function decodeHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'decode/', words['decode.title'], words['decode.summary']);
}

export function sourcesHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'sources/', words['sources.title'], words['sources.summary']);
}

export function capturesHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'captures/', words['captures.title'], words['captures.summary']);
}

export function softwareCapturesHead(lang: Lang, { id, name, versions, links }: SoftwareCaptures): PageHead {
  const words = wordsOf(lang);
  const values = { software: name, versions: versions.join(', '), n: links.length };
  return {
    title: titled(words, fill(words['captures.of'], values)),
    description: plain(fill(words['captures.ofSummary'], values)),
    structured: [
      breadcrumbs(lang, [
        { name: words['captures.title'], path: 'captures/' },
        { name, path: `captures/${id}/` },
      ]),
    ],
  };
}

export function captureHead({ lang, path, software, softwareName, words: about, sessions }: CapturePage): PageHead {
  const words = wordsOf(lang);
  const versions = [...new Set(sessions.flatMap(({ releases }) => releases.map(({ version }) => version)))].join(', ');
  return {
    title: titled(words, fill(words['capture.title'], { name: about.name, software: softwareName })),
    description: plain(fill(words['capture.description'], { shows: about.shows, software: softwareName, versions })),
    structured: [
      breadcrumbs(lang, [
        { name: words['captures.title'], path: 'captures/' },
        { name: softwareName, path: `captures/${software}/` },
        { name: about.name, path },
      ]),
    ],
  };
}

export function evidenceHead({ lang, code, said, shown }: EvidencePage): PageHead {
  const words = wordsOf(lang);
  const title = fill(words['evidence.title'], { code });
  const path = `${codePath(code)}evidence/`;
  const counts = {
    code,
    servers: new Set(said.map(({ software }) => software)).size,
    wordings: said.length,
    clients: new Set(shown.map(({ software }) => software)).size,
  };
  const part = { name: String(code), path: codePath(code) };
  const summary = words[counts.clients > 0 ? 'evidence.summary' : 'evidence.summaryServers'];
  return trailHead(lang, fill(summary, counts), part, { name: title, path });
}

export function problemsHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  const summary = fill(words['problems.summary'], { n: problemLinks(lang).length });
  return partHead(lang, 'problems/', words['problems.title'], summary);
}

export function problemHead({ lang, id, entry }: ProblemPage): PageHead {
  const words = wordsOf(lang);
  const { name, summary } = entry.data;
  const part = { name: words['nav.problems'], path: 'problems/' };
  const own = { name, path: `problems/${id}/` };
  return trailHead(lang, fill(words['problem.description'], { summary }), part, own);
}

export function commandsHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'commands/', words['commands.title'], words['commands.summary']);
}

export function commandHead({ lang, command, entry }: CommandPage): PageHead {
  const words = wordsOf(lang);
  const name = fill(words['command.headTitle'], { command, name: entry.data.name });
  const part = { name: words['nav.commands'], path: 'commands/' };
  return trailHead(lang, `${command}: ${entry.data.summary}`, part, { name, path: commandPath(command) });
}

export function softwareIndexHead(lang: Lang, side: Side): PageHead {
  const words = wordsOf(lang);
  const summary = fill(words[sideWords[side].summary], { n: softwareLinks(lang, side).length });
  return partHead(lang, `${side}/`, words[sideWords[side].title], summary);
}

export function softwareHead({ lang, side, id, name, entry }: SoftwarePage): PageHead {
  const words = wordsOf(lang);
  const title = fill(words[sideWords[side].headTitle], { name });
  const part = { name: words[sideWords[side].name], path: `${side}/` };
  return trailHead(lang, `${name}: ${entry.data.summary}`, part, { name: title, path: `${side}/${id}/` });
}

export function dialoguesHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  const summary = fill(words['dialogues.summary'], { n: dialogueLinks(lang).length });
  return partHead(lang, 'dialogues/', words['dialogues.title'], summary);
}

export function dialogueHead({ lang, id, entry }: DialoguePage): PageHead {
  const words = wordsOf(lang);
  const name = fill(words['dialogue.headTitle'], { name: entry.data.name });
  const part = { name: words['nav.dialogues'], path: 'dialogues/' };
  return trailHead(lang, entry.data.summary, part, { name, path: dialoguePath(id) });
}

export function situationsHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  const counts = { n: situationRows.length, m: situationServers.length };
  return partHead(lang, 'situations/', words['situations.title'], fill(words['situations.summary'], counts));
}

export function guidesHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'guides/', words['guides.title'], words['guides.summary']);
}

export function guideHead({ lang, id, entry }: GuidePage): PageHead {
  const part = { name: wordsOf(lang)['nav.guides'], path: 'guides/' };
  return trailHead(lang, entry.data.summary, part, { name: entry.data.name, path: `guides/${id}/` });
}

export function plainHead(lang: Lang, slug: string, { data }: PageEntry): PageHead {
  return partHead(lang, `${slug}/`, data.name, data.summary);
}

export function notFoundHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return { title: titled(words, words['notFound.title']), description: words['notFound.summary'], structured: [] };
}

/** A page that is called as the last place of its trail. */
function trailHead(lang: Lang, summary: string, ...trail: readonly { name: string; path: string }[]): PageHead {
  return {
    title: titled(wordsOf(lang), trail.at(-1)?.name ?? ''),
    description: plain(summary),
    structured: [breadcrumbs(lang, trail)],
  };
}

function partHead(lang: Lang, path: string, name: string, summary: string): PageHead {
  return trailHead(lang, summary, { name, path });
}
