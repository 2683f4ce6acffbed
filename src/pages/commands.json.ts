import { commandRecords } from '../queries/command-records.ts';

export const GET = () => Response.json(commandRecords());
