import type { RuleId } from '../../domain/status/light';
import type { Language, Text } from '../language';
import { RULE_SENTENCES } from './light-words';

const NO_COURSES: Text = { da: 'Der er ikke registreret kurser.', en: 'No courses are logged.' };

/** The rule in half a line, where its figure stands beside it; the whole sentence stands with the area itself. */
const SHORT: Readonly<Partial<Record<RuleId, Text>>> = {
  'training-no-data': NO_COURSES,
  'training-stale': {
    da: 'I mindst ét område er kurset for gammelt.',
    en: 'In at least one area the course is too old.',
  },
  'training-some-areas-missing': {
    da: 'Ikke alle fem kompetenceområder er dækket.',
    en: 'Not all five competence areas are covered.',
  },
  'training-no-area-carried': {
    da: 'Ingen kompetenceområder er dækket.',
    en: 'No competence area is covered.',
  },
  'training-members-no-data': NO_COURSES,
  'training-members-none': {
    da: 'Ingen har et registreret kursus, der gælder.',
    en: 'Nobody has a registered course that is valid.',
  },
  'training-members-some-missing': {
    da: 'Ikke alle har et registreret kursus, der gælder.',
    en: 'Not all have a registered course that is valid.',
  },
  'training-members-due-soon': {
    da: 'En eller flere har en frist, der nærmer sig.',
    en: 'One or more have a deadline that is near.',
  },
  'decisions-no-longer-hold': {
    da: 'En eller flere godkendelser gælder ikke længere.',
    en: 'One or more approvals are no longer valid.',
  },
  'measures-none-recorded': {
    da: 'Der er ikke registreret nogen godkendelse.',
    en: 'No approval is recorded.',
  },
  'measures-none-approved': {
    da: 'Ingen af de ti har en godkendelse, der gælder.',
    en: 'None of the ten has an approval that is valid.',
  },
  'measures-missing': {
    da: 'Ikke alle ti har en godkendelse, der gælder.',
    en: 'Not all ten have an approval that is valid.',
  },
  'measures-changed': {
    da: 'En eller flere er ændret siden og kræver ny beslutning.',
    en: 'One or more have changed since and need a new decision.',
  },
  'measures-after-incident': {
    da: 'Der har været en væsentlig hændelse siden godkendelsen.',
    en: 'There has been a significant incident since the approval.',
  },
  'measures-over-a-year': {
    da: 'En eller flere blev godkendt for over 12 måneder siden.',
    en: 'One or more were approved over 12 months ago.',
  },
  'implementation-none-registered': { da: 'Registret er tomt.', en: 'The register is empty.' },
  'implementation-late': {
    da: 'Ikke alle er gennemført til tiden.',
    en: 'Not all were carried out in time.',
  },
  'implementation-without-effect': {
    da: 'En eller flere i drift virker ikke.',
    en: 'One or more in operation do not work.',
  },
  'implementation-numbers-missing': {
    da: 'Ikke alle ti numre har en foranstaltning i registret.',
    en: 'Not all ten numbers have a measure in the register.',
  },
  'implementation-evidence-missing': {
    da: 'Ikke alle i drift har ny dokumentation.',
    en: 'Not all in operation have recent evidence.',
  },
  'implementation-review-due': {
    da: 'Ikke alle er gennemgået til tiden.',
    en: 'Not all were reviewed in time.',
  },
  'measures-to-review': {
    da: 'En eller flere skal tages op igen.',
    en: 'One or more are to be taken up again.',
  },
  'treatment-overdue': {
    da: 'Et eller flere trin i planerne er over fristen.',
    en: 'One or more steps of the plans are overdue.',
  },
  'indicator-stale': { da: 'De nyeste tal er for gamle.', en: 'The newest figures are too old.' },
  'incidents-notified-late': {
    da: 'En eller flere er registreret som sendt for sent.',
    en: 'One or more are recorded as sent late.',
  },
  'incidents-significant': {
    da: 'Der har været væsentlige hændelser.',
    en: 'There have been significant incidents.',
  },
  'incident-clocks-missed': {
    da: 'Frister for hændelser er overskredet.',
    en: 'Deadlines of incidents were missed.',
  },
  'incident-register-significant': {
    da: 'Der er registreret væsentlige hændelser.',
    en: 'Significant incidents are recorded.',
  },
  'register-source-unread': {
    da: 'En datakilde til listen kan ikke læses.',
    en: 'A data source of the list cannot be read.',
  },
  'register-source-taken-off': {
    da: 'Listen er ikke gennemgået, siden en datakilde blev slået fra.',
    en: 'The list has not been gone through since a data source was taken off.',
  },
  'suppliers-none-listed': {
    da: 'Der er ikke opført nogen leverandører.',
    en: 'No suppliers are listed.',
  },
  'suppliers-unsupervised': {
    da: 'Der er ikke registreret tilsyn med alle.',
    en: 'Supervision is not recorded of all of them.',
  },
  'suppliers-open-remarks': { da: 'Der er åbne bemærkninger.', en: 'There are open remarks.' },
  'systems-none-listed': {
    da: 'Der er ikke opført nogen kritiske systemer.',
    en: 'No critical systems are listed.',
  },
  'systems-not-assessed': {
    da: 'Nogle systemer er ikke vurderet.',
    en: 'Some systems are not assessed.',
  },
  'systems-some-plans-untested': {
    da: 'Ikke alle har en afprøvet beredskabsplan.',
    en: 'Not all have a tested contingency plan.',
  },
  'systems-no-plan-tested': {
    da: 'Ingen har en afprøvet beredskabsplan.',
    en: 'None has a tested contingency plan.',
  },
  'exercises-none-held': {
    da: 'Der er ikke holdt nogen øvelse.',
    en: 'No exercise has been held.',
  },
  'exercises-open-findings': {
    da: 'Der er punkter at følge op på.',
    en: 'There are findings to follow up.',
  },
  'follow-ups-overdue': {
    da: 'En eller flere opfølgninger er over fristen.',
    en: 'One or more follow-ups are overdue.',
  },
  'follow-ups-open': {
    da: 'Ledelsesorganet har bedt om opfølgning.',
    en: 'The management body has asked for follow-ups.',
  },
};

/** Why an area needs attention, beside the figure that its rule goes by. */
export const reasonFor = (rule: RuleId, language: Language): string =>
  (SHORT[rule] ?? RULE_SENTENCES[rule])[language];
