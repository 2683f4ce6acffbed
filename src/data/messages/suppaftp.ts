import type { Message } from './message.ts';

/** What suppaftp for Rust returns, read in 10.0.1. */
export const suppaftp: readonly Message[] = [
  {
    id: 'suppaftp/connection-error',
    software: 'suppaftp',
    role: 'client',
    template: 'Connection error: {text}',
    problem: 'cannot-connect',
    alternatives: ['connection-closed-by-server'],
    evidence: ['suppaftp#crates/suppaftp/src/types.rs:22'],
  },
  {
    id: 'suppaftp/secure-error',
    software: 'suppaftp',
    role: 'client',
    template: 'Secure error: {text}',
    problem: 'tls-handshake-failed',
    evidence: ['suppaftp#crates/suppaftp/src/types.rs:27'],
  },
  {
    id: 'suppaftp/invalid-response',
    software: 'suppaftp',
    role: 'client',
    template: 'Invalid response: {text}',
    evidence: ['suppaftp#crates/suppaftp/src/types.rs:32'],
  },
  {
    id: 'suppaftp/invalid-syntax',
    software: 'suppaftp',
    role: 'client',
    template: 'Response contains an invalid syntax',
    problem: 'unexpected-reply',
    evidence: ['suppaftp#crates/suppaftp/src/types.rs:35'],
  },
  {
    id: 'suppaftp/invalid-address',
    software: 'suppaftp',
    role: 'client',
    template: 'Invalid address: {text}',
    problem: 'bad-argument',
    evidence: ['suppaftp#crates/suppaftp/src/types.rs:38'],
  },
  {
    id: 'suppaftp/already-open',
    software: 'suppaftp',
    role: 'client',
    template: 'Data connection is already open',
    problem: 'bad-sequence',
    evidence: ['suppaftp#crates/suppaftp/src/types.rs:40'],
  },
];
