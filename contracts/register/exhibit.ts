import * as z from 'zod/mini';
import { MOST_LINK } from '../../domain/ground/link';
import { EXHIBIT_MOST } from '../../domain/register/exhibit-limits';
import { endpoint } from '../endpoint';
import { contentHash, date, fileName } from '../values';

/** What shows that something of a register is so, as it is sent and as it is shown. */
export const exhibit = z.object({
  on: date,
  says: z.string().check(z.maxLength(EXHIBIT_MOST.says)),
  kept: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), contentHash, fileName }),
    z.object({ kind: z.literal('link'), url: z.string().check(z.maxLength('https://'.length + MOST_LINK)) }),
    z.object({ kind: z.literal('case'), caseNumber: z.string().check(z.maxLength(EXHIBIT_MOST.caseNumber)) }),
  ]),
});
export type ExhibitView = z.infer<typeof exhibit>;

/** A file that shows something of a register. */
export const getRegisterFile = endpoint('GET api/registers/files/{contentHash}', { answer: 'file' });
