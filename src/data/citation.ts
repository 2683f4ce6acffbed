import { sources, type Source, type SourceId } from './sources.ts';
import type { SourceRef } from './types.ts';

/** A source reference taken apart. */
export interface Citation {
  id: SourceId;
  source: Source;
  section: string | undefined;
  /** The section as readers write it: `§4.2.1`, `Appendix II`, or a file of source code. */
  place: string | undefined;
  /** Where the section, or at least the document, can be read. */
  url: string;
}

function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}

function urlOf(source: Source, section: string | undefined): string {
  if (source.kind === 'rfc') {
    const page = `https://www.rfc-editor.org/rfc/rfc${source.number}`;
    return section && /^\d/.test(section) ? `${page}#section-${section}` : page;
  }
  return source.url;
}

/** Takes `rfc959#4.2.1` apart. Throws an Error that names the file to edit when the document is not in `sources.ts`. */
export function citationOf(ref: SourceRef): Citation {
  const [id = '', section] = ref.split('#', 2);
  if (!isSourceId(id)) throw new Error(`unknown source "${id}": add it to src/data/sources.ts, or correct "${ref}"`);
  const source = sources[id];
  const place = source.kind === 'rfc' && section && /^\d/.test(section) ? `§${section}` : section;
  return { id, source, section, place, url: urlOf(source, section) };
}

/** What a reader recognises the document by: `RFC 959`, `vsftpd 3.0.2`, or its title. */
export function documentNameOf(source: Source): string {
  if (source.kind === 'rfc') return `RFC ${source.number}`;
  if (source.kind === 'source-code') return `${source.title} ${source.version}`;
  return source.title;
}

/** The capture that a reference names, as `capture:vsftpd/login-failed` does; undefined for a document. */
export function captureIn(ref: SourceRef): { software: string; scenario: string } | undefined {
  const [, software, scenario] = /^capture:([^/]+)\/([^/]+)$/.exec(ref) ?? [];
  return software && scenario ? { software, scenario } : undefined;
}
