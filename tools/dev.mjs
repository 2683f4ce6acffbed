import { astro, ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run([astro, 'dev', ...process.argv.slice(2)]));
