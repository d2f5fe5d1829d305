import type { FileField } from '../../domain/feed/file-grid';
import { FIELDS } from '../field-names';
import type { Language, Text } from '../language';
import { SYSTEM_COLUMNS } from './register-columns';
import { REGISTER_LIST_WORDS } from './register-list-words';
import { quoted, writtenList } from '../written-values';

type FeedFileWords = {
  /** What a row gives reason to propose, by the names of the changes. */
  proposes: (changes: readonly string[]) => string;
  unknownValue: (column: string, value: string) => string;
  inactive: string;
  totals: string;
  noResult: string;
  noSystem: string;
};

/** What is said of the rows of a file whose rows become proposals. */
export const FEED_FILE_WORDS = {
  da: {
    proposes: (changes) => `Foreslås: ${writtenList(changes, 'da')}.`,
    unknownValue: (column, value) => `Ukendt værdi i ${quoted(column, 'da')}: ${quoted(value, 'da')}.`,
    inactive: REGISTER_LIST_WORDS.da.inactiveUnknown,
    totals: 'Rækken er en sum.',
    noResult: 'Rækken har intet resultat.',
    noSystem: 'Systemet er ikke på kommunens liste. Resultatet foreslås, når det er kommet på.',
  },
  en: {
    proposes: (changes) => `Proposed: ${writtenList(changes, 'en')}.`,
    unknownValue: (column, value) => `Unknown value in ${quoted(column, 'en')}: ${quoted(value, 'en')}.`,
    inactive: REGISTER_LIST_WORDS.en.inactiveUnknown,
    totals: 'The row is a sum.',
    noResult: 'The row has no result.',
    noSystem: 'The system is not on the municipality’s list. The result is proposed once it is.',
  },
} satisfies Record<Language, FeedFileWords>;

/** What a column of such a file can hold. */
export const FILE_FIELD_WORDS = {
  name: { da: 'Navn', en: 'Name' },
  cvr: FIELDS.cvr,
  kitosId: FIELDS.kitosId,
  criticality: FIELDS.criticality,
  society: { da: SYSTEM_COLUMNS.society[0], en: SYSTEM_COLUMNS.society[1] },
  task: { da: SYSTEM_COLUMNS.task[0], en: SYSTEM_COLUMNS.task[1] },
  performer: FIELDS.performer,
  supplier: { da: 'Leverandør', en: 'Supplier' },
  active: { da: 'I brug', en: 'In use' },
  result: FIELDS.result,
  on: { da: 'Dato', en: 'Date' },
  link: { da: 'Link', en: 'Link' },
  changedOn: { da: 'Ændret den', en: 'Changed on' },
} satisfies Record<FileField, Text>;
