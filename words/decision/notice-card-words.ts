import { CASE_LABELS } from './case-labels';
import type { Language } from '../language';

/** What the notices say of a case to those who may see it. */
type NoticeCardWords = {
  missing: string;
  conflictOpen: string;
  waited: (days: number) => string;
  fulfilled: string;
  fulfilledBy: (name: string, at: string) => string;
  evidence: string;
  note: string;
  unmet: string;
  late: string;
  delayed: string;
  newDueOn: (date: string) => string;
  expiredOn: (date: string) => string;
  next: string;
};

const da: NoticeCardWords = {
  missing: CASE_LABELS.unanswered.da,
  conflictOpen:
    'Alle har svaret, men det er ikke afgjort, om et medlem er inhabilt. Så længe kan sagen ikke afgøres.',
  waited: (days) => `Sagen har ventet i ${days === 1 ? '1 dag' : `${days} dage`}.`,
  fulfilled: 'Opfyldt vilkår',
  fulfilledBy: (name, at) => `Meldt opfyldt af ${name} den ${at}`,
  evidence: 'Dokumentation',
  note: 'Bemærkning',
  unmet: 'Vilkår, der ikke er opfyldt',
  late: 'Forsinket trin',
  delayed: 'Årsag',
  newDueOn: (date) => `Ny frist: ${date}.`,
  expiredOn: (date) => `Godkendelsen gjaldt til og med den ${date}.`,
  next: 'Koordinatoren forelægger en ny sag. Godkendelsen kan ikke forlænges ved at rette i den gamle.',
};

const en: NoticeCardWords = {
  missing: CASE_LABELS.unanswered.en,
  conflictOpen:
    'Everybody has answered, but it has not been decided whether a member has a conflict of interest. Until then the case cannot be decided.',
  waited: (days) => `The case has waited for ${days === 1 ? '1 day' : `${days} days`}.`,
  fulfilled: 'Condition met',
  fulfilledBy: (name, at) => `Reported met by ${name} on ${at}`,
  evidence: 'Evidence',
  note: 'Note',
  unmet: 'Condition not met',
  late: 'Delayed step',
  delayed: 'Cause',
  newDueOn: (date) => `New deadline: ${date}.`,
  expiredOn: (date) => `The approval was valid until ${date}.`,
  next: 'The coordinator puts a new case forward. The approval cannot be extended by editing the old one.',
};

/** The words of the notices in every language. */
export const NOTICE_CARD_WORDS = { da, en } satisfies Record<Language, NoticeCardWords>;
