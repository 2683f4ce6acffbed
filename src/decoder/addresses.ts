// Ships to the browser.

/** An address and a port that a reply or a command names. */
export interface Endpoint {
  /** Empty where only a port is named, as in 229. */
  host: string;
  port: number;
}

const six = /(\d{1,3}) ?, ?(\d{1,3}) ?, ?(\d{1,3}) ?, ?(\d{1,3}) ?, ?(\d{1,3}) ?, ?(\d{1,3})/;
const extended = /\((.)\1\1(\d{1,5})\1\)/;
const full = /([|!#])([12])\1([0-9a-fA-F:.]{2,45})\1(\d{1,5})\1/;

/** `h1,h2,h3,h4,p1,p2` of 227 and PORT (RFC 959 section 4.1.2), wherever in the text it stands. */
export function hostPort(text: string): Endpoint | undefined {
  const found = six.exec(text);
  if (!found) return undefined;
  const parts = found.slice(1).map(Number);
  if (parts.some((part) => part > 255)) return undefined;
  return { host: parts.slice(0, 4).join('.'), port: (parts[4] ?? 0) * 256 + (parts[5] ?? 0) };
}

/** `(|||port|)` of 229, or `|1|address|port|` of EPRT (RFC 2428). */
export function extendedPort(text: string): Endpoint | undefined {
  const named = full.exec(text);
  if (named) return { host: named[3] ?? '', port: Number(named[4]) };
  const port = extended.exec(text)?.[2];
  return port ? { host: '', port: Number(port) } : undefined;
}

/**
 * - public: can be reached from anywhere
 * - private: RFC 1918, RFC 6598, link-local, unique local
 * - loopback: the machine itself
 * - none: 0.0.0.0, which is nobody's address
 */
export type Reach = 'public' | 'private' | 'loopback' | 'none';

/** From where an address can be reached. */
export function reachOf(host: string): Reach {
  if (host.includes(':')) {
    if (host === '::') return 'none';
    if (host === '::1') return 'loopback';
    return /^f[cd]|^fe[89ab]/i.test(host) ? 'private' : 'public';
  }
  const [a = 0, b = 0] = host.split('.').map(Number);
  if (a === 0) return 'none';
  if (a === 127) return 'loopback';
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)) {
    return 'private';
  }
  return a === 100 && b >= 64 && b < 128 ? 'private' : 'public';
}

const dotted = /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]\d)/;

/** The first IPv4 address in a text. */
export function addressIn(text: string): string | undefined {
  const found = dotted.exec(text)?.[0];
  return found?.split('.').every((part) => Number(part) <= 255) ? found : undefined;
}
