// Ships to the browser.
import { asksActive, asksPassive, capped, isTransfer, type Suspicion } from './judge.ts';
import type { Session } from './session.ts';

/** A failure that a later success may show to have done no harm. */
export interface Failure {
  suspicions: readonly Suspicion[];
  line: number;
  code: number | undefined;
  verb: string | undefined;
  argument: string;
  /** Said in passing: it counts only if the transfer does not succeed. */
  soft: boolean;
}

/** The failure with less weight. */
export function lessened(failure: Failure, most: number): Failure {
  return { ...failure, suspicions: capped(failure.suspicions, most) };
}

// What was said of TLS does no harm to a session that then goes on without.
const aboutTls: ReadonlySet<string> = new Set([
  'tls-not-available',
  'tls-handshake-failed',
  'tls-certificate-rejected',
  'command-not-supported',
]);

// Up to this weight a sentence of the client is a guess, which a transfer that succeeds refutes.
const mostOfGuess = 40;

function isGuess({ code, suspicions: [first] }: Failure): boolean {
  return code === undefined && first !== undefined && first.weight <= mostOfGuess;
}

// A client that says no more than that the data connection is closed, and not that it was reset.
const mostOfClosing = 60;

function isClosing({ code, suspicions: [first] }: Failure): boolean {
  return code === undefined && first?.problem === 'transfer-interrupted' && first.weight <= mostOfClosing;
}

// What a failure that was got round still weighs: less than any that comes after it.
const mostOvercome = 25;

/** Lets failures that were got round weigh less than any that comes after them. */
export function demote(session: Session, overcame: (failure: Failure) => boolean): void {
  if (session.failures.length === 0) return;
  session.failures = session.failures.map((failure) => (overcame(failure) ? lessened(failure, mostOvercome) : failure));
}

/** A passive port was given: no other way to a data connection is needed any more. */
function overcome(session: Session): void {
  absolve(session, ({ verb, code }) => (asksPassive(verb) || verb === 'LPSV') && (code === undefined || code >= 400));
  demote(session, ({ verb }) => asksActive(verb) || verb === 'LPRT');
}

/** The client goes on without TLS: that there is none is not what stops it. */
export function withoutTls(session: Session): void {
  demote(
    session,
    ({ verb, code, suspicions: [first] }) =>
      (verb === 'AUTH' && code !== undefined) || first?.problem === 'tls-not-available',
  );
}

/** What a reply that is not a failure shows of those that came before it: which did no harm, and which were got round. */
export function forgive(session: Session, code: number, verb: string | undefined, argument: string): void {
  // Who answers was reached.
  absolve(session, (failure) => failure.code === undefined && failure.suspicions[0]?.problem === 'cannot-connect');
  if (code === 234) absolve(session, (failure) => failure.verb === 'AUTH');
  if (code === 331) {
    // Whoever asks for the password takes the login that was missing before.
    demote(session, ({ code: was, suspicions: [first] }) => was === 530 && first?.problem === 'not-logged-in');
    // The login goes on in the clear: what was said to AUTH is not what stops it.
    withoutTls(session);
  }
  if (code === 331 || code === 230) {
    // Who logs in has taken the certificate, whatever was said of it.
    absolve(
      session,
      ({ code: was, suspicions: [first] }) => was === undefined && first?.problem === 'tls-certificate-rejected',
    );
  }
  if (code === 230 || code === 232) {
    absolve(
      session,
      ({ verb: failed, code: was, suspicions: [first] }) =>
        (failed !== undefined && greetings.has(failed)) ||
        failed === 'AUTH' ||
        failed === 'USER' ||
        failed === 'PASS' ||
        was === 530 ||
        was === 332 ||
        (was === undefined && !session.secured && first !== undefined && aboutTls.has(first.problem)),
    );
  }
  if (code === 227 || code === 229) overcome(session);
  if (code >= 200 && code < 300) succeed(session, code, verb, argument);
}

const probes = new Set(
  'FEAT OPTS SIZE MDTM MLST CLNT CSID HELP SITE STAT HOST LANG ALLO REST SYST NOOP ABOR PBSZ PROT MFMT MFCT TYPE STRU MODE EPSV PASV EPRT PORT ACCT MKD HASH AUTH PWD'.split(
    ' ',
  ),
);
// What clients ask of every server, and go on without.
const greetings = new Set(['FEAT', 'OPTS', 'CLNT', 'CSID', 'SYST', 'LANG', 'HOST', 'HELP']);
const listings = new Set(['LIST', 'NLST', 'MLSD', 'STAT']);

/** Whether the reply says that a transfer is complete; 226 to ABOR is about none where none was asked for. */
export function completes(code: number, verb: string | undefined, { asked: isAsked }: Session): boolean {
  return (code === 226 && (isAsked || verb !== 'ABOR')) || (code === 250 && isTransfer(verb));
}

function succeed(session: Session, code: number, verb: string | undefined, argument: string): void {
  if (completes(code, verb, session)) {
    absolve(
      session,
      (failure) =>
        failure.soft ||
        // Odd as it was, it led to the end of a transfer.
        (failure.code !== undefined && failure.code < 400) ||
        isGuess(failure) ||
        isClosing(failure) ||
        (failure.verb !== undefined && probes.has(failure.verb)) ||
        (listings.has(failure.verb ?? '') &&
          listings.has(verb ?? '') &&
          failure.suspicions[0]?.problem === 'command-not-supported'),
    );
  }
  if (verb === undefined) return;
  if (verb !== 'USER' && !greetings.has(verb)) {
    absolve(session, (failure) => failure.verb !== undefined && greetings.has(failure.verb));
  }
  if (verb === 'CWD') {
    absolve(
      session,
      (failure) =>
        failure.verb === 'MKD' ||
        failure.suspicions[0]?.problem === 'directory-already-exists' ||
        (failure.verb === 'CWD' && session.madeDirectory),
    );
  }
  if (argument === '') return;
  absolve(
    session,
    (failure) =>
      failure.argument === argument &&
      (failure.verb === verb || verb === 'MKD' || (failure.verb !== undefined && probes.has(failure.verb))),
  );
}

function absolve(session: Session, harmless: (failure: Failure) => boolean): void {
  session.failures = session.failures.filter((failure) => !harmless(failure));
}

const asked: ReadonlySet<string> = new Set(['SIZE', 'MDTM', 'MLST', 'HASH']);

/** MKD on what exists, and a question about a file, do no harm to whoever goes on. */
export function isHarmless({ suspicions: [first], verb }: Failure, { failures }: Session): boolean {
  return failures.length > 1 && (first?.problem === 'directory-already-exists' || asked.has(verb ?? ''));
}

/** No heavier than that beside a failure that is more than said in passing. */
export function softened(suspicions: readonly Suspicion[], session: Session, most: number): Suspicion[] {
  return session.failures.some(({ soft }) => !soft) ? capped(suspicions, most) : [...suspicions];
}
