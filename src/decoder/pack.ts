// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import { bareTemplate, type Wording } from './catalogue.ts';

/**
 * Wordings as they travel to the browser: one text, which compresses better than rows of objects.
 *
 * The first line names the problems. A group of lines for each software and role follows, after an empty line: the
 * software and the role, then on each line code, template, the numbers of the problems, and commands, with tabs between
 * them and nothing after the last that is not empty. Lines stand in the order of their codes, those without one first, and
 * a code that the line before has is left out. The ids stay behind, a third of the weight, and so does what a search does
 * not ask of a template.
 */
export function pack(wordings: readonly Wording[]): string {
  const problems = [...new Set(wordings.flatMap(problemsOf))];
  const groups = Map.groupBy(wordings, ({ software, role }) => `${software}\t${role}`);
  const rowsOf = (group: readonly Wording[]) =>
    [...group]
      .sort((a, b) => (a.code ?? 0) - (b.code ?? 0) || (a.template < b.template ? -1 : 1))
      .map((wording, index, all) => rowOf(wording, all[index - 1]?.code, problems));
  return [problems.join(' '), ...[...groups].map(([head, group]) => [head, ...rowsOf(group)].join('\n'))].join('\n\n');
}

function rowOf(wording: Wording, codeBefore: number | undefined, problems: readonly ProblemId[]): string {
  const numbers = problemsOf(wording).map((problem) => problems.indexOf(problem));
  const row = [
    wording.code === codeBefore ? '' : (wording.code ?? ''),
    bareTemplate(wording.template),
    numbers.join(' '),
    wording.commands?.join(' ') ?? '',
  ];
  while (row.at(-1) === '') row.pop();
  return row.join('\t');
}

function problemsOf({ problem, alternatives }: Wording): ProblemId[] {
  return problem ? [problem, ...(alternatives ?? [])] : [...(alternatives ?? [])];
}

/** The wordings again. `isProblem` says which words are ids; what is none is left out. */
export function unpack(text: string, isProblem: (id: string) => id is ProblemId): Wording[] {
  const [head = '', ...groups] = text.split('\n\n');
  const problems = head.split(' ');
  return groups.flatMap((group) => {
    const [title = '', ...rows] = group.split('\n');
    const [software = '', role] = title.split('\t');
    let code: number | undefined;
    return rows.map((row): Wording => {
      const [digits = '', template = '', numbers = '', commands = ''] = row.split('\t');
      if (digits !== '') code = Number(digits);
      const ids = numbers.split(' ').map((number) => problems[Number(number)] ?? '');
      const [problem, ...alternatives] = numbers === '' ? [] : ids.filter(isProblem);
      return {
        software,
        role: role === 'client' ? 'client' : 'server',
        template,
        ...(code === undefined ? {} : { code }),
        ...(problem ? { problem } : {}),
        ...(alternatives.length > 0 ? { alternatives } : {}),
        ...(commands === '' ? {} : { commands: commands.split(' ') }),
      };
    });
  });
}
