import type { Scenario } from '../../../scenario.ts';
import { aioftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who has no password logs in with USER alone, then sends PASS all the same.',
  codes: [230, 503],
  configuration: aioftp({ users: ['aioftp.User("anna", base_path="/home/anna")'] }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['PASS secret', 'USER anna', 'PASS secret', 'PWD', 'USER nobodyhere', 'PWD']);
    await session.quit();
  },
};
