import { proseComponents } from './components.ts';
import Dialogue from './Dialogue.astro';
import Situations from './Situations.astro';

/** What authors may write in guides and dialogues besides. Their styles would weigh on the pages of codes and pairs. */
export const guideComponents = { ...proseComponents, Dialogue, Situations };
