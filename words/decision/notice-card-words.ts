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
  missing: 'Mangler at svare',
  conflictOpen:
    'Alle har svaret, men det er ikke afgjort, om et medlem er inhabil. Så længe bliver sagen ikke afgjort.',
  waited: (days) => `Sagen har ventet i ${days === 1 ? '1 dag' : `${days} dage`}.`,
  fulfilled: 'Vilkåret',
  fulfilledBy: (name, at) => `Meldt opfyldt af ${name}, ${at}`,
  evidence: 'Dokumentation',
  note: 'Bemærkning',
  unmet: 'Ikke opfyldt',
  late: 'Forsinket',
  delayed: 'Årsag',
  newDueOn: (date) => `Ny frist: ${date}.`,
  expiredOn: (date) => `Skulle tages op igen senest ${date}.`,
  next: 'Koordinatoren lægger en ny sag frem. Godkendelsen kan ikke forlænges ved at rette i den.',
};

const en: NoticeCardWords = {
  missing: 'Not yet answered',
  conflictOpen:
    'Everybody has answered, but whether a member has a conflict of interest is not settled. Until it is, nothing is decided.',
  waited: (days) => `It has waited for ${days === 1 ? '1 day' : `${days} days`}.`,
  fulfilled: 'The condition',
  fulfilledBy: (name, at) => `Reported met by ${name}, ${at}`,
  evidence: 'Evidence',
  note: 'Note',
  unmet: 'Not met',
  late: 'Late',
  delayed: 'Cause',
  newDueOn: (date) => `New date: ${date}.`,
  expiredOn: (date) => `Was to be taken up again by ${date}.`,
  next: 'The coordinator puts a new decision forward. The approval cannot be extended by editing it.',
};

/** The words of the notices in every language. */
export const NOTICE_CARD_WORDS = { da, en } satisfies Record<Language, NoticeCardWords>;
