import type { Client, Request } from '../../client.ts';

const settings = ['net:timeout 3', 'net:max-retries 3', 'net:reconnect-interval-base 1'];

function wordsFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'ls';
    case 'download':
      return `get ${path}`;
    case 'upload':
      return `put ${path}`;
    case 'delete':
      return `rm ${path}`;
    case 'make-directory':
      return `mkdir ${path}`;
    case 'change-directory':
      return `cd ${path} && pwd`;
    case 'size':
      return `du -b ${path}`;
    case 'rename':
      return `mv ${path} renamed.txt`;
  }
}

function tlsFor({ tls }: Request): readonly string[] {
  if (!tls) return [];
  return ['ftp:ssl-force yes', `ssl:verify-certificate ${tls === 'verified' ? 'yes' : 'no'}`];
}

export const client: Client = {
  id: 'lftp',
  origins: [{ suite: 'bookworm', packages: ['lftp'] }],
  settings: [
    'net:timeout 3; the default is 5 minutes',
    'net:max-retries 3; the default is 1000',
    'net:reconnect-interval-base 1; the default is 15 seconds',
  ],
  // The fingerprint of the certificate, which is made anew.
  leftOut: {
    'stor-426': 'How often it tries again depends on how much of the file had gone out.',
    'stor-552-mid': 'How often it tries again depends on how much of the file had gone out, here too.',
    'stor-both-closed': 'How often it tries again depends on how much of the file had gone out, here too.',
  },
  varying: [{ pattern: /(?:[0-9A-F]{2}:){19}[0-9A-F]{2}/g, kind: 'name' }],
  invoke: (request) => {
    const set = [...settings, ...tlsFor(request)].map((setting) => `set ${setting}; `).join('');
    return { argv: ['lftp', '-u', 'anna,secret', '-e', `${set}${wordsFor(request)}; exit`, '127.0.0.1'] };
  },
};
