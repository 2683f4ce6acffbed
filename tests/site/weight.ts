import { readFileSync } from 'node:fs';
import { attributes, compressed, dist, files } from './dist.ts';

/** What the HTML of a page asks for, as addresses within the site; scripts with what they import. */
export function assetsOf(html: string): { styles: string[]; scripts: string[]; fonts: string[] } {
  const hrefs = attributes(html, 'href');
  const imports = (file: string): string[] => {
    const source = readFileSync(dist + file, 'utf8');
    const next = [...source.matchAll(/(?:^|[;\s])import\s*(?:[^"'();]*?from\s*)?["']\.\/([^"']+)["']/g)].map(
      (match) => `_astro/${match[1] ?? ''}`,
    );
    return [file, ...next.flatMap(imports)];
  };
  const sources = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map((match) => match[1] ?? '');
  return {
    styles: hrefs.filter((href) => href.endsWith('.css')),
    scripts: [...new Set(sources.flatMap(imports))].map((file) => `/${file}`),
    fonts: hrefs.filter((href) => href.endsWith('.woff2')),
  };
}

function weigh(files: string[]): number {
  return files.reduce((sum, file) => sum + compressed(readFileSync(dist + file.slice(1))), 0);
}

/** What a first visit needs before the page is complete, in bytes compressed with brotli. */
export function weightOf(html: string): { total: number; scripts: number } {
  const { styles, scripts, fonts } = assetsOf(html);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1],
  );
  const code = weigh(scripts) + inline.reduce((sum, source) => sum + compressed(source ?? ''), 0);
  return { total: compressed(html) + weigh(styles) + weigh(scripts) + weigh(fonts), scripts: code };
}

/** What the decoder needs in one language, in bytes compressed with brotli. */
export function decoderWeight(locale: string): { worker: number; messages: number; words: number } {
  const weightOfOnly = (pattern: RegExp): number => {
    const [file, ...others] = files.filter((name) => pattern.test(name));
    if (file === undefined || others.length > 0) throw new Error(`not one file of the site matches ${pattern}`);
    return weigh([`/${file}`]);
  };
  return {
    worker: weightOfOnly(/^_astro\/decode-worker-[^/]*\.js$/),
    messages: weightOfOnly(/^decoder\/messages\.txt$/),
    words: weightOfOnly(new RegExp(`^_astro/${locale}-[^/]*\\.js$`)),
  };
}
