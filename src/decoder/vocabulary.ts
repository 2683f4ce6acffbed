// Ships to the browser.
import { phraseFinder } from './phrases.ts';
import { topics, type Topic } from './topics.ts';

const entries: [Topic, string][] = topicEntries();
const finder = phraseFinder(entries.map(([, phrase]) => phrase));

function topicEntries(): [Topic, string][] {
  const rows: [string, readonly string[]][] = Object.entries(topics);
  return rows.flatMap(([topic, phrases]) =>
    isTopic(topic) ? phrases.map((phrase): [Topic, string] => [topic, phrase]) : [],
  );
}

function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name);
}

/** The topics that a sentence speaks about; the text is in lower case. */
export function topicsOf(text: string): ReadonlySet<Topic> {
  const found = new Set<Topic>();
  finder.find(` ${text} `, (index) => {
    const topic = entries[index]?.[0];
    if (topic) found.add(topic);
  });
  return found;
}
