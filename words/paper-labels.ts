import type { Language } from './language';

/** What every paper of the app says in the same words. */
type PaperLabels = {
  /** The program that made the paper. */
  creator: string;
  /** A title as it stands on every page and in the file's own description: a translation is called one. */
  title: (title: string) => string;
  /** What stands at the top of a paper that is a translation; null on one that is the paper itself. */
  translation: { title: string; text: string } | null;
  page: (page: number, pages: number) => string;
  position: (seq: number) => string;
  howToVerify: string;
  notRecorded: string;
  nameAndTitle: string;
  /** Somebody whose name is not known any more. */
  notNamed: (personId: string) => string;
  ledgerHash: (seq: number) => string;
};

const da: PaperLabels = {
  creator: 'Ledelsestilsyn',
  title: (title) => title,
  translation: null,
  page: (page, pages) => `Side ${String(page)} af ${String(pages)}`,
  position: (seq) => `Revisionsspor: post ${String(seq)}`,
  howToVerify: 'Sådan kan referatet efterprøves',
  notRecorded: 'Ikke registreret på tidspunktet',
  nameAndTitle: 'Navn og titel',
  notNamed: (personId) => `person ${personId}`,
  ledgerHash: (seq) => `Revisionssporets fingeraftryk ved post ${String(seq)}`,
};

const en: PaperLabels = {
  creator: da.creator,
  title: (title) => `${title} (translation)`,
  translation: {
    title: 'Translation from Danish',
    text: 'Only the app’s own words are translated. What people have written stands as they wrote it. The Danish paper is the one that counts.',
  },
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  position: (seq) => `Audit trail: entry ${String(seq)}`,
  howToVerify: 'How to check this paper',
  notRecorded: 'Not recorded at that time',
  nameAndTitle: 'Name and title',
  notNamed: da.notNamed,
  ledgerHash: (seq) => `Fingerprint of the audit trail at entry ${String(seq)}`,
};

/** The words that the papers share, in every language. The Danish paper is the one that holds. */
export const PAPER_LABELS = { da, en } satisfies Record<Language, PaperLabels>;
