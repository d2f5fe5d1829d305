import { REGISTER_FIELDS } from '../register-fields';
import { STANDING_WORDS } from '../decision/decision-words';
import type { ToldFigure } from '../../domain/status/direction';
import type { SectionFigure, SectionId } from '../../domain/status/section';
import type { Text } from '../language';

/** What each part of a status is about. */
export const SECTION_WORDS = {
  training: { da: 'Uddannelse', en: 'Training' },
  measures: { da: 'Foranstaltninger', en: 'Measures' },
  implementation: { da: 'Gennemførelse', en: 'Implementation' },
  decisions: { da: 'Beslutninger', en: 'Decisions' },
  treatment: { da: 'Risikohåndteringsplaner', en: 'Treatment plans' },
  incidents: { da: 'Hændelser', en: 'Incidents' },
  suppliers: { da: 'Leverandørtilsyn', en: 'Supplier supervision' },
  maturity: { da: 'Modenhed', en: 'Maturity' },
  systems: { da: 'Kritiske systemer', en: 'Critical systems' },
  exercises: { da: 'Øvelser', en: 'Exercises' },
  deadlines: { da: 'Frister og årshjul', en: 'Deadlines and annual cycle' },
  followUps: { da: 'Opfølgning', en: 'Follow-ups' },
} satisfies Record<SectionId, Text>;

/** What each figure counts. */
export const FIGURE_WORDS = {
  members: { da: 'Medlemmer', en: 'Members' },
  membersWithCourse: { da: 'Medlemmer med kursus', en: 'Members with a course' },
  areasCarried: { da: 'Dækkede kompetenceområder', en: 'Competence areas covered' },
  measuresInForce: { da: 'Godkendte foranstaltninger', en: 'Approved measures' },
  measuresToReview: { da: 'Skal tages op igen', en: 'To be taken up again' },
  measuresMissing: { da: 'Uden godkendelse', en: 'Without approval' },
  measuresLate: { da: 'Forsinkede foranstaltninger', en: 'Late measures' },
  measuresInOperation: { da: 'Foranstaltninger i drift', en: 'Measures in operation' },
  measuresWithEvidence: {
    da: 'I drift med dokumentation fra de seneste 12 måneder',
    en: 'In operation with evidence of the last 12 months',
  },
  measuresUnderWay: { da: 'Foranstaltninger under indførelse', en: 'Measures being introduced' },
  measuresPlanned: { da: 'Planlagte foranstaltninger', en: 'Planned measures' },
  measuresToEvaluate: { da: 'Foranstaltninger, der skal gennemgås', en: 'Measures due for review' },
  measuresWithoutEffect: { da: 'Foranstaltninger, der ikke virker', en: 'Measures that do not work' },
  numbersWithMeasure: {
    da: 'Numre i § 6, stk. 1 med foranstaltninger',
    en: 'Numbers of section 6(1) with measures',
  },
  open: { da: 'Sager, der venter på svar', en: 'Decisions awaiting answers' },
  overdue: { da: 'Sager over svarfristen', en: 'Decisions overdue' },
  toDecideAgain: STANDING_WORDS.stale,
  openConditions: { da: 'Godkendelser med åbne vilkår', en: 'Approvals with open conditions' },
  concludedThisMonth: { da: 'Afgjort i måneden', en: 'Concluded this month' },
  concludedSinceLast: { da: 'Afgjort siden sidste status', en: 'Concluded since the last status' },
  approvedInAll: { da: 'Godkendt i alt', en: 'Approved in all' },
  risksToRevisit: { da: 'Risici, der snart skal tages op igen', en: 'Risks soon to be taken up again' },
  delegatedAcceptances: { da: 'Accepteret efter delegation', en: 'Accepted by delegation' },
  actionsOverdue: { da: 'Trin over fristen', en: 'Steps overdue' },
  actionsOpen: { da: 'Trin i gang', en: 'Steps under way' },
  incidents: { da: 'Hændelser', en: 'Incidents' },
  nearMisses: { da: 'Nærvedhændelser', en: 'Near misses' },
  significantIncidents: { da: 'Væsentlige hændelser', en: 'Significant incidents' },
  notifiedInTime: { da: 'Underretninger inden for fristen', en: 'Notifications in time' },
  notifiedLate: { da: 'Underretninger sendt for sent', en: 'Notifications sent late' },
  suppliers: { da: 'Leverandører', en: 'Suppliers' },
  supervisedBySki: { da: 'Tilsyn via SKI', en: 'Supervised by SKI' },
  supervisedByKombit: { da: 'Tilsyn via KOMBIT', en: 'Supervised by KOMBIT' },
  supervisedByDbs: { da: 'Tilsyn via DBS', en: 'Supervised by DBS' },
  supervisedByOwn: { da: 'Eget tilsyn', en: 'Own supervision' },
  openRemarks: { da: 'Åbne bemærkninger', en: 'Open remarks' },
  score: REGISTER_FIELDS.score,
  scaleMin: REGISTER_FIELDS.scaleMin,
  scaleMax: REGISTER_FIELDS.scaleMax,
  benchmark: REGISTER_FIELDS.benchmark,
  criticalSystems: SECTION_WORDS.systems,
  systemsWithTestedPlan: { da: 'Med afprøvet beredskabsplan', en: 'With a tested contingency plan' },
  systemsToHandOver: {
    da: 'Skal overdrages til it-driftsenheden',
    en: 'To be handed over to the IT operations unit',
  },
  systemsHandedOver: { da: 'Overdraget til it-driftsenheden', en: 'Handed over to the IT operations unit' },
  exercisesPlanned: { da: 'Planlagte øvelser i år', en: 'Exercises planned this year' },
  exercisesHeld: { da: 'Afholdte øvelser i år', en: 'Exercises held this year' },
  openFindings: { da: 'Åbne opfølgningspunkter', en: 'Open findings' },
  datesPassed: { da: 'Overskredne frister', en: 'Deadlines passed' },
  datesNear: { da: 'Frister, der er tæt på', en: 'Deadlines that are near' },
  followUpsOverdue: { da: 'Opfølgninger over fristen', en: 'Follow-ups overdue' },
  followUpsOpen: { da: 'Åbne opfølgninger', en: 'Open follow-ups' },
} satisfies Record<SectionFigure, Text>;

/** What each figure is called where it is told of, also one that is made of several. */
export const TOLD_WORDS: Readonly<Record<ToldFigure, Text>> = {
  ...FIGURE_WORDS,
  supervisedInAll: { da: 'Leverandører med tilsyn', en: 'Suppliers supervised' },
};
