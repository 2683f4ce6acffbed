import { clientRecords } from '../queries/software-records.ts';

export const GET = () => Response.json(clientRecords());
