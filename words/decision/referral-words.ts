import type { PoliticalBody } from '../../domain/access/adoption';
import type { ReferralOutcome } from '../../domain/decision/referral';
import type { Language, Text } from '../language';
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

/** What is said of a matter that was sent on, on the page of the case and in its minute. */
export const REFERRAL_WORDS = {
  da: {
    title: 'Politisk behandling',
    lead: 'Oversendelse til Økonomiudvalget eller kommunalbestyrelsen. Deres beslutning tæller ikke som ledelsesorganets godkendelse efter § 7, stk. 1.',
    open: 'Afventer beslutning',
    sent: (sentOn: string, meetingOn: string, caseNumber: string) =>
      `Oversendt den ${sentOn} til mødet den ${meetingOn}, sag ${caseNumber}`,
    late: (date: string) =>
      `Oversendt senere end den ${date}, som er 4 hverdage før mødet (Lov: kommunestyrelsesloven §§ 8 og 20).`,
    answered: (outcome: string, decidedOn: string, caseNumber: string) =>
      `${outcome} den ${decidedOn}, sag ${caseNumber}`,
  },
  en: {
    title: 'Political decision',
    lead: 'Sent on to the economic committee or the municipal council. What they decide does not count as the management body’s approval by § 7(1).',
    open: 'Awaits a decision',
    sent: (sentOn: string, meetingOn: string, caseNumber: string) =>
      `Sent on ${sentOn} for the meeting on ${meetingOn}, case ${caseNumber}`,
    late: (date: string) =>
      `Sent later than ${date}, which is 4 working days before the meeting (Law: Local Government Act §§ 8 and 20).`,
    answered: (outcome: string, decidedOn: string, caseNumber: string) =>
      `${outcome} on ${decidedOn}, case ${caseNumber}`,
  },
} satisfies Record<Language, object>;
