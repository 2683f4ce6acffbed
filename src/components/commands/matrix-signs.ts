import type { MatrixCell } from '../../queries/command-matrix.ts';

/** The shape says who allows the reply; filled, a server of the lab was seen to send it. */
export const signs = {
  rfc959: { seen: '●', unseen: '○' },
  later: { seen: '◆', unseen: '◇' },
  lab: { seen: '▲', unseen: '△' },
} as const;

/** The sign of a cell. */
export function signOf({ claim, isSeen }: Pick<MatrixCell, 'claim' | 'isSeen'>): string {
  return signs[claim][isSeen ? 'seen' : 'unseen'];
}
