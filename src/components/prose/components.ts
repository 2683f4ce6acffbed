import SourceNote from '../SourceNote.astro';
import About from './About.astro';
import Argument from './Argument.astro';
import AtTheClient from './AtTheClient.astro';
import Configuration from './Configuration.astro';
import Confirm from './Confirm.astro';
import Cost from './Cost.astro';
import Departures from './Departures.astro';
import Description from './Description.astro';
import Directive from './Directive.astro';
import ExitStatus from './ExitStatus.astro';
import FixFor from './FixFor.astro';
import ForTheReader from './ForTheReader.astro';
import ForTheServerAuthor from './ForTheServerAuthor.astro';
import FullLog from './FullLog.astro';
import HeaderCell from './HeaderCell.astro';
import Heading from './Heading.astro';
import HowItShows from './HowItShows.astro';
import HowToFix from './HowToFix.astro';
import InlineCode from './InlineCode.astro';
import InPractice from './InPractice.astro';
import KeyDifferences from './KeyDifferences.astro';
import Link from './Link.astro';
import Logs from './Logs.astro';
import OnTheServer from './OnTheServer.astro';
import PageSection from './PageSection.astro';
import Purpose from './Purpose.astro';
import Retries from './Retries.astro';
import Said from './Said.astro';
import Security from './Security.astro';
import Session from './Session.astro';
import Settings from './Settings.astro';
import Table from './Table.astro';
import WhatComesNext from './WhatComesNext.astro';
import WhenNothingComes from './WhenNothingComes.astro';
import WhenYouSeeIt from './WhenYouSeeIt.astro';
import WhichOneWhen from './WhichOneWhen.astro';

/** What authors may write in `content/**.mdx` without importing it. */
export const proseComponents = {
  a: Link,
  code: InlineCode,
  h3: Heading,
  table: Table,
  th: HeaderCell,
  Source: SourceNote,
  Said,
  Session,
  Directive,
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
  Purpose,
  Argument,
  InPractice,
  Security,
  About,
  Configuration,
  Settings,
  Departures,
  Logs,
  ExitStatus,
  Retries,
  FullLog,
};
