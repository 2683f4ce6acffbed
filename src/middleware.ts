import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const styles = /<style>([\s\S]*?)<\/style>/g;
const inlineScripts = /<script>([\s\S]*?)<\/script>/g;

// A handful of texts stand in thousands of pages.
const digests = new Map<string, string>();

function digestOf(content: string): string {
  const known = digests.get(content);
  if (known) return known;
  const digest = `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  digests.set(content, digest);
  return digest;
}

function digestsOf(html: string, elements: RegExp): string[] {
  return [...html.matchAll(elements)].map(([, content = '']) => digestOf(content));
}

/**
 * Leaves in the policy of a page only the digests of what stands in that page. Astro lists one for each part of each
 * component, and for scripts of its own that no page has: a kilobyte that does not compress.
 */
export function tightened(html: string): string {
  return html.replace(policy, (_whole, open: string, directives: string, close: string) => {
    const kept = directives.replace(/ 'sha256-[^']*'/g, '').split(';');
    const tight = kept.map((directive) => {
      const name = directive.trim().split(' ')[0];
      if (name === 'script-src') return [directive, ...digestsOf(html, inlineScripts)].join(' ');
      return name === 'style-src' ? [directive, ...digestsOf(html, styles)].join(' ') : directive;
    });
    return open + tight.join(';') + close;
  });
}

// The pages whose weight is bounded; rewriting thousands of captures as well would take seconds of every build.
const isWeighed = (path: string) => !path.includes('/captures/');

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!isWeighed(url.pathname) || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(tightened(await response.text()), response);
};
