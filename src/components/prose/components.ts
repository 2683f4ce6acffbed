import SourceNote from '../SourceNote.astro';
import AtTheClient from './AtTheClient.astro';
import Confirm from './Confirm.astro';
import Cost from './Cost.astro';
import Description from './Description.astro';
import FixFor from './FixFor.astro';
import ForTheReader from './ForTheReader.astro';
import ForTheServerAuthor from './ForTheServerAuthor.astro';
import Heading from './Heading.astro';
import HowItShows from './HowItShows.astro';
import HowToFix from './HowToFix.astro';
import KeyDifferences from './KeyDifferences.astro';
import Link from './Link.astro';
import OnTheServer from './OnTheServer.astro';
import PageSection from './PageSection.astro';
import Said from './Said.astro';
import Table from './Table.astro';
import WhatComesNext from './WhatComesNext.astro';
import WhenNothingComes from './WhenNothingComes.astro';
import WhenYouSeeIt from './WhenYouSeeIt.astro';
import WhichOneWhen from './WhichOneWhen.astro';

/** What authors may write in `content/**.mdx` without importing it. */
export const proseComponents = {
  a: Link,
  h3: Heading,
  table: Table,
  Source: SourceNote,
  Said,
  Section: PageSection,
  HowItShows,
  Confirm,
  FixFor,
  Cost,
  Description,
  WhenYouSeeIt,
  HowToFix,
  AtTheClient,
  OnTheServer,
  WhatComesNext,
  WhenNothingComes,
  KeyDifferences,
  WhichOneWhen,
  ForTheReader,
  ForTheServerAuthor,
};
