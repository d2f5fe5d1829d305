import { NOTICE_WORDS } from './notice-words';
import type { Outcome } from '../../domain/decision/terms';
import type { Standing } from '../../domain/decision/standing';
import type { Language } from '../language';
import { isDecided } from './decision-words';

/** What a standing is called as a heading, and what it means; no names and nothing of the case. */
type StandingText = { heading: string; meaning: string };

const da: Record<Standing, StandingText> = {
  awaitingApproval: { heading: 'Sagen venter på svar', meaning: '' },
  returned: {
    heading: 'Sagen er sendt tilbage',
    meaning: 'Koordinatoren retter sagen og forelægger den i en ny udgave. Så skal der svares igen.',
  },
  postponed: {
    heading: 'Sagen er udsat',
    meaning: 'Koordinatoren forelægger sagen igen i en ny udgave. Så skal der svares igen.',
  },
  rejected: {
    heading: 'Sagen er afgjort: ikke godkendt',
    meaning: 'Ønskes en anden beslutning, skal der forelægges en ny sag.',
  },
  withdrawn: { heading: NOTICE_WORDS.withdrawn.da, meaning: 'Du skal ikke svare.' },
  inForce: { heading: 'Sagen er afgjort: godkendt', meaning: 'Godkendelsen er i kraft.' },
  openConditions: {
    heading: 'Sagen er afgjort: godkendt med vilkår',
    meaning:
      'Godkendelsen er i kraft med åbne vilkår. Den bortfalder, hvis et vilkår ikke er opfyldt til tiden.',
  },
  lapsed: {
    heading: NOTICE_WORDS.lapsed.da,
    meaning: 'Et vilkår blev ikke opfyldt til tiden. Der skal træffes ny beslutning.',
  },
  expired: {
    heading: NOTICE_WORDS.expired.da,
    meaning:
      'Godkendelsen gjaldt til og med den dag, sagen skulle tages op igen. Der skal træffes ny beslutning.',
  },
  stale: {
    heading: NOTICE_WORDS.stale.da,
    meaning:
      'Et trin i planen er forsinket, eller en foranstaltning er ændret i registret. Det er ikke længere det, der blev godkendt.',
  },
  revoked: { heading: NOTICE_WORDS.revoked.da, meaning: 'Den gælder ikke længere.' },
  superseded: { heading: 'Godkendelsen er afløst', meaning: 'En nyere beslutning har afløst den.' },
};

const en: Record<Standing, StandingText> = {
  awaitingApproval: { heading: 'The case is waiting for answers', meaning: '' },
  returned: {
    heading: 'The case has been sent back',
    meaning:
      'The coordinator corrects the case and puts it forward in a new version. Then it must be answered again.',
  },
  postponed: {
    heading: 'The case has been postponed',
    meaning: 'The coordinator puts the case forward again in a new version. Then it must be answered again.',
  },
  rejected: {
    heading: 'The case is decided: not approved',
    meaning: 'Another decision requires a new case.',
  },
  withdrawn: { heading: NOTICE_WORDS.withdrawn.en, meaning: 'You do not have to answer.' },
  inForce: { heading: 'The case is decided: approved', meaning: 'The approval is in force.' },
  openConditions: {
    heading: 'The case is decided: approved with conditions',
    meaning: 'The approval is in force with open conditions. It lapses if a condition is not met in time.',
  },
  lapsed: {
    heading: NOTICE_WORDS.lapsed.en,
    meaning: 'A condition was not met in time. A new decision is needed.',
  },
  expired: {
    heading: NOTICE_WORDS.expired.en,
    meaning:
      'The approval was valid until the day on which the case was to be taken up again. A new decision is needed.',
  },
  stale: {
    heading: NOTICE_WORDS.stale.en,
    meaning:
      'A step in the plan is delayed, or a measure has changed in the register. It is no longer what was approved.',
  },
  revoked: { heading: NOTICE_WORDS.revoked.en, meaning: 'It is no longer valid.' },
  superseded: {
    heading: 'The approval has been superseded',
    meaning: 'A newer decision has superseded it.',
  },
};

/** The standings of a decision on cards, in every language. */
export const STANDING_TEXTS = { da, en } satisfies Record<Language, Record<Standing, StandingText>>;

type StandingLines = {
  concludedOn: (outcome: Outcome, at: string) => string;
  postponedTo: (date: string) => string;
  endedBy: (name: string, at: string) => string;
  reason: string;
  supersededBy: (decisionId: string) => string;
};

/** The lines that give a standing its facts. */
export const STANDING_LINES = {
  da: {
    concludedOn: (outcome, at) => `${isDecided(outcome) ? 'Afgjort' : 'Behandlet'} den ${at}.`,
    postponedTo: (date) => `Udsat til den ${date}.`,
    endedBy: (name, at) => `Af ${name} den ${at}`,
    reason: 'Begrundelse',
    supersededBy: (decisionId) => `Afløst af ${decisionId}.`,
  },
  en: {
    concludedOn: (outcome, at) => `${isDecided(outcome) ? 'Decided' : 'Dealt with'} on ${at}.`,
    postponedTo: (date) => `Postponed to ${date}.`,
    endedBy: (name, at) => `By ${name} on ${at}`,
    reason: 'Reason',
    supersededBy: (decisionId) => `Superseded by ${decisionId}.`,
  },
} satisfies Record<Language, StandingLines>;
