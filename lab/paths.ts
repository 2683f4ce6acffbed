import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** What the lab fetches and unpacks; git ignores it, and it may be deleted at any time. */
export const cache = `${root}.lab/`;

/** Where captures are written. */
export const captureFolder = `${root}content/captures/`;

/** The Node that the project brings along. */
export const node = `${root}node_modules/node/bin/node`;
