import { messageRecords } from '../queries/message-records.ts';

export const GET = () => Response.json(messageRecords());
