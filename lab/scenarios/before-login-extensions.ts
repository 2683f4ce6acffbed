import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Options, language, client name and SITE commands are sent before the login.',
  codes: [530, 502, 500],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach([
      'OPTS UTF8 ON',
      'OPTS MLST type;',
      'LANG en',
      'CLNT lab',
      'CSID Name=lab; Version=1;',
      'SITE CHMOD 644 hello.txt',
      'SITE',
    ]);
    await session.quit();
  },
};
