import type { Notice } from '../../domain/delivery/delivery';
import { UNDECIDABLE } from './undecidable';
import type { Language, Text } from '../language';

/** Why somebody is written to anew, as the heading of the notice. */
export const NOTICE_WORDS = {
  reminder: {
    da: 'Påmindelse: Sagen venter på dit svar',
    en: 'Reminder: the case is waiting for your answer',
  },
  escalation: { da: 'Der mangler svar i sagen', en: 'Answers are missing in the case' },
  undecidable: UNDECIDABLE,
  conditionFulfilled: { da: 'Et vilkår er opfyldt', en: 'A condition has been met' },
  lapsed: { da: 'Godkendelsen er bortfaldet', en: 'The approval has lapsed' },
  expired: { da: 'Godkendelsen er udløbet', en: 'The approval has expired' },
  stale: { da: 'Sagen kræver ny beslutning', en: 'The case needs a new decision' },
  postponementOver: {
    da: 'Den udsatte sag skal forelægges igen',
    en: 'The postponed case is to be put forward again',
  },
  revoked: { da: 'Godkendelsen er tilbagekaldt', en: 'The approval has been revoked' },
  withdrawn: { da: 'Sagen er trukket tilbage', en: 'The case has been withdrawn' },
} satisfies Record<Notice, Text>;

type Meaning = (decisionId: string) => string;

/** What each notice means, without names and without the case: this may stand in the channel. */
export const NOTICE_MEANING = {
  da: {
    reminder: (decisionId) => `${decisionId} venter stadig på dit svar.`,
    escalation: (decisionId) => `${decisionId} venter stadig på svar.`,
    undecidable: (decisionId) =>
      `${decisionId} venter på svar, men ledelsesorganet kan ikke afgøre sagen, som det er sammensat nu. Ingen bliver mindet om at svare.`,
    conditionFulfilled: (decisionId) =>
      `Et vilkår for godkendelsen af ${decisionId} er opfyldt og dokumenteret.`,
    lapsed: (decisionId) =>
      `Et vilkår for ${decisionId} blev ikke opfyldt til tiden. Godkendelsen gælder ikke længere. Der skal træffes ny beslutning.`,
    expired: (decisionId) =>
      `Godkendelsen af ${decisionId} er udløbet, fordi sagen ikke er taget op igen i tide. Der skal træffes ny beslutning.`,
    stale: (decisionId) =>
      `Et trin i planen i ${decisionId} er forsinket. Risikoen er ikke længere den, der blev godkendt. Der skal træffes ny beslutning.`,
    postponementOver: (decisionId) => `Udsættelsen af ${decisionId} er slut. Sagen skal forelægges igen.`,
    revoked: (decisionId) => `Godkendelsen af ${decisionId} er tilbagekaldt og gælder ikke længere.`,
    withdrawn: (decisionId) => `${decisionId} er trukket tilbage. Du skal ikke svare.`,
  },
  en: {
    reminder: (decisionId) => `${decisionId} is still waiting for your answer.`,
    escalation: (decisionId) => `${decisionId} is still waiting for answers.`,
    undecidable: (decisionId) =>
      `${decisionId} is waiting for answers, but the management body cannot decide the case as it is now. Nobody is reminded to answer.`,
    conditionFulfilled: (decisionId) =>
      `A condition of the approval of ${decisionId} has been met and documented.`,
    lapsed: (decisionId) =>
      `A condition of ${decisionId} was not met in time. The approval is no longer valid. A new decision is needed.`,
    expired: (decisionId) =>
      `The approval of ${decisionId} has expired, because the case was not taken up again in time. A new decision is needed.`,
    stale: (decisionId) =>
      `A step of the plan in ${decisionId} is delayed. The risk is no longer the one that was approved. A new decision is needed.`,
    postponementOver: (decisionId) =>
      `The postponement of ${decisionId} is over. The case is to be put forward again.`,
    revoked: (decisionId) => `The approval of ${decisionId} has been revoked and is no longer valid.`,
    withdrawn: (decisionId) => `${decisionId} has been withdrawn. You do not have to answer.`,
  },
} satisfies Record<Language, Record<Notice, Meaning>>;
