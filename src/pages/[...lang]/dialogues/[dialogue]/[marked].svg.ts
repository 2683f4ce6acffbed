import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileStyle } from '../../../../dialogues/colours.ts';
import rules from '../../../../dialogues/drawing.css?raw';
import { svgFile } from '../../../../dialogues/svg.ts';
import { drawingPaths } from '../../../../queries/drawings.ts';
import tokens from '../../../../styles/tokens.css?raw';

export const getStaticPaths = drawingPaths;

const style = fileStyle(tokens, rules);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { own } }) =>
  new Response(svgFile(own.drawing, { id: 'title', title: own.link.name, description: own.summary }, style), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
