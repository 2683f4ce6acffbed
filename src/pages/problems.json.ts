import { problemRecords } from '../queries/problem-records.ts';

export const GET = () => Response.json(problemRecords());
