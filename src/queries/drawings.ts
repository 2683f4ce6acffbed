import { dialogueIds, dialogueOf, type DialogueId } from '../data/dialogues.ts';
import { codes, type Code } from '../data/digits.ts';
import { codesOf, pairIds } from '../data/pair-ids.ts';
import { pathWith, summaryOf } from '../dialogues/paths.ts';
import { drawSequence } from '../dialogues/sequence.ts';
import type { Drawing } from '../dialogues/shapes.ts';
import { sequenceWords } from '../dialogues/words.ts';
import { fill, wordsOf } from '../i18n/index.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { dialogueLink, dialogueLinks, dialoguePath, dialoguesWith, isAtHome, type DialogueLink } from './dialogues.ts';
import { urlFor } from './urls.ts';

/** A drawing of a dialogue as a file of its own, with one reply or two marked. */
export interface DrawnDialogue {
  link: DialogueLink;
  url: string;
  /** Said in its place: the name, and the way in one line. */
  title: string;
  summary: string;
  drawing: Drawing;
}

function drawnOnce(lang: Lang, id: DialogueId, marked: readonly Code[]): DrawnDialogue | undefined {
  const dialogue = dialogueOf(id);
  const path = pathWith(dialogue, marked);
  const link = dialogueLink(lang, id);
  if (!path || !link) return undefined;
  const words = wordsOf(lang);
  const summary = summaryOf(path);
  return {
    link,
    url: urlFor(lang, `${dialoguePath(id)}${marked.join('-')}.svg`),
    title: fill(words['dialogue.alt'], { name: link.name, steps: summary }),
    summary,
    drawing: drawSequence(
      { dialogue, path, marked: path.marked },
      sequenceWords(words, dialogue.parties.length > 2),
      'narrow',
    ),
  };
}

const drawn = new Map<string, DrawnDialogue | undefined>();

// Asked for by the page and by the file: drawn once.
function drawnDialogue(lang: Lang, id: DialogueId, marked: readonly Code[]): DrawnDialogue | undefined {
  const key = `${lang} ${id} ${marked.join()}`;
  if (!drawn.has(key)) drawn.set(key, drawnOnce(lang, id, marked));
  return drawn.get(key);
}

/** What the page of a code shows: the dialogue in which it matters most, drawn, and the names of the others. */
export function dialoguesOfCode(lang: Lang, code: Code): { drawn: DrawnDialogue | undefined; others: DialogueLink[] } {
  const [first, ...rest] = isAtHome(code) ? dialoguesWith(code) : [];
  if (first === undefined) return { drawn: undefined, others: [] };
  const own = drawnDialogue(lang, first, [code]);
  return { drawn: own, others: dialogueLinks(lang, own ? rest : [first, ...rest]) };
}

/** The dialogue in which both codes of a pair come on one way, drawn; undefined where there is none. */
export function dialogueOfPair(lang: Lang, pair: readonly Code[]): DrawnDialogue | undefined {
  const both = dialogueIds.filter((id) => pair.every((code) => dialoguesWith(code).includes(id)));
  const found = both.flatMap((id) => drawnDialogue(lang, id, pair) ?? []);
  const isWhole = ({ link }: DrawnDialogue) => pathWith(dialogueOf(link.id), pair)?.turn === undefined;
  return found.find(isWhole) ?? found[0];
}

/** The routes of all drawings that are files of their own. */
export function drawingPaths() {
  return locales.flatMap(({ tag, path }) => {
    const forCodes = codes.flatMap((code) => {
      const own = dialoguesOfCode(tag, code).drawn;
      return own ? [{ marked: String(code), own }] : [];
    });
    const forPairs = pairIds.flatMap((id) => {
      const own = dialogueOfPair(tag, codesOf(id));
      return own ? [{ marked: codesOf(id).join('-'), own }] : [];
    });
    return [...forCodes, ...forPairs].map(({ marked, own }) => ({
      params: { lang: path || undefined, dialogue: own.link.id, marked },
      props: { own },
    }));
  });
}
