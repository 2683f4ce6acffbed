import { spawnSync } from 'node:child_process';

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Why the lab cannot run here, in one sentence; undefined where it can. */
export function whyNotHere(): string | undefined {
  if (process.platform !== 'linux' || !runs('apt-get', '--version') || !runs('dpkg-deb', '--version')) {
    return 'The lab needs Debian Linux or a derivative: it runs what their packages hold.';
  }
  if (process.getuid?.() !== 0) {
    return 'The lab needs root, to give each server a network and a root directory of its own.';
  }
  if (!runs('unshare', '--net', '--mount', '--uts', '--ipc', '--pid', '--fork', 'true')) {
    return 'The lab needs namespaces (unshare), and this system or container does not let it make any.';
  }
  return undefined;
}
