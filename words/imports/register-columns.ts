import { FIELDS } from '../field-names';
import { MEASURE_FILE_WORDS } from '../measure/measure-file-words';

/** The names by which each column of a list is known: the app's own in Danish and in English, then those of others. */
type ColumnNames = Readonly<Record<string, readonly [da: string, en: string, ...others: string[]]>>;

/** The columns of a list of suppliers by the names that they have here, in KITOS' and in OS2compliance's lists. */
export const SUPPLIER_COLUMNS = {
  name: ['Navn', 'Name', 'Leverandør', 'Supplier', 'Leverandørnavn', 'Databehandler'],
  cvr: ['CVR-nummer', 'CVR number', 'CVR', 'CVR nr', 'CVR-nr', 'cvr nummer'],
  supplies: [FIELDS.supplies.da, FIELDS.supplies.en, 'Ydelse', 'Beskrivelse', 'Description'],
  supervisedBy: [FIELDS.supervisedBy.da, FIELDS.supervisedBy.en, 'Tilsyn føres af', 'Supervised by'],
  owner: ['Ansvarlig', 'Responsible', 'Ansvarlig bruger', 'Responsible user', 'responsibleUser'],
  nextDueOn: [FIELDS.nextDueOn.da, FIELDS.nextDueOn.en, 'Næste tilsyn', 'nextInspectionDate'],
  contracts: ['Kontrakter', 'Contracts', 'Kontrakt'],
} as const satisfies ColumnNames;

/** The columns of a list of measures by the names that they have on the page and in the file that the app writes. */
export const MEASURE_COLUMNS = {
  measureId: [
    MEASURE_FILE_WORDS.da.measureId,
    MEASURE_FILE_WORDS.en.measureId,
    FIELDS.measureId.da,
    FIELDS.measureId.en,
  ],
  code: [
    MEASURE_FILE_WORDS.da.number,
    MEASURE_FILE_WORDS.en.number,
    FIELDS.measureNumber.da,
    FIELDS.measureNumber.en,
    'Nr.',
    'No.',
  ],
  title: [FIELDS.title.da, FIELDS.title.en, 'Navn', 'Name'],
  summary: [FIELDS.measureSummary.da, FIELDS.measureSummary.en, 'Indhold', 'Beskrivelse'],
  performer: [FIELDS.performer.da, FIELDS.performer.en],
  performerName: [FIELDS.performerName.da, FIELDS.performerName.en],
  owner: [FIELDS.ownerId.da, FIELDS.ownerId.en, 'Ejes af', 'Ejer', 'Owner'],
  obligation: [FIELDS.obligation.da, FIELDS.obligation.en, 'Skal/bør/kan'],
  obligationSource: [FIELDS.obligationSource.da, FIELDS.obligationSource.en, 'Kilde'],
  progress: [FIELDS.progress.da, FIELDS.progress.en, 'Status'],
  dueOn: [FIELDS.dueOn.da, FIELDS.dueOn.en],
  nextReviewOn: [FIELDS.nextReviewOn.da, FIELDS.nextReviewOn.en],
  note: [FIELDS.note.da, FIELDS.note.en, 'Hvorfor', 'Why'],
} as const satisfies ColumnNames;

/** The columns of a list of systems by the names that they have here, in KITOS' and in OS2compliance's lists. */
export const SYSTEM_COLUMNS = {
  name: ['Navn', 'Name', 'System', 'Systemnavn', 'IT-system', 'IT System', 'Aktiv'],
  kitosId: [
    FIELDS.kitosId.da,
    FIELDS.kitosId.en,
    'KITOS-id',
    'KITOS UUID',
    'kitosUuid',
    'kitos_usage_uuid',
    'UUID',
  ],
  criticality: ['Hvor kritisk', 'How critical', 'Kritikalitet', 'Criticality'],
  society: ['Samfundskritisk', 'Socially critical', 'isSociallyCritical', 'sociallyCritical'],
  task: ['Forretningskritisk', 'Business critical', 'isBusinessCritical'],
  owner: ['Ejes af', 'Owned by', 'Systemejer', 'Systemejere', 'System owner', 'Ejer', 'Owner'],
  performer: [FIELDS.performer.da, FIELDS.performer.en, 'Hosting', 'Hosted at', 'hostedAt', 'Driftes af'],
  performerName: [FIELDS.performerName.da, FIELDS.performerName.en],
  supplier: ['Leverandør', 'Supplier', 'Leverandørnavn'],
  risk: ['Risikoresultat', 'Risk result', 'Resultat af risikovurdering', 'riskAssessmentResult'],
  riskOn: [
    'Dato for risikoresultat',
    'Risk result date',
    'Dato for risikovurdering',
    'riskAssessmentConductedDate',
  ],
  riskSource: ['Kilde til risikoresultat', 'Risk result source'],
  active: ['I brug', 'In use', 'Aktiv/Inaktiv', 'Active/inactive', 'Aktiv', 'Active'],
} as const satisfies ColumnNames;
