import About from './About.astro';
import Argument from './Argument.astro';
import Configuration from './Configuration.astro';
import { codeComponents } from './code-components.ts';
import Confirm from './Confirm.astro';
import Cost from './Cost.astro';
import Departures from './Departures.astro';
import Directive from './Directive.astro';
import ExitStatus from './ExitStatus.astro';
import FixFor from './FixFor.astro';
import ForTheReader from './ForTheReader.astro';
import ForTheServerAuthor from './ForTheServerAuthor.astro';
import FullLog from './FullLog.astro';
import HeaderCell from './HeaderCell.astro';
import HowItShows from './HowItShows.astro';
import InPractice from './InPractice.astro';
import KeyDifferences from './KeyDifferences.astro';
import Logs from './Logs.astro';
import PageSection from './PageSection.astro';
import Purpose from './Purpose.astro';
import Retries from './Retries.astro';
import Security from './Security.astro';
import Session from './Session.astro';
import Settings from './Settings.astro';
import WhichOneWhen from './WhichOneWhen.astro';

/** What authors may write in `content/**.mdx` without importing it. */
export const proseComponents = {
  ...codeComponents,
  th: HeaderCell,
  Session,
  Directive,
  Section: PageSection,
  HowItShows,
  Confirm,
  FixFor,
  Cost,
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
