import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'my @lines = $ftp->dir or fail("dir");\nprint "$_\\n" for @lines;';
    case 'download':
      return `$ftp->binary or fail("binary");\n$ftp->get('${path}') or fail("get");`;
    case 'upload':
      return `$ftp->binary or fail("binary");\n$ftp->put('${path}') or fail("put");`;
    case 'delete':
      return `$ftp->delete('${path}') or fail("delete");`;
    case 'make-directory':
      return `$ftp->mkdir('${path}') or fail("mkdir");`;
    case 'change-directory':
      return `$ftp->cwd('${path}') or fail("cwd");\nprint $ftp->pwd, "\\n";`;
    case 'size':
      return `$ftp->binary or fail("binary");\nmy $size = $ftp->size('${path}');\ndefined $size or fail("size");\nprint "$size\\n";`;
    case 'rename':
      return `$ftp->rename('${path}', 'renamed.txt') or fail("rename");`;
  }
}

function programFor(request: Request): string {
  const { tls } = request;
  const verify = tls === 'any-certificate' ? ', SSL_verify_mode => 0' : '';
  const start = tls ? `$ftp->starttls() or fail("starttls");\n` : '';
  return `use strict;
use warnings;
use Net::FTP;

my $ftp = Net::FTP->new('127.0.0.1', Timeout => 3${verify}) or die "new: $@\\n";

sub fail {
    my ($what) = @_;
    die "$what: ", $ftp->code, " ", $ftp->message;
}

${start}$ftp->login('anna', 'secret') or fail("login");
${callFor(request)}
$ftp->quit;
`;
}

export const client: Client = {
  id: 'perl-net-ftp',
  origins: [{ suite: 'bookworm', packages: ['perl', 'libio-socket-ssl-perl'] }],
  settings: ['Timeout => 3; the default is 120 seconds'],
  version: (machine) => machine.run('perl', '-MNet::FTP', '-e', 'print Net::FTP->VERSION'),
  invoke: (request) => ({
    argv: ['perl', `${request.task}.pl`],
    program: { name: `${request.task}.pl`, text: programFor(request) },
  }),
};
