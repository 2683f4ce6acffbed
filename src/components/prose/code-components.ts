import SourceNote from '../SourceNote.astro';
import AtTheClient from './AtTheClient.astro';
import Description from './Description.astro';
import Heading from './Heading.astro';
import HowToFix from './HowToFix.astro';
import InlineCode from './InlineCode.astro';
import Link from './Link.astro';
import OnTheServer from './OnTheServer.astro';
import Said from './Said.astro';
import Table from './Table.astro';
import WhatComesNext from './WhatComesNext.astro';
import WhenNothingComes from './WhenNothingComes.astro';
import WhenYouSeeIt from './WhenYouSeeIt.astro';

/** What authors may write in `content/codes`: fewer parts than elsewhere, since the styles of each weigh on every code. */
export const codeComponents = {
  a: Link,
  code: InlineCode,
  h3: Heading,
  table: Table,
  Source: SourceNote,
  Said,
  Description,
  WhenYouSeeIt,
  HowToFix,
  AtTheClient,
  OnTheServer,
  WhatComesNext,
  WhenNothingComes,
};
