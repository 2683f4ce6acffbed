import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run(['tools/timed-build.ts']) || run(['tools/sizes.ts']) || run(['tools/decode-speed.ts']));
