import { outcomeIn } from '../captures/situation-in.ts';
import type { Capture } from '../data/capture.ts';
import { situationIds, situationOf, situationParts, type SituationId, type SituationPart } from '../data/situations.ts';
import { servers } from '../data/servers.ts';
import { softwareName } from '../data/software.ts';
import { wordsOf } from '../i18n/index.ts';
import type { Lang } from '../i18n/locales.ts';
import { captureGroup, capturePath, recordedSoftware, repliesOf } from './captures.ts';
import { urlFor } from './urls.ts';

/** What one server does in one situation, in its newest version. */
export interface SituationAnswer {
  kind: 'reply' | 'closes' | 'silence';
  /** The reply code and its text; undefined where no reply comes. */
  code: number | undefined;
  text: string;
  capture: Capture;
}

/** One situation, with what each server does in it. */
export interface SituationRow {
  id: SituationId;
  part: SituationPart;
  /** The code that most servers send; undefined where no two agree. */
  most: number | undefined;
  /** By the id of the server; one that was not recorded in it is absent. */
  answers: ReadonlyMap<string, SituationAnswer>;
}

function answerOf(server: string, id: SituationId): SituationAnswer | undefined {
  const situation = situationOf(id);
  const path = capturePath({ software: server, scenario: situation.scenario });
  const capture = captureGroup(path)?.sessions.at(-1)?.capture;
  const outcome = capture && outcomeIn(capture, repliesOf(capture), situation);
  if (!outcome) return undefined;
  if (outcome.kind !== 'reply') return { kind: outcome.kind, code: undefined, text: '', capture };
  const { code, text } = outcome.reply;
  return { kind: 'reply', code, text, capture };
}

function mostOf(answers: readonly SituationAnswer[]): number | undefined {
  const byCode = Map.groupBy(answers, ({ code }) => code);
  const [first, second] = [...byCode.entries()].sort(([, a], [, b]) => b.length - a.length);
  const isClear = first && first[1].length > 1 && first[1].length > (second?.[1].length ?? 0);
  return isClear ? first[0] : undefined;
}

const recordedServers = recordedSoftware.filter((id) => Object.hasOwn(servers, id));

/** Every situation, with the answers of all servers. */
export const situationRows: readonly SituationRow[] = situationIds.map((id) => {
  const answers = new Map(
    recordedServers.flatMap((server) => {
      const answer = answerOf(server, id);
      return answer ? [[server, answer] as const] : [];
    }),
  );
  return { id, part: situationOf(id).part, most: mostOf([...answers.values()]), answers };
});

/** The servers that were recorded in at least one situation, the best known first. */
export const situationServers: readonly string[] = recordedServers.filter((server) =>
  situationRows.some(({ answers }) => answers.has(server)),
);

/** The situations of each part of a session. */
export function situationsByPart(): { part: SituationPart; rows: SituationRow[] }[] {
  return situationParts.map((part) => ({ part, rows: situationRows.filter((row) => row.part === part) }));
}

/** What a server does in each situation in which it was recorded. */
export function situationsOf(lang: Lang, server: string) {
  return situationRows.flatMap(({ id, most, answers }) => {
    const answer = answers.get(server);
    if (!answer) return [];
    const url = urlFor(lang, capturePath(answer.capture));
    return [{ id, name: wordsOf(lang)[`situation.${id}`], most, url, ...answer }];
  });
}

/** The names of the servers in the table. */
export function situationHeads(lang: Lang): { id: string; name: string; url: string }[] {
  return situationServers.map((id) => ({ id, name: softwareName(id), url: urlFor(lang, `servers/${id}/`) }));
}
