import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

function failWith(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

// Thousands of sessions would bury every other hit; what was said in them is found on the pages of the codes.
const isCapture = (file: string) => /^(?:[^/]+\/)?captures\/[^/]+\/[^/]+\/index\.html$/.test(file);

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !isCapture(file))
    .sort();
}

/** Makes the Pagefind index of all pages that have `data-pagefind-body` but the captures, one per language, after the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        failWith(errors);
        if (!index) throw new Error('The search index could not be made: Pagefind gave none');
        const files = pagesIn(path);
        for (const file of files) {
          const added = await index.addHTMLFile({ sourcePath: file, content: readFileSync(path + file, 'utf8') });
          failWith(added.errors);
        }
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        failWith(written.errors);
        await close();
        logger.info(`${files.length} pages indexed`);
      },
    },
  };
}
