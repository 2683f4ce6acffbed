import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import type { Machine } from './machine.ts';
import { tlsError } from './prober/tls.ts';

/** A certificate with its key, ready for use. */
export type Identity = SecureContext;

const handshakeLimit = 20_000;

/** Makes a certificate that nobody signed, for the scripted server of one worker. */
export function makeIdentity(machine: Machine): Identity {
  const file = '/etc/lab/certificate.pem';
  machine.makeCertificate(file);
  const both = readFileSync(machine.path(file));
  // Without this name OpenSSL refuses to resume sessions.
  return createSecureContext({ key: both, cert: both, sessionIdContext: 'lab' });
}

/** Begins TLS as the server. Rejects with the library's error. */
export function tlsServer(socket: Socket, identity: Identity): Promise<TLSSocket> {
  const secured = new TLSSocket(socket, { isServer: true, secureContext: identity });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail(new Error('no answer to the handshake')), handshakeLimit);
    const fail = (error: Error): void => {
      clearTimeout(limit);
      reject(error);
    };
    secured.once('error', fail);
    secured.once('close', () => fail(new Error('the connection was closed during the handshake')));
    secured.once('secure', () => {
      clearTimeout(limit);
      secured.removeAllListeners('close');
      secured.removeListener('error', fail);
      resolve(secured);
    });
  });
}

/** What an event says of a handshake that failed. */
export function tlsFailure(error: unknown): string {
  return error instanceof Error ? tlsError(error) : String(error);
}
