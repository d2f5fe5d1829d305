import * as z from 'zod/mini';
import { POLITICAL_BODIES } from '../../domain/access/adoption';
import { REFERRAL_OUTCOMES } from '../../domain/decision/referral';
import { date, person } from '../values';

/**
 * Where a matter was sent on to, and what came back; `latestSendOn`: the last day that leaves the members four working
 * days with the papers.
 */
export const referral = z.object({
  referralId: z.string(),
  politicalBody: z.enum(POLITICAL_BODIES),
  sentOn: date,
  meetingOn: date,
  caseNumber: z.string(),
  latestSendOn: date,
  by: person,
  answer: z.nullable(
    z.object({
      referralOutcome: z.enum(REFERRAL_OUTCOMES),
      decidedOn: date,
      caseNumber: z.string(),
      by: person,
    }),
  ),
});
export type ReferralView = z.infer<typeof referral>;
