import { proseComponents } from './components.ts';
import Dialogue from './Dialogue.astro';

/** What authors may write where there is room for drawings. Code and pair pages, which are weighed, have not their styles. */
export const drawingComponents = { ...proseComponents, Dialogue };
