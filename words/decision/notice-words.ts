import type { Notice } from '../../domain/delivery/delivery';
import { UNDECIDABLE } from './deadlock-words';
import type { Language, Text } from '../language';

/** Why somebody is written to anew, as the heading of the notice. */
export const NOTICE_WORDS = {
  reminder: { da: 'Påmindelse: sagen venter på dit svar', en: 'Reminder: your answer is missing' },
  escalation: { da: 'Der mangler svar i sagen', en: 'Answers are missing' },
  undecidable: UNDECIDABLE,
  conditionFulfilled: { da: 'Et vilkår er opfyldt', en: 'A condition has been met' },
  lapsed: { da: 'Godkendelsen er bortfaldet', en: 'The approval has lapsed' },
  expired: { da: 'Godkendelsen er udløbet', en: 'The approval has expired' },
  stale: { da: 'Sagen skal besluttes igen', en: 'It must be decided again' },
  postponementOver: {
    da: 'Den udsatte sag skal lægges frem igen',
    en: 'The postponed item is to be put forward again',
  },
  revoked: { da: 'Godkendelsen er tilbagekaldt', en: 'The approval has been revoked' },
  withdrawn: { da: 'Sagen er trukket tilbage', en: 'It has been withdrawn' },
} satisfies Record<Notice, Text>;

type Meaning = (decisionId: string) => string;

/** What each notice means, without names and without the case: this may stand in the channel. */
export const NOTICE_MEANING = {
  da: {
    reminder: (decisionId) => `${decisionId} venter stadig på dit svar.`,
    escalation: (decisionId) => `${decisionId} venter stadig på svar.`,
    undecidable: (decisionId) =>
      `${decisionId} venter på svar, men ledelsesorganet kan ikke afgøre den, som det er nu. Ingen bliver mindet om at svare.`,
    conditionFulfilled: (decisionId) =>
      `Et vilkår for godkendelsen af ${decisionId} er opfyldt og dokumenteret.`,
    lapsed: (decisionId) =>
      `Et vilkår for ${decisionId} blev ikke opfyldt til tiden. Godkendelsen gælder ikke længere, og sagen skal besluttes igen.`,
    expired: (decisionId) =>
      `${decisionId} skulle tages op igen, og dagen er gået. Godkendelsen gælder ikke længere, og sagen skal besluttes igen.`,
    stale: (decisionId) =>
      `Et trin i planen i ${decisionId} er forsinket. Risikoen er dermed ikke den, der blev godkendt, og den skal besluttes igen.`,
    postponementOver: (decisionId) =>
      `Dagen, som ${decisionId} var udsat til, er kommet. Sagen skal lægges frem igen.`,
    revoked: (decisionId) => `Godkendelsen af ${decisionId} er taget tilbage og gælder ikke længere.`,
    withdrawn: (decisionId) => `${decisionId} er taget af bordet. Ingen skal svare.`,
  },
  en: {
    reminder: (decisionId) => `${decisionId} still awaits your answer.`,
    escalation: (decisionId) => `${decisionId} still awaits answers.`,
    undecidable: (decisionId) =>
      `${decisionId} awaits answers, but the management body cannot decide it as it is now. Nobody is reminded to answer.`,
    conditionFulfilled: (decisionId) =>
      `A condition of the approval of ${decisionId} has been met and documented.`,
    lapsed: (decisionId) =>
      `A condition of ${decisionId} was not met in time. The approval no longer holds, and it must be decided again.`,
    expired: (decisionId) =>
      `${decisionId} was to be taken up again, and the day has passed. The approval no longer holds, and it must be decided again.`,
    stale: (decisionId) =>
      `A step of the plan in ${decisionId} is delayed. The risk is not the one that was approved, and it must be decided again.`,
    postponementOver: (decisionId) =>
      `The day to which ${decisionId} was postponed has come. It is to be put forward again.`,
    revoked: (decisionId) => `The approval of ${decisionId} has been taken back and no longer holds.`,
    withdrawn: (decisionId) => `${decisionId} has been taken off the table. Nobody needs to answer.`,
  },
} satisfies Record<Language, Record<Notice, Meaning>>;
