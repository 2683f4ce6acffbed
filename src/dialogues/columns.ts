import type { Party } from '../data/dialogue.ts';

/** Where text may stand: beside a line, `shift` pixels from it, at most `width` pixels long. */
export interface Area {
  x: number;
  shift: number;
  anchor: 'start' | 'end';
  width: number;
}

/** The places across, in per cent, and what each party says may stand where. */
export interface Columns {
  isThree: boolean;
  /** The line of a party's control connection. */
  control(party: Party): number;
  /** The line of its data connection. */
  data(party: Party): number;
  /** Beside the line of the one who speaks, up to the next line. */
  area(from: Party, to: Party): Area;
}

/** The lines of the control connection on either side. */
export const outer = { left: 4, right: 96 } as const;
/** Within them, those of the data connection. */
export const inner = { left: 9, right: 91 } as const;
/** The line of the client, where it stands between two servers. */
export const middle = 50;

const clearance = 6;

/** The columns for some parties, from left to right, in a drawing that is at least so many pixels wide. */
export function columnsFor(parties: readonly Party[], least: number): Columns {
  const isThree = parties.length > 2;
  const isFirst = (party: Party) => party === parties[0];
  const control = (party: Party) => {
    if (isFirst(party)) return outer.left;
    return party === parties.at(-1) ? outer.right : middle;
  };
  return {
    isThree,
    control,
    data: (party) => (isFirst(party) ? inner.left : inner.right),
    area(from, to) {
      const goesRight = control(from) < control(to);
      const [near, far] = goesRight ? [inner.left, inner.right] : [inner.right, inner.left];
      const isMiddle = control(from) === middle;
      const x = isMiddle ? middle : near;
      const end = isThree && !isMiddle ? middle : far;
      return {
        x,
        shift: goesRight ? clearance : -clearance,
        anchor: goesRight ? 'start' : 'end',
        width: (Math.abs(end - x) / 100) * least - 2 * clearance,
      };
    },
  };
}
