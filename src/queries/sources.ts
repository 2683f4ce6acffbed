import { citationOf } from '../data/citation.ts';
import { codes, type Code } from '../data/digits.ts';
import { commandsFor, factsOf } from '../data/replies.ts';
import { sources, type Source, type SourceId } from '../data/sources.ts';
import type { SourceRef } from '../data/types.ts';

/** A document with those of its sections that are cited. */
export interface GroupedSource {
  id: SourceId;
  source: Source;
  url: string;
  sections: { name: string; url: string }[];
}

/** Groups references by document, in the order in which the documents first appear. */
export function groupedSources(refs: readonly SourceRef[]): GroupedSource[] {
  const groups = new Map<SourceId, GroupedSource>();
  for (const ref of refs) {
    const { id, source, place, url } = citationOf(ref);
    const group = groups.get(id) ?? { id, source, url, sections: [] };
    if (place) group.sections.push({ name: place, url });
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** A document and the codes whose facts rest on it. */
export interface CitedSource {
  id: SourceId;
  source: Source;
  url: string;
  codes: Code[];
}

const codesBySource = new Map<string, Set<Code>>();
for (const code of codes) {
  const { meanings, sources: further, anyCommand } = factsOf(code);
  const refs = [
    ...meanings.map(({ source }) => source),
    ...further,
    ...(anyCommand ? [anyCommand] : []),
    ...commandsFor(code).flatMap(({ sources: cited }) => cited),
  ];
  for (const ref of refs) {
    const { id } = citationOf(ref);
    codesBySource.set(id, (codesBySource.get(id) ?? new Set()).add(code));
  }
}

/** Every document of `sources.ts`, with the codes that rest on it. */
export function citedSources(): CitedSource[] {
  return Object.keys(sources).map((ref) => {
    const { id, source, url } = citationOf(ref);
    return { id, source, url, codes: [...(codesBySource.get(id) ?? [])] };
  });
}
