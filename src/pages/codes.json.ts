import { codes } from '../data/digits.ts';
import { codeRecordOf } from '../queries/codes.ts';

export const GET = () => Response.json(codes.map(codeRecordOf));
