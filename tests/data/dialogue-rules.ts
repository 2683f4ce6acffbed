import type { Dialogue, Party, Step } from '../../src/data/dialogue.ts';
import { commands } from '../../src/data/commands.ts';
import { isCode } from '../../src/data/digits.ts';
import { codesFor, factsOf } from '../../src/data/replies.ts';
import { pathsOf, repliesOf, type Path } from '../../src/dialogues/paths.ts';

/** Each rule gets a dialogue and returns a sentence for each violation, with what to type. */
export type Rule = (dialogue: Dialogue) => string[];

function onEveryPath(check: (path: Path) => string[]): Rule {
  return (dialogue) => [...new Set(pathsOf(dialogue).flatMap(check))];
}

export const everyCodeExists = onEveryPath((path) =>
  repliesOf(path).flatMap(({ code }) => (isCode(code) ? [] : [`${code} is not in src/data/reply-codes.ts`])),
);

export const everyCommandExists = onEveryPath(({ steps }) =>
  steps.flatMap((step) =>
    step.kind !== 'command' || Object.hasOwn(commands, step.verb)
      ? []
      : [`${step.verb} is not in src/data/commands.ts; add it, or correct the verb`],
  ),
);

export const everyReplyIsAllowed = onEveryPath((path) =>
  repliesOf(path).flatMap(({ code, answers }) => {
    const mayAnswerAll = isCode(code) && factsOf(code).anyCommand !== undefined;
    const isAllowed = mayAnswerAll || codesFor(answers).some((one) => one === code);
    return isAllowed ? [] : [`no document lets ${answers} be answered with ${code}; see src/data/commands.ts`];
  }),
);

export const everyReplyHasItsCommand = onEveryPath(({ steps }) =>
  steps.flatMap((step, index) => {
    if (step.kind !== 'reply') return [];
    const before = steps.slice(0, index);
    const isAsked = before.some(
      (one) =>
        (one.kind === 'connect' && step.answers === 'connect') ||
        (one.kind === 'command' && one.verb === step.answers && one.to === step.from),
    );
    return isAsked ? [] : [`${step.code} answers ${step.answers}, which was not sent to the ${step.from} before it`];
  }),
);

interface Standing {
  control: boolean;
  data: { from: Party; to: Party } | undefined;
}

function faultOf(step: Step, standing: Standing): string | undefined {
  const { control, data } = standing;
  switch (step.kind) {
    case 'connect':
      return control ? 'the control connection is opened twice' : undefined;
    case 'open':
      return data ? 'a data connection is opened while one stands' : undefined;
    case 'data': {
      const ends = data ? [data.from, data.to] : [];
      return ends.includes(step.from) && ends.includes(step.to) ? undefined : 'data flows without a data connection';
    }
    case 'secure':
    case 'close': {
      if (step.connection === 'data') return data ? undefined : `there is no data connection to ${step.kind}`;
      return control ? undefined : `there is no control connection to ${step.kind}`;
    }
    default:
      return control ? undefined : 'something is said without a control connection';
  }
}

function after(step: Step, standing: Standing): Standing {
  if (step.kind === 'connect') return { ...standing, control: true };
  if (step.kind === 'open') return { ...standing, data: step };
  if (step.kind !== 'close') return standing;
  return step.connection === 'data' ? { ...standing, data: undefined } : { ...standing, control: false };
}

export const connectionsAreOpenBeforeUse: Rule = (dialogue) => {
  const faults = pathsOf(dialogue).flatMap(({ steps }) => {
    let standing: Standing = { control: dialogue.begins !== 'nothing', data: undefined };
    return steps.flatMap((step) => {
      const fault = faultOf(step, standing);
      standing = after(step, standing);
      return fault ? [fault] : [];
    });
  });
  return [...new Set(faults)];
};

/** Whether a server was seen to answer a command so; the text of a reply on several lines is that of any line. */
export type Seen = (answers: string, code: number, text: string) => boolean;

/** The rule that what stands as the text of a reply was recorded, given what was. */
export function everyTextIsRecorded(seen: Seen): Rule {
  return onEveryPath((path) =>
    repliesOf(path).flatMap(({ answers, code, text }) =>
      text === undefined || seen(answers, code, text)
        ? []
        : [`no server answered ${answers} with "${code} ${text}"; copy it from a capture, or leave it out`],
    ),
  );
}
