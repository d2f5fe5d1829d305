import type { caseDa } from './da-case';
import { decisions } from './en/decisions';
import { decision } from './en/decision';
import { record } from './en/record';
import { caseDraft } from './en/case-draft';
import { draft } from './en/draft';
import { governance } from './en/governance';
import { meetings } from './en/meetings';
import { step } from './en/step';
import { referral } from './en/referral';

/** The English words that only cases, meetings and what is decided on say. */
export const caseEn: typeof caseDa = {
  ...decisions,
  ...decision,
  ...record,
  ...caseDraft,
  ...draft,
  ...governance,
  ...meetings,
  ...step,
  ...referral,
};
