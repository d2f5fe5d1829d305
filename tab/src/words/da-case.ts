import { decisions } from './da/decisions';
import { decision } from './da/decision';
import { record } from './da/record';
import { caseDraft } from './da/case-draft';
import { draft } from './da/draft';
import { governance } from './da/governance';
import { meetings } from './da/meetings';
import { step } from './da/step';
import { referral } from './da/referral';

/** The Danish words that only cases, meetings and what is decided on say. */
export const caseDa = {
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
