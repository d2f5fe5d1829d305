import type { Choice, DecisionContent, Outcome, Treatment } from '../../domain/decision/decision';
import type { Text } from './language';

/** The three answers as they stand on the buttons. */
export const CHOICE_WORDS = {
  approve: { da: 'Godkend', en: 'Approve' },
  reject: { da: 'Afvis', en: 'Reject' },
  return: { da: 'Send tilbage', en: 'Send back' },
} satisfies Record<Choice, Text>;

/** The same answers once they are given. */
export const ANSWERED_WORDS = {
  approve: { da: 'Godkendt', en: 'Approved' },
  reject: { da: 'Afvist', en: 'Rejected' },
  return: { da: 'Sendt tilbage', en: 'Sent back' },
} satisfies Record<Choice, Text>;

export const OUTCOME_WORDS = {
  approved: { da: 'Godkendt', en: 'Approved' },
  rejected: { da: 'Ikke godkendt', en: 'Not approved' },
  returned: { da: 'Sendt tilbage', en: 'Sent back' },
} satisfies Record<Outcome, Text>;

export const KIND_WORDS = {
  riskAcceptance: { da: 'Accept af risiko', en: 'Risk acceptance' },
} satisfies Record<DecisionContent['kind'], Text>;

export const TREATMENT_WORDS = {
  accept: { da: 'Acceptér risikoen, som den er', en: 'Accept the risk as it is' },
  reduce: { da: 'Gør risikoen mindre', en: 'Reduce the risk' },
  share: { da: 'Del risikoen med andre', en: 'Share the risk' },
  avoid: { da: 'Undgå risikoen', en: 'Avoid the risk' },
} satisfies Record<Treatment, Text>;
