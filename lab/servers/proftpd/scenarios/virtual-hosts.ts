import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client names one virtual host after another with HOST, and one that does not exist, before it logs in.',
  codes: [220, 504, 503],
  configuration: proftpd({
    sections: `<VirtualHost 127.0.0.1>
  Port 21
  ServerName "Files"
  ServerAlias files.example.net
</VirtualHost>
<VirtualHost 127.0.0.1>
  Port 21
  ServerName "Closed"
  ServerAlias closed.example.net
  <Limit LOGIN>
    DenyAll
  </Limit>
</VirtualHost>
`,
  }),
  play: async ({ connect }) => {
    const first = await connect();
    await first.sendEach(['HOST files.example.net', 'HOST missing.example.net', 'HOST [127.0.0.1]', 'HOST 127.0.0.1']);
    await first.login();
    await first.send('HOST files.example.net');
    await first.quit();
    const second = await connect();
    await second.send('HOST closed.example.net');
    await second.login();
    await second.quit();
  },
};
