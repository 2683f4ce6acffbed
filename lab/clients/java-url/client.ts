import { readdirSync } from 'node:fs';
import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string | undefined {
  const copy = (from: string, to: string) => `try (var from = ${from}; var to = ${to}) {
                from.transferTo(to);
            }`;
  switch (task) {
    case 'list':
    case 'change-directory':
      return 'connection.getInputStream().transferTo(System.out);';
    case 'download':
      return copy('connection.getInputStream()', `new FileOutputStream("${path}")`);
    case 'upload':
      return copy(`new FileInputStream("${path}")`, 'connection.getOutputStream()');
    default:
      return undefined;
  }
}

function programFor(call: string, { task, path }: Request): string {
  const isFolder = task === 'list' || task === 'change-directory';
  const url = `ftp://anna:secret@127.0.0.1/${path}${isFolder ? (path ? '/' : '') : ';type=i'}`;
  return `import java.io.*;
import java.net.*;

class Program {
    public static void main(String[] arguments) {
        try {
            var connection = new URL("${url}").openConnection();
            connection.setConnectTimeout(3000);
            connection.setReadTimeout(3000);
            ${call}
        } catch (IOException error) {
            var message = error.getMessage() == null ? "" : error.getMessage();
            System.err.println("exception: {\\"name\\":\\"" + error.getClass().getName() + "\\",\\"message\\":\\"" + message.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"").replace("\\r\\n", "\\\\n").replace("\\n", "\\\\n").replace("\\t", " ") + "\\"}");
            System.exit(1);
        }
    }
}
`;
}

export const client: Client = {
  id: 'java-url',
  origins: [{ suite: 'bookworm', packages: ['openjdk-17-jdk-headless'] }],
  settings: ['setConnectTimeout(3000), setReadTimeout(3000); the default is to wait for ever'],
  version: (machine) => /"([\d.]+)"/.exec(machine.run('sh', '-c', 'java -version 2>&1'))?.[1] ?? '',
  prepare: (machine) => {
    const [home = ''] = readdirSync(machine.path('/usr/lib/jvm')).filter((name) => name.startsWith('java-17'));
    machine.link(`/usr/lib/jvm/${home}/bin/java`, '/usr/bin/java');
  },
  invoke: (request) => {
    const call = callFor(request);
    if (call === undefined || request.tls) return undefined;
    return { argv: ['java', 'Program.java'], program: { name: 'Program.java', text: programFor(call, request) } };
  },
};
