import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { alone } from './lock.ts';
import { run } from './run.ts';
import { cache } from './paths.ts';

/** The Debian releases that software is taken from. */
export const suites = {
  bullseye: 'Debian 11',
  bookworm: 'Debian 12',
  trixie: 'Debian 13',
} as const;

/** The code name of a Debian release. */
export type Suite = keyof typeof suites;

/** A package with the version that Debian has of it. */
export interface Package {
  name: string;
  version: string;
}

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

// What every program needs around it to run in a root directory of its own.
const basePackages = [
  'base-files',
  'bash',
  'coreutils',
  'dash',
  'grep',
  'hostname',
  'iproute2',
  'libc-bin',
  'libpam-modules',
  'libpam-modules-bin',
  'libpam-runtime',
  'libstdc++6',
  'login',
  'mawk',
  'mount',
  'netbase',
  'openssl',
  'passwd',
  'procps',
  'sed',
  'tzdata',
  'util-linux',
];

// The directories that Debian merged into /usr; no package brings these links.
const mergedLinks = ['bin', 'sbin', 'lib', 'lib64'];

function folderOf(suite: Suite): string {
  return `${cache}apt/${suite}/`;
}

// apt with lists, cache and an empty status file of its own: it neither sees nor changes what the machine has installed.
function apt(suite: Suite, program: 'apt-get' | 'apt-cache', args: readonly string[]): string {
  const folder = folderOf(suite);
  const options = {
    'Dir::Etc::sourcelist': `${folder}sources.list`,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Dir::State': `${folder}state`,
    'Dir::State::status': `${folder}status`,
    'Dir::Cache': `${folder}cache`,
    'APT::Sandbox::User': 'root',
    'APT::Install-Recommends': 'false',
    'APT::Keep-Downloaded-Packages': 'true',
    'Debug::NoLocking': 'true',
    'Dpkg::Use-Pty': 'false',
  };
  return run(
    program,
    [...Object.entries(options).flatMap(([key, value]) => ['-o', `${key}=${value}`]), '--quiet', ...args],
    {
      DEBIAN_FRONTEND: 'noninteractive',
    },
  );
}

// The mirrors that this machine fetches its own packages from, so that the lab goes where its owner chose to go.
function mirrors(): { packages: string; security: string | undefined } {
  const lines = run('apt-get', ['indextargets', '--format', '$(ORIGIN)|$(LABEL)|$(REPO_URI)']).split('\n');
  const uriOf = (label: string) => lines.find((line) => line.startsWith(`Debian|${label}|`))?.split('|')[2];
  const packages = uriOf('Debian');
  if (!packages) throw new Error('apt knows no mirror of Debian: run "apt-get update" once, and try again.');
  return { packages, security: uriOf('Debian-Security') };
}

/** Fetches a release's list of packages, once for each folder `.lab`. */
function ensureLists(suite: Suite): void {
  const folder = folderOf(suite);
  if (existsSync(`${folder}ready`)) return;
  for (const part of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(folder + part, { recursive: true });
  const signed = existsSync(keyring) ? `[signed-by=${keyring}]` : '[trusted=yes]';
  const { packages, security } = mirrors();
  const lines = [
    `deb ${signed} ${packages} ${suite} main`,
    ...(security ? [`deb ${signed} ${security} ${suite}-security main`] : []),
  ];
  writeFileSync(`${folder}sources.list`, `${lines.join('\n')}\n`);
  writeFileSync(`${folder}status`, '');
  apt(suite, 'apt-get', ['update']);
  writeFileSync(`${folder}ready`, '');
}

// The lists of packages are fetched once, so what depends on what is asked once too: apt takes seconds for an answer.
function closure(suite: Suite, packages: readonly string[]): Package[] {
  const file = `${folderOf(suite)}closures.json`;
  const known: Record<string, Package[]> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const key = packages.join(' ');
  const found = known[key] ?? resolved(suite, packages);
  if (!known[key]) writeFileSync(file, JSON.stringify({ ...known, [key]: found }));
  return found;
}

/** The packages with everything that they depend on. */
function resolved(suite: Suite, packages: readonly string[]): Package[] {
  const lines = apt(suite, 'apt-get', ['install', '--simulate', ...packages]).split('\n');
  return lines.flatMap((line) => {
    const [, name, version] = /^Inst (\S+) \((\S+)/.exec(line) ?? [];
    return name && version ? [{ name, version }] : [];
  });
}

function archiveOf(suite: Suite, { name, version }: Package): string {
  const stem = `${folderOf(suite)}cache/archives/${name}_${version.replace(':', '%3a')}`;
  const found = ['amd64', 'arm64', 'all'].map((architecture) => `${stem}_${architecture}.deb`).find(existsSync);
  if (!found) throw new Error(`The package ${name} ${version} was not downloaded.`);
  return found;
}

function stampOf(packages: readonly Package[]): string {
  return createHash('sha256').update(JSON.stringify(packages)).digest('hex');
}

function isUnpacked(packages: readonly Package[], target: string): boolean {
  const stampFile = `${target}.stamp`;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(packages);
}

function unpack(suite: Suite, packages: readonly Package[], target: string): void {
  if (isUnpacked(packages, target)) return;
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const link of mergedLinks) {
    mkdirSync(`${fresh}/usr/${link}`, { recursive: true });
    symlinkSync(`usr/${link}`, `${fresh}/${link}`);
  }
  for (const one of packages) {
    const deb = archiveOf(suite, one);
    run('sh', ['-c', 'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink -C "$2"', 'sh', deb, fresh]);
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  writeFileSync(`${target}.stamp`, stampOf(packages));
}

/** Unpacked packages: the folders to lay over one another, the uppermost first, and what they hold. */
export interface Tree {
  layers: readonly string[];
  packages: readonly Package[];
}

/**
 * Downloads packages of a release with all that they depend on, and unpacks them without installing anything.
 * Throws an Error when a package cannot be had.
 */
export function treeOf(suite: Suite, packages: readonly string[]): Tree {
  return alone(() => unpackedTree(suite, packages));
}

function unpackedTree(suite: Suite, packages: readonly string[]): Tree {
  ensureLists(suite);
  const base = closure(suite, basePackages);
  const inBase = new Set(base.map(({ name }) => name));
  const all = closure(suite, [...basePackages, ...packages]);
  const own = all.filter(({ name }) => !inBase.has(name));
  const baseFolder = `${cache}trees/${suite}/base`;
  const ownFolder = `${cache}trees/${suite}/${[...packages].sort().join('+') || 'none'}`;
  if (!isUnpacked(base, baseFolder) || !isUnpacked(own, ownFolder)) {
    apt(suite, 'apt-get', ['install', '--download-only', '--yes', ...basePackages, ...packages]);
  }
  unpack(suite, base, baseFolder);
  unpack(suite, own, ownFolder);
  return { layers: [ownFolder, baseFolder], packages: all };
}
