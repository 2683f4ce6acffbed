import type { Client, Request } from '../../client.ts';

function urlFor({ task, path }: Request): string | undefined {
  switch (task) {
    case 'list':
      return '/';
    case 'download':
      return `/${path}`;
    case 'change-directory':
      return `/${path}/`;
    default:
      return undefined;
  }
}

export const client: Client = {
  id: 'wget',
  origins: [{ suite: 'bookworm', packages: ['wget'] }],
  settings: [
    '--timeout=3; the default is 15 minutes',
    '--tries=3; the default is 20',
    '--waitretry=1; the default is 10 seconds',
  ],
  // The last column of the progress: the rate, and the time that is left or was taken.
  varying: [{ pattern: /(?<=[ %]) *[\d.]+[KMG]?(?:=| )[\d.]+m?s$/gm, kind: 'rate' }],
  leftOut: { 'list-522': 'What it says of saving the TLS session depends on when the ticket of the session arrives.' },
  invoke: (request) => {
    const path = urlFor(request);
    if (path === undefined) return undefined;
    return {
      argv: [
        'wget',
        ...['--timeout=3', '--tries=3', '--waitretry=1', '--progress=dot:giga'],
        ...(request.tls === 'any-certificate' ? ['--no-check-certificate'] : []),
        ...['--user=anna', '--password=secret'],
        `${request.tls ? 'ftps' : 'ftp'}://127.0.0.1${path}`,
      ],
    };
  },
};
