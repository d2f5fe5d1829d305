import type { PoliticalBody } from '../../domain/access/adoption';
import type { ReferralOutcome } from '../../domain/decision/referral';
import type { Text } from '../language';
import { SHARED_FIELDS } from '../shared-fields';
import { OUTCOME_WORDS } from './decision-words';

/** What a political body did with a matter. */
export const REFERRAL_OUTCOME_WORDS = {
  approved: OUTCOME_WORDS.approved,
  rejected: OUTCOME_WORDS.rejected,
  returned: OUTCOME_WORDS.returned,
  noted: SHARED_FIELDS.noted,
} satisfies Record<ReferralOutcome, Text>;

/** The political bodies inside a sentence. */
export const POLITICAL_BODY_IN_SENTENCE = {
  economicCommittee: { da: 'Økonomiudvalget', en: 'the economic committee' },
  council: { da: 'kommunalbestyrelsen', en: 'the municipal council' },
} satisfies Record<PoliticalBody, Text>;
