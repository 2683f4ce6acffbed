import { dist } from '../site/dist.ts';
import { serve } from '../../tools/serve.ts';

/** Serves the built site on a free port while the browser tests run. */
export default async function startServer(): Promise<() => Promise<void>> {
  const { url, close } = await serve(dist, 0);
  process.env['SITE_UNDER_TEST'] = url;
  return close;
}
