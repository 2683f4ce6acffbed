import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../src/data/citation.ts';
import { commands, type Command } from '../../src/data/commands.ts';
import { codes } from '../../src/data/digits.ts';
import { factsOf } from '../../src/data/replies.ts';
import type { SourceRef } from '../../src/data/types.ts';
import { folded, rfcText, sectionText } from './rfc-text.ts';

/** What is wrong with a quotation, or undefined when it stands in the cited place. */
function misquotation(wording: string, ref: SourceRef): string | undefined {
  const { source, section } = citationOf(ref);
  if (source.kind !== 'rfc') return undefined;
  const text = section ? sectionText(source.number, section) : rfcText(source.number);
  if (text === undefined) return `RFC ${source.number} has no section ${section}: correct "${ref}"`;
  if (folded(text).includes(folded(wording))) return undefined;
  return `"${wording}" does not stand in ${ref}: copy it from content/rfc/rfc${source.number}.txt`;
}

test('every wording is verbatim in the section that it cites', () => {
  const wrong = codes.flatMap((code) =>
    factsOf(code).meanings.flatMap(({ wording, source }) => {
      const problem = misquotation(wording, source);
      return problem ? [`src/data/reply-codes.ts, ${code}: ${problem}`] : [];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('a wording that is not verbatim, or in another section, is found', () => {
  assert.match(misquotation('User logged in, please proceed.', 'rfc959#4.2.1') ?? '', /copy it from content\/rfc/);
  assert.match(misquotation('Need account for login.', 'rfc959#5.4') ?? '', /does not stand in rfc959#5\.4/);
  assert.match(misquotation('Need account for login.', 'rfc959#4.9') ?? '', /has no section 4\.9/);
});

test('every cited section of an RFC exists', () => {
  const all: [string, Command][] = Object.entries(commands);
  const cited = [
    ...codes.flatMap((code) => {
      const { meanings, sources, anyCommand } = factsOf(code);
      return [...meanings.map(({ source }) => source), ...sources, ...(anyCommand ? [anyCommand] : [])];
    }),
    ...all.flatMap(([, { replies }]) => replies.map(({ source }) => source)),
  ];
  const missing = [...new Set(cited)].filter((ref) => {
    const { source, section } = citationOf(ref);
    return source.kind === 'rfc' && section !== undefined && sectionText(source.number, section) === undefined;
  });
  assert.deepEqual(missing, [], 'correct these references in src/data/reply-codes.ts or src/data/commands.ts');
});
