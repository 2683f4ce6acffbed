import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'ESTP and ESTA tell which addresses an open data connection has, or that there is none.',
  codes: [225, 520],
  play: async ({ loggedIn }) => {
    const first = await loggedIn();
    await first.sendEach(['ESTP', 'ESTA', 'PRET RETR hello.txt']);
    await first.openData('PASV');
    await first.send('ESTP');
    await first.quit();
    const second = await loggedIn();
    await second.openData('PORT');
    await second.send('ESTA');
    await second.quit();
  },
};
