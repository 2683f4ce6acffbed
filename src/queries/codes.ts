import { citationOf, documentNameOf } from '../data/citation.ts';
import type { CodeRecord, SourceRecord } from '../data/code-record.ts';
import { classOf, codes, groupOf, neighboursOf, type Code } from '../data/digits.ts';
import { commandsFor, codesFor, factsOf, type AnsweredCommand } from '../data/replies.ts';
import type { ReplyCode, SourceRef } from '../data/types.ts';
import { localeOf, locales, type Lang } from '../i18n/locales.ts';
import { codeProseIn, type CodeEntry } from './prose.ts';
import { absolute, codePath, urlFor } from './urls.ts';

/** All that the page of a code shows. */
export interface CodePage {
  lang: Lang;
  code: Code;
  facts: ReplyCode;
  entry: CodeEntry;
  commands: AnsweredCommand[];
  /** Other codes that the same commands may get, ascending. */
  siblings: Code[];
  previous: Code | undefined;
  next: Code | undefined;
  /** Every document cited by the facts, each section once. */
  sources: SourceRef[];
}

// A code that may answer every command has all others for siblings; those with most commands in common say most.
const mostSiblings = 8;

function siblingsOf(code: Code, commands: AnsweredCommand[]): Code[] {
  const shared = new Map<Code, number>();
  for (const { verb } of commands) {
    for (const other of codesFor(verb)) if (other !== code) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const all = [...shared].sort(
    ([a, inA], [b, inB]) => inB / commandsFor(b).length - inA / commandsFor(a).length || a - b,
  );
  const kept = factsOf(code).anyCommand ? all.slice(0, mostSiblings) : all;
  return kept.map(([other]) => other).sort((a, b) => a - b);
}

function sourcesOf(facts: ReplyCode, commands: AnsweredCommand[]): SourceRef[] {
  const cited = [
    ...facts.meanings.map(({ source }) => source),
    ...(facts.anyCommand ? [facts.anyCommand] : []),
    ...facts.sources,
    ...commands.flatMap(({ sources }) => sources),
  ];
  return [...new Set(cited)];
}

/** The page of a code in a language, or undefined where its prose has not been written. */
export function codePage(lang: Lang, code: Code): CodePage | undefined {
  const entry = codeProseIn(lang, code);
  if (!entry) return undefined;
  const facts = factsOf(code);
  const commands = commandsFor(code);
  return {
    lang,
    code,
    facts,
    entry,
    commands,
    siblings: siblingsOf(code, commands),
    ...neighboursOf(code),
    sources: sourcesOf(facts, commands),
  };
}

/** The routes of all code pages. */
export function codePaths() {
  return locales.flatMap(({ tag, path }) =>
    codes.flatMap((code) => {
      const page = codePage(tag, code);
      return page ? [{ params: { lang: path || undefined, code: String(code) }, props: { page } }] : [];
    }),
  );
}

/** What lists show of a code. */
export interface CodeLink {
  code: Code;
  name: string;
  short: string;
  url: string;
}

/** A link to a code's page, or undefined where it does not exist in this language. */
export function codeLink(lang: Lang, code: Code): CodeLink | undefined {
  const entry = codeProseIn(lang, code);
  return entry && { code, name: entry.data.name, short: entry.data.short, url: urlFor(lang, codePath(code)) };
}

/** Links to those of the codes that have a page in this language. */
export function codeLinks(lang: Lang, some: readonly Code[] = codes): CodeLink[] {
  return some.flatMap((code) => codeLink(lang, code) ?? []);
}

/** A source reference as data. */
export function sourceRecord(ref: SourceRef): SourceRecord {
  const { source, section, url } = citationOf(ref);
  const where = section ? { section } : {};
  if (source.kind === 'rfc') return { rfc: source.number, ...where };
  return { document: documentNameOf(source), ...where, url };
}

function perLanguage(code: Code, value: (entry: CodeEntry, lang: Lang) => string): Record<string, string> {
  return Object.fromEntries(
    locales.flatMap(({ tag }) => {
      const entry = codeProseIn(tag, code);
      return entry ? [[localeOf(tag).tag, value(entry, tag)]] : [];
    }),
  );
}

/** A code as data, with the words of every language. */
export function codeRecordOf(code: Code): CodeRecord {
  const facts = factsOf(code);
  return {
    code,
    class: classOf(code),
    group: groupOf(code),
    standing: facts.standing,
    rare: facts.rare ?? false,
    meanings: facts.meanings.map(({ wording, source, status, commands, secondary }) => ({
      wording,
      source: sourceRecord(source),
      status,
      ...(commands && { commands: [...commands] }),
      ...(secondary && { uncertain: true as const }),
    })),
    commands: commandsFor(code).map(({ verb, sources }) => ({ verb, sources: sources.map(sourceRecord) })),
    anyCommand: facts.anyCommand !== undefined,
    retry: facts.retry,
    connection: { control: facts.control, data: facts.data },
    fixers: [...facts.fixers],
    names: perLanguage(code, (entry) => entry.data.name),
    summaries: perLanguage(code, (entry) => entry.data.summary),
    urls: perLanguage(code, (_entry, lang) => absolute(urlFor(lang, codePath(code)))),
  };
}
