import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const chromium = ensureChromium();
process.exit(run(['tools/find.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium }));
