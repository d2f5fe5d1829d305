import { REGISTRATION_TEXTS } from '../registration/registration-words';
import { REQUIREMENT_LIST_WORDS } from '../requirement/requirement-list-words';
import type { ThingKind } from '../../domain/trail/thing';
import type { TrailGroup } from '../../domain/trail/trail-group';
import { FIELDS } from '../field-names';
import { SECTION_WORDS } from '../status/section-words';
import { STATUS_OF } from '../status/status-labels';
import { EXPORT_TEXTS } from '../training/export-words';
import { capitalised } from '../written-values';
import type { Language, Text } from '../language';

const asIs = (name: string): string => name;

/** What the audit trail says around its sentences, in the tab and in files. */
export const TRAIL_WORDS = {
  /** A thing to be chosen, by its name. */
  thing: {
    decision: { da: asIs, en: asIs },
    person: { da: asIs, en: asIs },
    meeting: { da: capitalised, en: capitalised },
    month: STATUS_OF,
    course: { da: (name: string) => `Kurset ${name}`, en: (name: string) => `The course ${name}` },
    followUp: {
      da: (name: string) => `Opfølgningen ${name}`,
      en: (name: string) => `The follow-up ${name}`,
    },
    cycle: {
      da: (name: string) => `Opgaven ${name} i årshjulet`,
      en: (name: string) => `The task ${name} of the annual cycle`,
    },
    measure: {
      da: (name: string) => `Foranstaltningen ${name}`,
      en: (name: string) => `The measure ${name}`,
    },
    supplier: {
      da: (name: string) => `Leverandøren ${name}`,
      en: (name: string) => `The supplier ${name}`,
    },
    system: { da: (name: string) => `Systemet ${name}`, en: (name: string) => `The system ${name}` },
    registration: {
      da: (name: string) => `Ændringen ${name} af registreringen`,
      en: (name: string) => `The change ${name} of the registration`,
    },
    baseline: {
      da: (name: string) => `Målingen ${name}`,
      en: (name: string) => `The measurement ${name}`,
    },
    exercise: { da: (name: string) => `Øvelsen ${name}`, en: (name: string) => `The exercise ${name}` },
    incident: { da: (name: string) => `Hændelsen ${name}`, en: (name: string) => `The incident ${name}` },
  } satisfies Record<ThingKind, Record<Language, (name: string) => string>>,
  group: {
    decision: { da: 'Beslutninger', en: 'Decisions' },
    meeting: { da: 'Møder', en: 'Meetings' },
    training: { da: 'Uddannelse', en: 'Training' },
    status: { da: 'Månedsstatus og opfølgning', en: 'Monthly status and follow-ups' },
    indicator: { da: 'Nøgletal', en: 'Figures' },
    cycle: { da: 'Årshjul', en: 'Annual cycle' },
    measure: SECTION_WORDS.measures,
    supplier: { da: 'Leverandører', en: 'Suppliers' },
    system: { da: 'Systemer', en: 'Systems' },
    baseline: { da: 'Målinger', en: 'Measurements' },
    exercise: SECTION_WORDS.exercises,
    incident: SECTION_WORDS.incidents,
    registration: REGISTRATION_TEXTS.registration,
    requirement: {
      da: REQUIREMENT_LIST_WORDS.da.file.sheet,
      en: REQUIREMENT_LIST_WORDS.en.file.sheet,
    },
    feed: { da: 'Datakilder', en: 'Data sources' },
    access: { da: 'Personer, roller og fuldmagter', en: 'People, roles and mandates' },
    bodyChange: {
      da: 'Ændringer, som ledelsesorganet bekræfter',
      en: 'Changes that the management body confirms',
    },
  } satisfies Record<TrailGroup, Text>,
  surface: {
    teams: { da: 'Teams', en: 'Teams' },
    tab: { da: 'Fanen', en: 'The tab' },
    clock: { da: 'Automatisk', en: 'Automatic' },
  },
  withheld: {
    da: 'Posten er fortrolig og vises kun for dem, der må se den.',
    en: 'The entry is confidential and shown only to those who may see it.',
  },
  unreadable: {
    da: 'Posten kan ikke læses. Kontrollér kæden.',
    en: 'The entry cannot be read. Verify the chain.',
  },
};

/** What stands in the place of something that only some may see. */
export const ONLY_FOR = {
  da: (ability: string) => `Vises kun for dem, der må ${ability}.`,
  en: (ability: string) => `Shown only to those who may ${ability}.`,
} satisfies Record<Language, (ability: string) => string>;

type ExportWords = {
  fileName: string;
  sheet: string;
  columns: readonly string[];
  about: string;
  aboutColumns: readonly string[];
  municipality: string;
  chosen: string;
  entries: (shown: number, all: number) => string;
  entry: string;
  hash: string;
  filters: { thing: string; actor: string; group: string; from: string; to: string; search: string };
};

const exportDa: ExportWords = {
  fileName: 'revisionsspor',
  sheet: 'Revisionsspor',
  columns: [
    'Post',
    'Dato',
    'Tidspunkt',
    'Hvem',
    'Hvad der skete',
    'Område',
    'Handling',
    'Fra',
    'Fingeraftryk',
  ],
  about: 'Om udtrækket',
  aboutColumns: ['Oplysning', 'Værdi'],
  municipality: 'Kommune',
  chosen: 'Poster i filen',
  entries: (shown, all) => `${String(shown)} af ${String(all)}`,
  entry: 'Nyeste post i revisionssporet',
  hash: EXPORT_TEXTS.hash.da,
  filters: {
    thing: 'Handler om',
    actor: 'Hvem',
    group: 'Område',
    from: 'Fra og med',
    to: FIELDS.to.da,
    search: 'Søgt efter',
  },
};

const exportEn: ExportWords = {
  fileName: 'audit-trail',
  sheet: 'Audit trail',
  columns: ['Entry', 'Date', 'Time', 'Who', 'What happened', 'Area', 'Event', 'From', 'Fingerprint'],
  about: 'About',
  aboutColumns: ['Item', 'Value'],
  municipality: 'Municipality',
  chosen: 'Entries in the file',
  entries: (shown, all) => `${String(shown)} of ${String(all)}`,
  entry: 'Newest entry of the audit trail',
  hash: EXPORT_TEXTS.hash.en,
  filters: {
    thing: 'About',
    actor: 'Who',
    group: 'Area',
    from: 'From and including',
    to: FIELDS.to.en,
    search: 'Searched for',
  },
};

/** What a file of the audit trail says. */
export const TRAIL_EXPORT_WORDS = { da: exportDa, en: exportEn } satisfies Record<Language, ExportWords>;
