import type { Unsealed } from './capture-file.ts';

/** Plays until what was recorded is as wanted, at most so often; the last attempt counts whatever it is. */
export async function playUntil<Played>(
  mostAttempts: number,
  play: () => Promise<Played>,
  isAsWanted: (played: Played) => boolean,
): Promise<Played> {
  for (let attempt = 1; ; attempt += 1) {
    const played = await play();
    if (attempt === mostAttempts || isAsWanted(played)) return played;
  }
}

/** What one side said, line by line. */
export function linesOf({ events }: Unsealed, side: 'client' | 'server'): string[] {
  return events.flatMap((event) => (event.kind === 'line' && event.side === side ? event.text : []));
}
