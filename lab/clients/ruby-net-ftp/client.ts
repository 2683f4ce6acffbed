import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'puts ftp.list';
    case 'download':
      return `ftp.getbinaryfile('${path}')`;
    case 'upload':
      return `ftp.putbinaryfile('${path}')`;
    case 'delete':
      return `ftp.delete('${path}')`;
    case 'make-directory':
      return `puts ftp.mkdir('${path}')`;
    case 'change-directory':
      return `ftp.chdir('${path}')\n  puts ftp.pwd`;
    case 'size':
      return `puts ftp.size('${path}')`;
    case 'rename':
      return `ftp.rename('${path}', 'renamed.txt')`;
  }
}

function programFor(request: Request): string {
  const { tls } = request;
  const ssl = tls ? `, ssl: ${tls === 'verified' ? 'true' : '{ verify_mode: OpenSSL::SSL::VERIFY_NONE }'}` : '';
  return `require 'json'
require 'net/ftp'

begin
  ftp = Net::FTP.new('127.0.0.1', username: 'anna', password: 'secret', open_timeout: 3, read_timeout: 3${ssl})
  ${callFor(request)}
  ftp.quit
  ftp.close
rescue StandardError => error
  warn "exception: #{JSON.generate(name: error.class.name, message: error.message)}"
  exit 1
end
`;
}

export const client: Client = {
  id: 'ruby-net-ftp',
  origins: [{ suite: 'bookworm', packages: ['ruby3.1'] }],
  settings: ['open_timeout: 3, read_timeout: 3; the default is to wait for ever, and for 60 seconds'],
  version: (machine) => machine.run('ruby', '-rnet/ftp', '-e', 'print Net::FTP::VERSION'),
  invoke: (request) => ({
    argv: ['ruby', `${request.task}.rb`],
    program: { name: `${request.task}.rb`, text: programFor(request) },
  }),
};
