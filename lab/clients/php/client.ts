import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return "ftp_rawlist($ftp, '.')";
    case 'download':
      return `ftp_get($ftp, '${path}', '${path}')`;
    case 'upload':
      return `ftp_put($ftp, '${path}', '${path}')`;
    case 'delete':
      return `ftp_delete($ftp, '${path}')`;
    case 'make-directory':
      return `ftp_mkdir($ftp, '${path}')`;
    case 'change-directory':
      return `ftp_chdir($ftp, '${path}')`;
    case 'size':
      return `ftp_size($ftp, '${path}')`;
    case 'rename':
      return `ftp_rename($ftp, '${path}', 'renamed.txt')`;
  }
}

function programFor(request: Request): string {
  const connect = request.tls ? 'ftp_ssl_connect' : 'ftp_connect';
  return `<?php
$ftp = ${connect}('127.0.0.1', 21, 3) or exit(1);
ftp_login($ftp, 'anna', 'secret') or exit(1);
ftp_pasv($ftp, true);
$result = ${callFor(request)};
var_dump($result);
ftp_close($ftp);
exit($result === false ? 1 : 0);
`;
}

export const client: Client = {
  id: 'php',
  origins: [{ suite: 'bookworm', packages: ['php8.2-cli'] }],
  settings: ['a timeout of 3; the default is 90 seconds'],
  // What the package's installation would set up.
  prepare: (machine) => {
    machine.link('/usr/bin/php8.2', '/usr/bin/php');
    machine.write('/etc/php/8.2/cli/conf.d/20-ftp.ini', 'extension=ftp.so\n');
  },
  // The ftp extension never checks a certificate.
  invoke: (request) =>
    request.tls === 'verified'
      ? undefined
      : {
          argv: ['php', `${request.task}.php`],
          program: { name: `${request.task}.php`, text: programFor(request) },
        },
};
