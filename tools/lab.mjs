import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run(['lab/main.ts', ...process.argv.slice(2)]));
