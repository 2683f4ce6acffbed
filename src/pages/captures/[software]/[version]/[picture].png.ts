import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { captures } from '../../../../queries/captures.ts';
import { screenshotFile } from '../../../../queries/screenshots.ts';

export function getStaticPaths() {
  return captures.flatMap((capture) => {
    const file = screenshotFile(capture);
    if (!file) return [];
    const [software, version, name] = file.split('/');
    return [{ params: { software, version, picture: name?.replace(/\.png$/, '') }, props: { file } }];
  });
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(`content/captures/${props.file}`)), {
    headers: { 'Content-Type': 'image/png' },
  });
