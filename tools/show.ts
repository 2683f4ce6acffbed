import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

try {
  const { url } = await serve(dist, Number(process.argv[2]));
  console.log(`The site is at ${url} (Ctrl-C stops it).`);
} catch (error) {
  console.error(`The site cannot be served: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
