import { captureRecords } from '../queries/capture-records.ts';

export const GET = () => Response.json(captureRecords());
