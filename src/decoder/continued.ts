// Ships to the browser.
import { kindOfLabel } from './labels.ts';
import type { OpenReply } from './session.ts';
import type { Shape } from './shape.ts';

// The commands that lists of features name.
const features = new Set(
  'AUTH CCC CLNT EPRT EPSV HASH HOST LANG MDTM MFMT MLST PBSZ PROT REST SIZE TVFS UTF8'.split(' '),
);

/** Whether what looks like a command is a line of the reply that is open. FEAT names commands, set in, which a log may not show. */
export function continues(open: OpenReply | undefined, line: string, shape: Shape): boolean {
  if (open === undefined || (open.label !== shape.label && open.label !== '')) return false;
  return isSetIn(line, shape) || isFeature(open, shape);
}

/** Whether the line belongs to the reply that is open; what STAT answers has labels of its own. */
export function goesOn(open: OpenReply, line: string, shape: Shape): boolean {
  const { label } = open;
  if (kindOfLabel(shape.label) === 'error') return false;
  if (label === shape.label || shape.arrow === '<')
    return shape.kind !== 'command' || isSetIn(line, shape) || isFeature(open, shape);
  return label === '' && isSetIn(line, shape);
}

/** Whether what looks like a command is a feature in the answer to FEAT. */
function isFeature({ code }: OpenReply, { arrow, verb }: Shape): boolean {
  return code === 211 && arrow === '' && verb !== undefined && features.has(verb);
}

/** Whether white space, an arrow or a label shows that a line is the server's, whatever it begins with. */
function isSetIn(line: string, shape: Shape): boolean {
  return line[0] === ' ' || line[0] === '\t' || shape.arrow === '<' || kindOfLabel(shape.label) === 'reply';
}
