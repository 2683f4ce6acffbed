import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client lists, fetches and deletes files that the configuration hides from it.',
  codes: [550, 226],
  problem: 'file-not-found',
  configuration: proftpd({
    sections: `<Directory /home/anna>
  HideNoAccess on
  HideFiles "\\.txt$"
  <Limit ALL>
    IgnoreHidden on
  </Limit>
</Directory>
`,
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('NLST');
    await session.transfer('RETR hello.txt');
    await session.send('TYPE I');
    await session.sendEach(['SIZE hello.txt', 'DELE old.txt', 'CWD secret', 'CWD dir']);
    await session.quit();
  },
};
