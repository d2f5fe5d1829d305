import { FIGURE_WORDS } from '../status/section-words';
import { REGISTER_TEXTS } from '../register-texts';
import type { Language } from '../language';

type RegisterFileWords = Record<
  | 'suppliers'
  | 'systems'
  | 'number'
  | 'status'
  | 'statementTo'
  | 'openRemarks'
  | 'retired'
  | 'yes'
  | 'testedOn'
  | 'handover'
  | 'handoverOn'
  | 'baselines'
  | 'sinceLast'
  | 'annulled'
  | 'exercises'
  | 'exerciseKind'
  | 'participants',
  string
>;

/** What the files of the registers say beside the columns that are taken in again. */
export const REGISTER_FILE_WORDS = {
  da: {
    suppliers: 'Leverandører',
    systems: 'Systemer',
    number: 'Nummer',
    status: 'Status',
    statementTo: 'Seneste erklæring til og med',
    openRemarks: FIGURE_WORDS.openRemarks.da,
    retired: REGISTER_TEXTS.retired.da,
    yes: 'Ja',
    testedOn: 'Plan afprøvet den',
    handover: 'Overdragelse',
    handoverOn: 'Dato for overdragelse',
    baselines: 'Målinger',
    sinceLast: 'Siden sidste måling',
    annulled: 'Annulleret',
    exercises: 'Øvelser',
    exerciseKind: 'Slags øvelse',
    participants: 'Deltagere',
  },
  en: {
    suppliers: 'Suppliers',
    systems: 'Systems',
    number: 'Number',
    status: 'Status',
    statementTo: 'Newest statement until',
    openRemarks: FIGURE_WORDS.openRemarks.en,
    retired: REGISTER_TEXTS.retired.en,
    yes: 'Yes',
    testedOn: 'Plan tested on',
    handover: 'Handover',
    handoverOn: 'Day of the handover',
    baselines: 'Measurements',
    sinceLast: 'Since the last measurement',
    annulled: 'Annulled',
    exercises: 'Exercises',
    exerciseKind: 'Kind of exercise',
    participants: 'Took part',
  },
} satisfies Record<Language, RegisterFileWords>;
