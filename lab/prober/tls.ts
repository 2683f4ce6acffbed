import { connect, type ConnectionOptions, type SecureVersion, type TLSSocket } from 'node:tls';
import type { Socket } from 'node:net';
import { Tap } from './tap.ts';

/** How the lab does TLS: which versions it offers, and which session it would resume. */
export interface TlsChoice {
  /** The only version that is offered; Node's own range when absent. */
  version?: SecureVersion;
  /** A session to resume, as `TLSSocket.getSession` gave it. */
  session?: Buffer;
  /** A client certificate and its key, PEM. */
  identity?: { cert: string; key: string };
}

/** A TLS connection with the socket that it runs over. */
export interface Secured {
  socket: TLSSocket;
  tap: Tap;
}

const handshakeLimit = 8000;

function optionsOf({ version, session, identity }: TlsChoice): ConnectionOptions {
  return {
    // The lab's servers show certificates that nobody signed.
    rejectUnauthorized: false,
    ...(version && { minVersion: version, maxVersion: version }),
    // Old versions of TLS sign with what newer security levels forbid.
    ...(version && version < 'TLSv1.2' && { ciphers: 'ALL:@SECLEVEL=0' }),
    ...(session && { session }),
    ...identity,
  };
}

/** The message of a TLS error without what is only true for one run or one build. */
export function tlsError(error: Error): string {
  const text = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  return text
    .replace(/^[0-9A-F]+:error:[0-9A-F]+:/, '')
    .replace(/:\.\.\/.*$/s, '')
    .trim();
}

/** Begins TLS as the client. Rejects with the library's error, or when the handshake takes too long. */
export function secure(raw: Socket, choice: TlsChoice): Promise<Secured> {
  const tap = new Tap(raw);
  const socket = connect({ socket: tap, ...optionsOf(choice) });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail(new Error('no answer to the handshake')), handshakeLimit);
    const fail = (error: Error): void => {
      clearTimeout(limit);
      reject(Object.assign(error, { tap }));
    };
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('the connection was closed during the handshake')));
    socket.once('secureConnect', () => {
      clearTimeout(limit);
      socket.removeAllListeners('close');
      socket.removeListener('error', fail);
      resolve({ socket, tap });
    });
  });
}
