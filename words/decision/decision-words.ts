import { SHARED_FIELDS } from '../shared-fields';
import type { Kind, Treatment } from '../../domain/decision/content';
import type { Choice, Finding, Outcome } from '../../domain/decision/terms';
import type { Level } from '../../domain/decision/scale';
import type { GivenAnswer } from '../../domain/decision/with-conditions';
import type { Standing } from '../../domain/decision/standing';
import type { WishOutcome } from '../../domain/status/wish';
import type { Text } from '../language';

/** The answers as they stand on the buttons. */
export const CHOICE_WORDS = {
  approve: { da: 'Godkend', en: 'Approve' },
  reject: { da: 'Afvis', en: 'Reject' },
  return: { da: 'Send tilbage', en: 'Send back' },
  postpone: { da: 'Udsæt', en: 'Postpone' },
} satisfies Record<Choice, Text>;

/** The same answers once they are given. */
export const ANSWERED_WORDS = {
  approve: { da: 'Godkendt', en: 'Approved' },
  reject: { da: 'Afvist', en: 'Rejected' },
  return: { da: 'Sendt tilbage', en: 'Sent back' },
  postpone: { da: 'Udsat', en: 'Postponed' },
} satisfies Record<Choice, Text>;

/** The same as whoever gave them knows them: an approval on conditions is read as what it was. */
export const GIVEN_WORDS = {
  ...ANSWERED_WORDS,
  approveWithConditions: { da: 'Godkendt med vilkår', en: 'Approved with conditions' },
} satisfies Record<GivenAnswer, Text>;

export const OUTCOME_WORDS = {
  approved: { da: 'Godkendt', en: 'Approved' },
  rejected: { da: 'Ikke godkendt', en: 'Not approved' },
  returned: { da: 'Sendt tilbage', en: 'Sent back' },
  postponed: { da: 'Udsat', en: 'Postponed' },
} satisfies Record<Outcome, Text>;

/** A case that was sent back or postponed has been dealt with, and is not decided. */
export const isDecided = (outcome: Outcome): boolean => outcome === 'approved' || outcome === 'rejected';

export const KIND_WORDS = {
  riskAcceptance: { da: 'Accept af risiko', en: 'Risk acceptance' },
  treatmentPlan: { da: 'Risikohåndteringsplan', en: 'Treatment plan' },
  measureApproval: { da: 'Foranstaltninger', en: 'Measures' },
  correctiveApproval: SHARED_FIELDS.correction,
  policy: { da: 'Politik', en: 'Policy' },
  supplierReview: { da: 'Tilsyn med leverandør', en: 'Supplier review' },
  incidentNotNotified: { da: 'Hændelse uden underretning', en: 'Incident not notified' },
} satisfies Record<Kind, Text>;

/** NIS 2-loven § 7, stk. 1, leaves the approval of the measures of § 6, stk. 1 and 2, to the body, and names nothing else. */
export const isMeasureCase = (kind: Kind): boolean =>
  kind === 'measureApproval' || kind === 'correctiveApproval';

export const TREATMENT_WORDS = {
  accept: { da: 'Acceptér risikoen, som den er', en: 'Accept the risk as it is' },
  reduce: { da: 'Gør risikoen mindre', en: 'Reduce the risk' },
  share: { da: 'Del risikoen med andre', en: 'Share the risk' },
  avoid: { da: 'Undgå risikoen', en: 'Avoid the risk' },
} satisfies Record<Treatment, Text>;

/** Who decides. */
export const LEVEL_WORDS = {
  delegate: { da: 'Én person efter delegation', en: 'One person by delegation' },
  body: { da: 'Ledelsesorganet', en: 'The management body' },
  wholeBody: { da: 'Hele ledelsesorganet', en: 'The whole management body' },
} satisfies Record<Level, Text>;

/** Whether a decision holds, in a few words. */
export const STANDING_WORDS = {
  awaitingApproval: { da: 'Venter på svar', en: 'Waiting for answers' },
  returned: { da: 'Sendt tilbage', en: 'Sent back' },
  postponed: { da: 'Udsat', en: 'Postponed' },
  rejected: { da: 'Ikke godkendt', en: 'Not approved' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
  inForce: { da: 'I kraft', en: 'In force' },
  openConditions: { da: 'I kraft med åbne vilkår', en: 'In force with open conditions' },
  lapsed: { da: 'Bortfaldet', en: 'Lapsed' },
  expired: { da: 'Udløbet', en: 'Expired' },
  stale: { da: 'Kræver ny beslutning', en: 'New decision needed' },
  revoked: { da: 'Tilbagekaldt', en: 'Revoked' },
  superseded: { da: 'Afløst', en: 'Superseded' },
} satisfies Record<Standing, Text>;

/** What has become of a decision that a status asked for. */
export const WISH_OUTCOME_WORDS = {
  ...OUTCOME_WORDS,
  withdrawn: STANDING_WORDS.withdrawn,
} satisfies Record<WishOutcome, Text>;

export const FINDING_WORDS = {
  conflicted: { da: 'inhabil', en: 'conflicted' },
  notConflicted: { da: 'ikke inhabil', en: 'not conflicted' },
} satisfies Record<Finding, Text>;
