import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run(['tools/decode.ts', ...process.argv.slice(2)]));
