import type { Scenario } from '../../../scenario.ts';
import { prepareGsi } from '../gsi.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client logs in with name and password where only certificates are accepted.',
  codes: [530, 504, 334, 335, 211],
  problem: 'not-logged-in',
  configuration: gridftp({ pw_file: '' }, { prepare: prepareGsi }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.sendEach([
      'PWD',
      'AUTH TLS',
      'ADAT AAAA',
      'MIC AAAA',
      'ENC AAAA',
      'AUTH GSSAPI',
      'USER anna',
      'ADAT AAAA',
    ]);
    await session.quit();
  },
};
