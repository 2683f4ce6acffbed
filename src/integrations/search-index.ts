import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

function failWith(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Makes the Pagefind index of all pages that have `data-pagefind-body`, one per language, after the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        failWith(errors);
        if (!index) throw new Error('The search index could not be made: Pagefind gave none');
        const added = await index.addDirectory({ path });
        failWith(added.errors);
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        failWith(written.errors);
        await close();
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
