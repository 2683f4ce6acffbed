import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { codes } from '../data/digits.ts';
import { codeRecordOf } from '../queries/codes.ts';

export const getStaticPaths = () => codes.map((code) => ({ params: { code: String(code) }, props: { code } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(codeRecordOf(props.code));
