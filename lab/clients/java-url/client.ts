import type { Client, Request } from '../../client.ts';
import { classFor, javaCommand, javaRequests, prepareJava, printException, type JavaProgram } from '../java.ts';

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

function programOf(request: Request): JavaProgram | undefined {
  const { task, path } = request;
  const call = callFor(request);
  if (call === undefined || request.tls) return undefined;
  const isFolder = task === 'list' || task === 'change-directory';
  const url = `ftp://anna:secret@127.0.0.1/${path}${isFolder ? (path ? '/' : '') : ';type=i'}`;
  const name = classFor(request);
  const text = `import java.io.*;
import java.net.*;

class ${name} {
    public static void main(String[] arguments) {
        try {
            var connection = new URL("${url}").openConnection();
            connection.setConnectTimeout(3000);
            connection.setReadTimeout(3000);
            ${call}
        } catch (IOException error) {
            ${printException}
        }
    }
}
`;
  return { name: `${name}.java`, text };
}

export const client: Client = {
  id: 'java-url',
  origins: [{ suite: 'bookworm', packages: ['openjdk-17-jdk-headless'] }],
  settings: ['setConnectTimeout(3000), setReadTimeout(3000); the default is to wait for ever'],
  version: (machine) => /"([\d.]+)"/.exec(machine.run('sh', '-c', 'java -version 2>&1'))?.[1] ?? '',
  prepare: (machine) =>
    prepareJava(
      machine,
      javaRequests().flatMap((request) => programOf(request) ?? []),
    ),
  invoke: (request) => {
    const program = programOf(request);
    return program && { argv: javaCommand(classFor(request)), program };
  },
};
