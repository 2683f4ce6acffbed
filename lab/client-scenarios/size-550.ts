import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The size of a file is asked for that does not exist.',
  codes: [550],
  problem: 'file-not-found',
  task: 'size',
  answers: [{ to: 'SIZE MDTM MLST LIST NLST MLSD STAT RETR', reply: '550 hello.txt: No such file or directory.' }],
};
