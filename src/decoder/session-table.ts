// Ships to the browser.
import { ownCopy } from './clean.ts';
import { newSession, type Session } from './session.ts';

const mostSessions = 256;

/** The sessions of a log that have not ended, by the names that its lines give them. */
export interface SessionTable {
  /** The session of that name, begun if need be. */
  of(key: string): Session;
  /** Begins a session; one that has its name ends there. */
  begin(key: string): Session;
  /** Ends all sessions. */
  end(): void;
}

/** `ended` is called with each session that ends, and whether another one followed, so that the log did not just stop there. */
export function sessionTable(ended: (session: Session, isFollowed: boolean) => void): SessionTable {
  const sessions = new Map<string, Session>();
  /** The session of the last line; that of the next is the same, mostly. */
  let current: Session | undefined;
  let begun = 0;

  function begin(key: string): Session {
    const old = sessions.get(key);
    if (old) ended(old, true);
    sessions.delete(key);
    const eldest = sessions.size < mostSessions ? undefined : sessions.values().next().value;
    if (eldest) {
      ended(eldest, false);
      sessions.delete(eldest.key);
    }
    current = newSession(begun++, ownCopy(key));
    sessions.set(key, current);
    return current;
  }

  return {
    of(key) {
      if (current?.key !== key) current = sessions.get(key) ?? begin(key);
      return current;
    },
    begin,
    end() {
      for (const session of sessions.values()) ended(session, false);
      sessions.clear();
      current = undefined;
    },
  };
}
