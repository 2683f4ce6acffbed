import { readdirSync } from 'node:fs';
import type { Request, Task } from '../client.ts';
import type { Machine } from '../machine.ts';

const folder = '/opt/java';

/** A program in Java; it is compiled before the first run, as nothing is to be seen of the compiler. */
export interface JavaProgram {
  name: string;
  text: string;
}

/** The name of the class that does what is asked. */
export function classFor({ task, path, tls }: Request): string {
  const words = [...task.split('-'), ...(tls ? ['over', 'tls'] : []), ...(path === 'big.bin' ? ['big', 'file'] : [])];
  return words.map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).join('');
}

/** The lines that print an exception for the lab. */
export const printException = `var text = error.getMessage() == null ? "" : error.getMessage();
            text = text.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"").replace("\\r", "").replace("\\n", "\\\\n");
            System.err.println("exception: {\\"name\\":\\"" + error.getClass().getName() + "\\",\\"message\\":\\"" + text + "\\"}");
            System.exit(1);`;

/** Everything that a client in Java may be asked. */
export function javaRequests(): Request[] {
  const paths: readonly (readonly [Task, string])[] = [
    ['list', ''],
    ['download', 'hello.txt'],
    ['download', 'big.bin'],
    ['upload', 'new.txt'],
    ['upload', 'big.bin'],
    ['delete', 'old.txt'],
    ['make-directory', 'new'],
    ['change-directory', 'dir'],
    ['size', 'hello.txt'],
    ['rename', 'old.txt'],
  ];
  const plain = paths.map(([task, path]): Request => ({ task, path }));
  return [...plain, { task: 'list', path: '', tls: 'any-certificate' }];
}

/** Links `java` as an installation would, and compiles programs. */
export function prepareJava(machine: Machine, programs: readonly JavaProgram[], classes = ''): void {
  const [home = ''] = readdirSync(machine.path('/usr/lib/jvm')).filter((name) => name.startsWith('java-17'));
  machine.link(`/usr/lib/jvm/${home}/bin/java`, '/usr/bin/java');
  machine.link(`/usr/lib/jvm/${home}/bin/javac`, '/usr/bin/javac');
  for (const { name, text } of programs) machine.write(`${folder}/${name}`, text);
  const path = classes ? ['-cp', classes] : [];
  machine.run('javac', ...path, '-d', folder, ...programs.map(({ name }) => `${folder}/${name}`));
}

/** The command line that runs a compiled program. */
export function javaCommand(program: string, classes = ''): readonly string[] {
  return ['java', '-cp', [folder, ...(classes ? [classes] : [])].join(':'), program];
}
