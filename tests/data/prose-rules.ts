import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { clients } from '../../src/data/clients.ts';
import { citationOf } from '../../src/data/citation.ts';
import { commandNames, commandSlug } from '../../src/data/commands.ts';
import { dialogueIds } from '../../src/data/dialogues.ts';
import { isCode, codes } from '../../src/data/digits.ts';
import { isPairId, pairIds } from '../../src/data/pair-ids.ts';
import { guideIds } from '../../src/data/guides.ts';
import { isProblem, problemIds } from '../../src/data/problem-ids.ts';
import {
  codeProse,
  commandProse,
  dialogueProse,
  guideProse,
  pageProse,
  pairProse,
  problemProse,
  softwareProse,
} from '../../src/data/prose.ts';
import { factsOf } from '../../src/data/replies.ts';
import { servers } from '../../src/data/servers.ts';
import { sources } from '../../src/data/sources.ts';
import { softwareIds } from '../../src/data/software.ts';
import { softwareWithPages } from '../../src/data/software-pages.ts';
import { locales } from '../../src/i18n/locales.ts';
import { capturedWords, isCaptured } from './captured-words.ts';
import { folded, rfcText, sectionText } from './rfc-text.ts';

const kinds = ['codes', 'pairs', 'problems', 'commands', 'dialogues', 'servers', 'clients', 'guides', 'pages'] as const;
type Kind = (typeof kinds)[number];

function isKind(word: string | undefined): word is Kind {
  return kinds.some((kind) => kind === word);
}

/** A file of `content/`, taken apart. */
export interface ProseFile {
  /** Relative to the project, `content/codes/en/530.mdx`. */
  path: string;
  kind: Kind;
  lang: string;
  id: string;
  data: Record<string, unknown>;
  body: string;
}

const root = new URL('../../', import.meta.url);
const pages = ['history', 'not-ftp', 'sources'];
const schemas = {
  codes: codeProse,
  pairs: pairProse,
  problems: problemProse,
  commands: commandProse,
  dialogues: dialogueProse,
  servers: softwareProse,
  clients: softwareProse,
  guides: guideProse,
  pages: pageProse,
};

/** Takes a file apart. Throws an Error that names the file when its front matter cannot be read. */
export function proseFile(path: string, text: string): ProseFile {
  const [, kind, lang, id] = /^content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (!isKind(kind) || !lang || !id) throw new Error(`${path}: no such place for prose`);
  if (front === undefined || body === undefined)
    throw new Error(`${path}: begin it with front matter between two lines of ---`);
  const data = load(front);
  if (typeof data !== 'object' || data === null)
    throw new Error(`${path}: the front matter must be "key: value" lines`);
  return { path, kind, lang, id, data: { ...data }, body };
}

/** All prose of the project. */
export function allProse(): ProseFile[] {
  return readdirSync(new URL('content/', root), { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => proseFile(path, readFileSync(new URL(path, root), 'utf8')));
}

/** Each rule gets all files and returns one sentence for each violation, with the file and what to type. */
export type Rule = (files: readonly ProseFile[]) => string[];

const recorded = new Set(readdirSync(new URL('content/captures/', root)));
const isRecorded = (id: string) => recorded.has(id);

const wantedIds: Record<Kind, readonly string[]> = {
  codes: codes.map(String),
  pairs: [...pairIds],
  problems: [...problemIds],
  commands: commandNames.map(commandSlug),
  dialogues: [...dialogueIds],
  servers: softwareWithPages(Object.keys(servers), isRecorded),
  clients: softwareWithPages(Object.keys(clients), isRecorded),
  guides: [...guideIds],
  pages,
};
const lists = {
  codes: 'src/data/reply-codes.ts',
  pairs: 'src/data/pairs.ts',
  problems: 'src/data/problem-ids.ts',
  commands: 'src/data/commands.ts',
  dialogues: 'src/data/dialogues.ts',
  servers: 'src/data/servers.ts with a capture or five messages',
  clients: 'src/data/clients.ts with a capture or five messages',
  guides: 'src/data/guides.ts',
  pages: 'tests/data/prose-rules.ts',
};

export const everyTranslationExists: Rule = (files) => {
  const present = new Set(files.map(({ path }) => path));
  return locales.flatMap(({ tag }) =>
    kinds.flatMap((kind) =>
      wantedIds[kind]
        .map((id) => `content/${kind}/${tag}/${id}.mdx`)
        .filter((path) => !present.has(path))
        .map((path) => `${path}: missing; write it, or take its id from the data`),
    ),
  );
};

export const everyFileIsKnown: Rule = (files) =>
  files.flatMap(({ path, kind, lang, id }) => {
    if (!locales.some(({ tag }) => tag === lang))
      return [`${path}: "${lang}" is no language; add it to src/i18n/locales.ts`];
    const known: readonly string[] = wantedIds[kind];
    return known.includes(id) ? [] : [`${path}: "${id}" is not in ${lists[kind]}; add it there, or delete the file`];
  });

export const frontMatterIsComplete: Rule = (files) =>
  files.flatMap(({ path, kind, data }) => {
    const result = schemas[kind].safeParse(data);
    if (result.success) return [];
    return result.error.issues.map((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return `${path}: ${issue.keys.join(', ')} is no key; the keys are ${Object.keys(schemas[kind].shape).join(', ')}`;
      }
      return `${path}: ${issue.path.join('.')}: ${issue.message}`;
    });
  });

export const fixerIsNamedForFailures: Rule = (files) =>
  files.flatMap(({ path, kind, id, data }) => {
    const code = Number(id);
    if (kind !== 'codes' || !isCode(code)) return [];
    const wanted = factsOf(code).fixers.length > 0;
    if (wanted === 'fixer' in data) return [];
    return [wanted ? `${path}: fixer is missing; type who can fix ${code}` : `${path}: delete fixer; nothing failed`];
  });

export const namesAreUnique: Rule = (files) => {
  const seen = new Map<string, string>();
  return files.flatMap(({ path, kind, lang, id, data }) =>
    ['name', 'summary', 'verdict'].flatMap((key) => {
      const text = data[key];
      if (typeof text !== 'string' || (kind === 'pairs' && key === 'name')) return [];
      const place = `${lang} ${key} ${text.toLowerCase()}`;
      const other = seen.get(place);
      seen.set(place, `${kind}/${lang}/${id}`);
      return other ? [`${path}: ${key} is the same as in ${other}; say what is true of this one only`] : [];
    }),
  );
};

const sectionsOf = {
  codes: ['Description', 'WhenYouSeeIt', 'HowToFix'],
  pairs: ['KeyDifferences', 'WhichOneWhen', 'ForTheReader', 'ForTheServerAuthor'],
  problems: ['HowItShows', 'Confirm', 'HowToFix'],
  commands: ['Purpose'],
  dialogues: [],
  servers: ['About'],
  clients: ['About'],
  guides: [],
  pages: [],
};

export const sectionsAreThere: Rule = (files) =>
  files.flatMap(({ path, kind, id, body }) => {
    const partsOfFix =
      kind !== 'codes' || !isCode(Number(id))
        ? []
        : 'fixer' in (files.find((file) => file.path === path)?.data ?? {}) && id !== '332'
          ? ['AtTheClient', 'OnTheServer']
          : id === '332'
            ? []
            : ['WhatComesNext', 'WhenNothingComes'];
    return [...sectionsOf[kind], ...partsOfFix].flatMap((name) => {
      const count = body.split(`<${name}>`).length - 1;
      return count === 1 ? [] : [`${path}: <${name}> stands ${count} times; it must stand once`];
    });
  });

export const pairsHaveThreeToFiveDifferences: Rule = (files) =>
  files.flatMap(({ path, kind, body }) => {
    if (kind !== 'pairs') return [];
    const [differences = ''] = body.split('</KeyDifferences>');
    const count = differences.match(/^### /gm)?.length ?? 0;
    return count >= 3 && count <= 5 ? [] : [`${path}: ${count} key differences; write three to five, each under ###`];
  });

function withoutCode(body: string): string {
  return body.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}

export const linksLeadSomewhere: Rule = (files) =>
  files.flatMap(({ path, body }) =>
    [...withoutCode(body).matchAll(/\[([^\]]*)\]\(([^)\s]*)\)/g)].flatMap(([, text = '', href = '']) => {
      if (/^https:\/\//.test(href) || (href.startsWith('#') && body.includes(`id="${href.slice(1)}"`))) return [];
      const [, code] = /^\/(\d{3})\/(?:#[a-z-]+)?$/.exec(href) ?? [];
      if (code && isCode(Number(code))) {
        return text === code || href.includes('#') ? [] : [`${path}: the text of the link to ${href} must be ${code}`];
      }
      const [, pair = ''] = /^\/compare\/([^/]+)\/$/.exec(href) ?? [];
      const [, problem = ''] = /^\/problems\/([^/]+)\/(?:#[a-z0-9-]+)?$/.exec(href) ?? [];
      const [, part = '', id = ''] =
        /^\/(commands|dialogues|servers|clients|guides)\/(?:([^/]+)\/)?(?:#[a-z0-9-]+)?$/.exec(href) ?? [];
      if (isKind(part) && (id === '' || wantedIds[part].includes(id))) return [];
      const [, capture = ''] = /^\/captures\/([^/]+\/[^/]+)\/$/.exec(href) ?? [];
      if (isProblem(problem) || isCaptured(capture)) return [];
      if (
        isPairId(pair) ||
        ['/', '/compare/', '/problems/', '/captures/', '/decode/', ...pages.map((page) => `/${page}/`)].includes(href)
      )
        return [];
      return [`${path}: ${href} leads nowhere; write /530/, /compare/220-vs-331/ or /history/, without a language`];
    }),
  );

export const sourcesExist: Rule = (files) =>
  files.flatMap(({ path, body }) =>
    [...body.matchAll(/<Source id="([^"]*)"/g)].flatMap(([, ref = '']) => {
      const [id = ''] = ref.split('#');
      return Object.hasOwn(sources, id)
        ? []
        : [`${path}: source "${ref}" is not in src/data/sources.ts; add it, or correct the id`];
    }),
  );

/** Quotations in the notes that cite an RFC, each with the reference of its note. */
function quotationsIn(body: string): { ref: string; words: string }[] {
  return [...body.matchAll(/<Source id="(rfc[^"]*)">([\s\S]*?)<\/Source>/g)].flatMap(([, ref = '', note = '']) =>
    [...note.matchAll(/“([^”]*)”/g)].flatMap(([, quotation = '']) =>
      quotation.split('…').map((words) => ({ ref, words: folded(words.replaceAll('`', '')).replace(/[.,]$/, '') })),
    ),
  );
}

export const quotationsAreVerbatim: Rule = (files) =>
  files.flatMap(({ path, body }) =>
    quotationsIn(body).flatMap(({ ref, words }) => {
      const { source, section } = citationOf(ref);
      if (source.kind !== 'rfc') return [];
      const text = section ? sectionText(source.number, section) : rfcText(source.number);
      if (text === undefined) return [`${path}: ${ref}: RFC ${source.number} has no such section`];
      // A quotation may begin in the middle of a sentence.
      if (folded(text).toLowerCase().includes(words.toLowerCase())) return [];
      return [`${path}: “${words}” does not stand in ${ref}; copy it from content/rfc/rfc${source.number}.txt`];
    }),
  );

const avoided: Record<string, RegExp> = {
  en: /\b(simply|just|ensure|make sure|please note|in order to)\b/i,
};

export const wordsAreOurs: Rule = (files) =>
  files.flatMap(({ path, lang, data, body }) => {
    const text = `${Object.values(data).join('\n')}\n${withoutCode(body)}`;
    const word = avoided[lang]?.exec(text)?.[0];
    return word ? [`${path}: "${word}"; say what to do instead`] : [];
  });

/** Sentences with many words and no Vietnamese letter. */
export const vietnameseIsVietnamese: Rule = (files) =>
  files.flatMap(({ path, lang, body }) => {
    if (lang !== 'vi') return [];
    return withoutCode(body)
      .split('\n')
      .filter((line) => !/<blockquote|lang="en"|^\s*>|\|/.test(line))
      .map((line) => line.replace(/<Said.*<\/Said>|<[^>]*>|“[^”]*”/g, ''))
      .filter((line) => (line.match(/[A-Za-z]{3,}/g)?.length ?? 0) >= 9 && !/[\u00c0-\u1ef9]/.test(line))
      .map((line) => `${path}: "${line.trim().slice(0, 60)}" looks English; write it in Vietnamese`);
  });

const places = ['any-client', 'any-server', 'network', 'docker', 'cloud'];

export const fixesNameSoftware: Rule = (files) =>
  files.flatMap(({ path, kind, body }) => {
    const named = [...body.matchAll(/<FixFor id="([^"]*)"/g)].map(([, id = '']) => id);
    const unknown = named.filter((id) => !softwareIds.includes(id) && !places.includes(id));
    return [
      ...unknown.map((id) => `${path}: "${id}" is no software; take an id of src/data/servers.ts or clients.ts`),
      ...(kind === 'problems' && named.length === 0
        ? [`${path}: write a <FixFor id="…"> for each server and client`]
        : []),
      ...named
        .filter((id, at) => named.indexOf(id) < at)
        .map((id) => `${path}: <FixFor id="${id}"> stands twice; join them`),
    ];
  });

export const saidIsCaptured: Rule = (files) =>
  files.flatMap(({ path, body }) =>
    [...body.matchAll(/<Said in="([^"]*)">([\s\S]*?)<\/Said>/g)].flatMap(([, capture = '', text = '']) => {
      const words = text.trim().replaceAll('\\', '').replaceAll('&lt;', '<').replaceAll('`', '');
      if (!isCaptured(capture)) return [`${path}: there is no capture ${capture}; record it, or name another`];
      return capturedWords(capture).some((line) => line.includes(folded(words)))
        ? []
        : [`${path}: "${words}" does not stand in the capture ${capture}; copy it from there`];
    }),
  );

/** A reply with its text in a code span: ``550 Permission denied.`` */
const quotedReply = /(?<!`)`([1-6]\d\d[ -][^`]*[a-z]{3}[^`]*)`/gi;

function isDocumented(reply: string, body: string, at: number): boolean {
  if (body.lastIndexOf('<Source id=', at) > body.lastIndexOf('</Source>', at)) return true;
  // The note after the paragraph, list or table in which it stands.
  const rest = body.slice(at);
  const end = rest.search(/\n<\/(?!Source)|\n#{2,3} /);
  return /<Source id=/.test(end < 0 ? rest : rest.slice(0, end)) || isInAnRfc(reply);
}

const rfcNumbers = Object.values(sources).flatMap((source) => (source.kind === 'rfc' ? [source.number] : []));

function isInAnRfc(reply: string): boolean {
  const words = folded(reply.replace(/…$/, '')).toLowerCase();
  const text = words.slice(4);
  return rfcNumbers.some((number) => {
    const all = folded(rfcText(number)).toLowerCase();
    return all.includes(words) || (text.length > 12 && all.includes(text));
  });
}

export const repliesAreProved: Rule = (files) =>
  files.flatMap(({ path, body }) => {
    const plain = body.replace(/```[\s\S]*?```/g, (fence) => ' '.repeat(fence.length));
    return [...plain.matchAll(quotedReply)].flatMap((match) => {
      const reply = match[1] ?? '';
      const words = folded(reply.replace(/…$/, '').replace(/^(\d{3})-/, '$1 '));
      const proved = capturedWords().some((line) => line.startsWith(words)) || isDocumented(reply, plain, match.index);
      return proved
        ? []
        : [`${path}: \`${reply}\` stands in no capture; quote one with <Said>, or add a <Source> after it`];
    });
  });

/** What must be the same in every language: commands, components, links, notes. */
function skeletonOf(body: string): string[] {
  const fences = [...body.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, code = '']) =>
    folded(code.replace(/#.*$/gm, '')),
  );
  const tags = [...body.matchAll(/<(\/?[A-Z]\w*)((?:\s(?:id|in)="[^"]*")*)/g)].map(([tag]) => tag);
  const links = [...withoutCode(body).matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, href = '']) => href).sort();
  return [...fences, ...tags, ...links];
}

export const languagesAgree: Rule = (files) => {
  const strict = files.filter(({ kind }) => kind !== 'codes' && kind !== 'pairs' && kind !== 'pages');
  const english = new Map(strict.filter(({ lang }) => lang === 'en').map((file) => [`${file.kind}/${file.id}`, file]));
  return strict.flatMap(({ path, kind, lang, id, body }) => {
    const model = english.get(`${kind}/${id}`);
    if (lang === 'en' || !model) return [];
    const wanted = skeletonOf(model.body);
    const found = skeletonOf(body);
    const missing = wanted.find((part) => !found.includes(part));
    const extra = found.find((part) => !wanted.includes(part));
    if (missing) return [`${path}: lacks "${missing.slice(0, 90)}", which ${model.path} has`];
    return extra ? [`${path}: has "${extra.slice(0, 90)}", which ${model.path} has not`] : [];
  });
};
