import { STANDING_WORDS } from '../decision/decision-words';
import { SECTION_WORDS } from '../status/section-words';
import type { Language } from '../language';

type MeasureFileWords = Record<
  | 'sheet'
  | 'measureId'
  | 'number'
  | 'late'
  | 'evidenceOn'
  | 'effectOn'
  | 'approvedBy'
  | 'changed'
  | 'retiredOn'
  | 'yes',
  string
>;

/** What the file of the measures says beside the names of the fields. */
export const MEASURE_FILE_WORDS = {
  da: {
    sheet: SECTION_WORDS.measures.da,
    measureId: 'Nummer i registret',
    number: '§ 6, stk. 1, nr.',
    late: 'Forsinket',
    evidenceOn: 'Dokumentation fra',
    effectOn: 'Effekten vurderet den',
    approvedBy: 'Godkendt i sagen',
    changed: STANDING_WORDS.stale.da,
    retiredOn: 'Taget ud den',
    yes: 'Ja',
  },
  en: {
    sheet: SECTION_WORDS.measures.en,
    measureId: 'Number in the register',
    number: 'Section 6(1), no.',
    late: 'Late',
    evidenceOn: 'Evidence from',
    effectOn: 'Effect evaluated on',
    approvedBy: 'Approved in the case',
    changed: STANDING_WORDS.stale.en,
    retiredOn: 'Taken out on',
    yes: 'Yes',
  },
} satisfies Record<Language, MeasureFileWords>;
