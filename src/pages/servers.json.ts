import { serverRecords } from '../queries/software-records.ts';

export const GET = () => Response.json(serverRecords());
