import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { followUp, issuedReport } from './report';
import { person } from '../values';

/** What is open, the first to be answered first, and who may be asked: coordinators and the management body. */
const openFollowUps = z.object({ followUps: z.array(followUp), owners: z.array(person) });

/** Who sees reports sees all that is open; anybody else what they are asked for themselves. */
export const listFollowUps = endpoint('GET api/follow-ups', { answer: openFollowUps });
export const requestFollowUp = endpoint('POST api/reports/{month}/follow-ups', {
  body: z.object({ text: z.string(), ownerId: z.string(), dueOn: z.string() }),
  answer: issuedReport,
});
/** Names somebody else who is to answer. */
export const reassignFollowUp = endpoint('POST api/follow-ups/{followUpId}/owner', {
  body: z.object({ ownerId: z.string() }),
  answer: openFollowUps,
});
export const answerFollowUp = endpoint('POST api/follow-ups/{followUpId}/answer', {
  body: z.object({ text: z.string() }),
  answer: openFollowUps,
});
