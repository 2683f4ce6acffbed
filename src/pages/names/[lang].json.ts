import type { APIRoute } from 'astro';
import { locales, type Lang } from '../../i18n/locales.ts';
import { pageNames } from '../../queries/page-names.ts';

export function getStaticPaths() {
  return locales.map(({ tag }) => ({ params: { lang: tag }, props: { lang: tag } }));
}

export const GET: APIRoute<{ lang: Lang }> = ({ props }) => Response.json(pageNames(props.lang));
