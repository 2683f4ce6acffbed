import type { Message } from './message.ts';

/** What the Go package jlaffaye/ftp returns, read in 0.2.2. */
export const goJlaffayeFtp: readonly Message[] = [
  {
    id: 'go-jlaffaye-ftp/no-epsv-parse',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'invalid EPSV response format',
    problem: 'unexpected-reply',
    evidence: ['jlaffaye-ftp#ftp.go:490'],
  },
  {
    id: 'go-jlaffaye-ftp/no-pasv-parse',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'invalid PASV response format',
    problem: 'unexpected-reply',
    evidence: ['jlaffaye-ftp#ftp.go:507'],
  },
  {
    id: 'go-jlaffaye-ftp/no-pwd-parse',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'unsuported PWD response format',
    problem: 'unexpected-reply',
    evidence: ['jlaffaye-ftp#ftp.go:832'],
  },
  {
    id: 'go-jlaffaye-ftp/no-gettime',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'GetTime is not supported',
    problem: 'command-not-supported',
    evidence: ['jlaffaye-ftp#ftp.go:853'],
  },
  {
    id: 'go-jlaffaye-ftp/no-settime',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'SetTime is not supported',
    problem: 'command-not-supported',
    evidence: ['jlaffaye-ftp#ftp.go:880'],
  },
  {
    id: 'go-jlaffaye-ftp/unsupported-line',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'unsupported LIST line',
    problem: 'unexpected-reply',
    evidence: ['jlaffaye-ftp#parse.go:11'],
  },
  {
    id: 'go-jlaffaye-ftp/unsupported-date',
    software: 'go-jlaffaye-ftp',
    role: 'client',
    template: 'unsupported LIST date',
    problem: 'unexpected-reply',
    evidence: ['jlaffaye-ftp#parse.go:12'],
  },
];
