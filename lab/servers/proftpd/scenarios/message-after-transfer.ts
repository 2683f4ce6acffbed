import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server adds a text of its own to the reply that ends a transfer.',
  codes: [226],
  configuration: proftpd({
    settings: { DisplayFileTransfer: '/etc/proftpd/transfer.txt' },
    files: { '/etc/proftpd/transfer.txt': 'Thank you for the transfer.\nIt has been written down.\n' },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('LIST dir');
    await session.quit();
  },
};
