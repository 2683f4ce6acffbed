interface Entry {
  name: string;
  /** Absent for a directory. */
  bytes?: Buffer;
}

const big = 16 * 1024 * 1024;

/** The files that the scripted server shows: a few, in memory, the same at the start of every run. */
export class ScriptedFiles {
  readonly #files = new Map<string, Buffer>([
    ['/hello.txt', Buffer.from('Hello, world.\r\n')],
    ['/old.txt', Buffer.from('Old.\r\n')],
    ['/dir/note.txt', Buffer.from('A note.\r\n')],
    ['/big.bin', Buffer.alloc(big)],
  ]);
  readonly #folders = new Set(['/', '/dir']);

  /** The absolute path of what a client names from a directory. */
  resolve(from: string, path: string): string {
    const parts: string[] = [];
    for (const part of `${path.startsWith('/') ? '' : `${from}/`}${path}`.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return `/${parts.join('/')}`;
  }

  read(path: string): Buffer | undefined {
    return this.#files.get(path);
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  write(path: string, bytes: Buffer): void {
    this.#files.set(path, bytes);
  }

  makeFolder(path: string): void {
    this.#folders.add(path);
  }

  /** Removes a file or a directory; whether there was one. */
  remove(path: string): boolean {
    return this.#files.delete(path) || this.#folders.delete(path);
  }

  rename(from: string, to: string): void {
    const bytes = this.#files.get(from);
    if (bytes) this.#files.set(to, bytes);
    if (this.#folders.has(from)) this.#folders.add(to);
    this.remove(from);
  }

  #entries(folder: string): Entry[] {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    const isHere = (path: string) =>
      path.startsWith(prefix) && path !== '/' && !path.slice(prefix.length).includes('/');
    return [
      ...[...this.#folders].filter(isHere).map((path) => ({ name: path.slice(prefix.length) })),
      ...[...this.#files].flatMap(([path, bytes]) =>
        isHere(path) ? [{ name: path.slice(prefix.length), bytes }] : [],
      ),
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What LIST, NLST or MLSD send for a path. */
  listing(verb: string, path: string): string {
    const isFile = this.#files.has(path);
    const folder = isFile ? path.slice(0, path.lastIndexOf('/')) || '/' : path;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const entries = this.#entries(folder).filter((entry) => !isFile || entry.name === name);
    return entries.map((entry) => `${lineOf(verb, entry)}\r\n`).join('');
  }

  /** The line that MLST and MLSD have for a path. */
  facts(path: string): string {
    const bytes = this.#files.get(path);
    return factsOf({ name: path, ...(bytes && { bytes }) });
  }
}

function lineOf(verb: string, entry: Entry): string {
  if (verb === 'NLST') return entry.name;
  if (verb === 'MLSD') return factsOf(entry);
  const size = String(entry.bytes?.length ?? 4096).padStart(8);
  return `${entry.bytes ? '-rw-r--r--' : 'drwxr-xr-x'}   1 anna     anna     ${size} Jan 02  2020 ${entry.name}`;
}

function factsOf({ name, bytes }: Entry): string {
  const kind = bytes ? `type=file;size=${bytes.length}` : 'type=dir';
  return `${kind};modify=20200102030405; ${name}`;
}
