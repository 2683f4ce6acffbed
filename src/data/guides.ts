/** The guides, in the order in which one would read them. Ids are permanent. */
export const guideIds = [
  'reading-a-reply',
  'active-and-passive-mode',
  'nat-firewall-docker-cloud',
  'ftps-and-sftp',
  'retry-or-give-up',
  'which-code-to-send',
  'full-log-from-your-client',
  'testing-a-server-by-hand',
  'security',
  'glossary',
] as const;

/** The id of a guide. */
export type GuideId = (typeof guideIds)[number];
