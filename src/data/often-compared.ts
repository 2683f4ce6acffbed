import type { PairId } from './pair-ids.ts';

/** The pairs that the home page shows: those behind the failures that people report most. */
export const often = [
  '331-vs-530',
  '530-vs-550',
  '425-vs-426',
  '450-vs-550',
  '550-vs-553',
  '227-vs-229',
  '150-vs-425',
  '421-vs-530',
  '226-vs-426',
  '500-vs-502',
] as const satisfies readonly PairId[];
