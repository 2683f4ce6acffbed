import { fill, wordsOf, type Words } from '../i18n/index.ts';
import type { Lang } from '../i18n/locales.ts';
import type { CodePage } from './codes.ts';
import type { PairPage } from './pairs.ts';
import { codeLinks } from './codes.ts';
import type { PageEntry } from './prose.ts';
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

export function sourcesHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return partHead(lang, 'sources/', words['sources.title'], words['sources.summary']);
}

export function plainHead(lang: Lang, slug: string, { data }: PageEntry): PageHead {
  return partHead(lang, `${slug}/`, data.name, data.summary);
}

export function notFoundHead(lang: Lang): PageHead {
  const words = wordsOf(lang);
  return { title: titled(words, words['notFound.title']), description: words['notFound.summary'], structured: [] };
}

function partHead(lang: Lang, path: string, name: string, summary: string): PageHead {
  return {
    title: titled(wordsOf(lang), name),
    description: plain(summary),
    structured: [breadcrumbs(lang, [{ name, path }])],
  };
}
