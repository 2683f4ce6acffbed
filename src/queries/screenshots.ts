import { readFileSync } from 'node:fs';
import type { Capture } from '../data/capture.ts';

/** A picture as `<img>` takes it. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

// Width and height stand at fixed places in the header of a PNG (its first chunk, IHDR).
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Where the picture of a capture lies among the captures; undefined when it has none. */
export function screenshotFile({ software, version, client }: Capture): string | undefined {
  return client?.screenshot && `${software}/${version}/${client.screenshot}`;
}

/** The picture of the window of a client; undefined when the capture has none. */
export function screenshotOf(capture: Capture): Picture | undefined {
  const file = screenshotFile(capture);
  if (!file) return undefined;
  return { src: `/captures/${file}`, ...sizeOf(readFileSync(`content/captures/${file}`)) };
}
