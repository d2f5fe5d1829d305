import * as z from 'zod/mini';
import { POLITICAL_BODIES } from '../../domain/access/adoption';
import { REFERRAL_OUTCOMES } from '../../domain/decision/referral';
import { endpoint } from '../endpoint';
import { decisionDetail } from './decision';

/** The matter was sent on to a political body. It is no answer in the item. */
export const referDecision = endpoint('POST api/decisions/{decisionId}/referrals', {
  body: z.object({
    politicalBody: z.enum(POLITICAL_BODIES),
    sentOn: z.string(),
    meetingOn: z.string(),
    caseNumber: z.string(),
  }),
  answer: decisionDetail,
});
export const answerReferral = endpoint('POST api/decisions/{decisionId}/referrals/{referralId}/answer', {
  body: z.object({
    referralOutcome: z.enum(REFERRAL_OUTCOMES),
    decidedOn: z.string(),
    caseNumber: z.string(),
  }),
  answer: decisionDetail,
});
