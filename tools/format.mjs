import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run(['node_modules/prettier/bin/prettier.cjs', '--write', '.']));
