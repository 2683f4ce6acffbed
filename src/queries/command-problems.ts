import type { CommandName } from '../data/commands.ts';
import { commandsInOrder } from '../data/command-groups.ts';
import { messages } from '../data/messages.ts';
import { problemIds, type ProblemId } from '../data/problem-ids.ts';
import type { Lang } from '../i18n/locales.ts';
import { problemMeetings } from './captures.ts';
import { commandLinks, type CommandLink } from './commands.ts';
import { problemLinks, type ProblemLink } from './problems.ts';

// The likeliest; a list of all says nothing.
const most = 8;

const telling = messages.filter(({ commands, problem }) => commands && problem);

/** How often a command meets a problem: captures, and messages that name both. */
function meetingsOf(command: CommandName, problem: ProblemId): number {
  const told = telling.filter((one) => one.problem === problem && one.commands?.includes(command)).length;
  return (problemMeetings.get(command)?.get(problem)?.size ?? 0) + told;
}

const table = new Map(
  commandsInOrder.map((command) => [
    command,
    new Map(problemIds.map((problem) => [problem, meetingsOf(command, problem)])),
  ]),
);

function totalOf(problem: ProblemId): number {
  return [...table.values()].reduce((sum, counts) => sum + (counts.get(problem) ?? 0), 0);
}

const totals = new Map(problemIds.map((problem) => [problem, totalOf(problem)]));

// What every command meets says little of any: the share of the problem counts, and how often they meet.
function weightOf(command: CommandName, problem: ProblemId): number {
  const own = table.get(command)?.get(problem) ?? 0;
  return own === 0 ? 0 : (own / (totals.get(problem) ?? 1)) * Math.log2(own + 1);
}

/** The problems that answers to a command showed, the most its own first. */
export function problemsMeeting(lang: Lang, command: CommandName): ProblemLink[] {
  const met = problemIds.filter((problem) => weightOf(command, problem) > 0);
  const first = met.toSorted((a, b) => weightOf(command, b) - weightOf(command, a)).slice(0, most);
  return problemLinks(lang, first);
}

/** The commands whose answers showed a problem, the most frequent first. */
export function commandsMeeting(lang: Lang, problem: ProblemId): CommandLink[] {
  const countOf = (command: CommandName) => table.get(command)?.get(problem) ?? 0;
  const met = commandsInOrder.filter((command) => countOf(command) > 0);
  return commandLinks(lang, met.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most));
}
