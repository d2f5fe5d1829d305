import type { Standing } from '../../domain/decision/standing';
import type { Language } from '../language';

/** What a standing is called as a heading, and what it means; no names and nothing of the case. */
type StandingText = { heading: string; meaning: string };

const da: Record<Standing, StandingText> = {
  awaitingApproval: { heading: 'Sagen venter på svar', meaning: '' },
  returned: {
    heading: 'Sagen er sendt tilbage',
    meaning: 'Koordinatoren retter sagen og lægger den frem i en ny udgave. Så skal der svares igen.',
  },
  postponed: {
    heading: 'Sagen er udsat',
    meaning: 'Koordinatoren lægger sagen frem igen i en ny udgave. Så skal der svares igen.',
  },
  rejected: {
    heading: 'Sagen er afgjort: ikke godkendt',
    meaning: 'Skal der besluttes noget andet, kræver det en ny sag.',
  },
  withdrawn: { heading: 'Sagen er trukket tilbage', meaning: 'Den er taget af bordet. Ingen skal svare.' },
  inForce: { heading: 'Sagen er afgjort: godkendt', meaning: 'Godkendelsen er i kraft.' },
  openConditions: {
    heading: 'Sagen er afgjort: godkendt med vilkår',
    meaning:
      'Godkendelsen er i kraft med åbne vilkår. Den bortfalder, hvis et vilkår ikke er opfyldt til tiden.',
  },
  lapsed: {
    heading: 'Godkendelsen er bortfaldet',
    meaning: 'Et vilkår blev ikke opfyldt til tiden. Sagen skal besluttes igen.',
  },
  expired: {
    heading: 'Godkendelsen er udløbet',
    meaning: 'Dagen, hvor sagen skulle tages op igen, er gået. Sagen skal besluttes igen.',
  },
  stale: {
    heading: 'Sagen skal besluttes igen',
    meaning: 'Et trin i planen er forsinket, så risikoen er ikke den, der blev godkendt.',
  },
  revoked: { heading: 'Godkendelsen er tilbagekaldt', meaning: 'Den gælder ikke længere.' },
  superseded: { heading: 'Godkendelsen er afløst', meaning: 'En nyere beslutning er trådt i stedet.' },
};

const en: Record<Standing, StandingText> = {
  awaitingApproval: { heading: 'The decision awaits answers', meaning: '' },
  returned: {
    heading: 'It has been sent back',
    meaning: 'The coordinator corrects it and puts it forward in a new version, to be answered again.',
  },
  postponed: {
    heading: 'It has been postponed',
    meaning: 'The coordinator puts it forward again in a new version, to be answered again.',
  },
  rejected: { heading: 'Concluded: not approved', meaning: 'To decide otherwise takes a new decision.' },
  withdrawn: { heading: 'It has been withdrawn', meaning: 'It is off the table. Nobody needs to answer.' },
  inForce: { heading: 'Concluded: approved', meaning: 'The approval is in force.' },
  openConditions: {
    heading: 'Concluded: approved with conditions',
    meaning: 'The approval is in force with open conditions. It lapses if a condition is not met in time.',
  },
  lapsed: {
    heading: 'The approval has lapsed',
    meaning: 'A condition was not met in time. It must be decided again.',
  },
  expired: {
    heading: 'The approval has expired',
    meaning: 'The day to take it up again has passed. It must be decided again.',
  },
  stale: {
    heading: 'It must be decided again',
    meaning: 'A step of the plan is delayed, so the risk is not the one that was approved.',
  },
  revoked: { heading: 'The approval has been revoked', meaning: 'It no longer holds.' },
  superseded: {
    heading: 'The approval has been superseded',
    meaning: 'A newer decision has taken its place.',
  },
};

/** The standings of a decision on cards, in every language. */
export const STANDING_TEXTS = { da, en } satisfies Record<Language, Record<Standing, StandingText>>;

type StandingLines = {
  concludedOn: (at: string) => string;
  postponedTo: (date: string) => string;
  endedBy: (name: string, at: string) => string;
  reason: string;
  supersededBy: (decisionId: string) => string;
};

/** The lines that give a standing its facts. */
export const STANDING_LINES = {
  da: {
    concludedOn: (at) => `Afgjort ${at}.`,
    postponedTo: (date) => `Udsat til ${date}.`,
    endedBy: (name, at) => `Af ${name}, ${at}`,
    reason: 'Begrundelse',
    supersededBy: (decisionId) => `Afløst af ${decisionId}.`,
  },
  en: {
    concludedOn: (at) => `Concluded ${at}.`,
    postponedTo: (date) => `Postponed to ${date}.`,
    endedBy: (name, at) => `By ${name}, ${at}`,
    reason: 'Reason',
    supersededBy: (decisionId) => `Superseded by ${decisionId}.`,
  },
} satisfies Record<Language, StandingLines>;
