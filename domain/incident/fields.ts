import { tidyText } from '../ground/same-text';
import { unreachable } from '../ground/unreachable';
import type { Stage } from './clock';
import { INCIDENT_KINDS, KNOWN, UNLAWFULNESS } from './incident-kind';

/** The stages that are reports, with fields to fill in; word to the recipients of a service is a text of its own. */
export type ReportStage = Exclude<Stage, 'recipientNotice'>;

/** What is filled in: a text, a number of at least 0, an instant, one of the options, or some of them. */
export const FIELD_TYPES = ['text', 'number', 'instant', 'choice', 'choices'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One field of the reports. The ids are ours: what the form on Virk calls its own is not known here. */
export type IncidentField = {
  id: string;
  type: FieldType;
  /** What can be chosen, for `choice` and `choices`; otherwise none. */
  options: readonly string[];
  requiredIn: readonly ReportStage[];
  optionalIn: readonly ReportStage[];
  /** The provision of NIS 2-loven that asks for it; null: the template does, and no law that we know of. */
  basis: string | null;
};

/** The fields of a version. A filing says which version it was written by, and keeps to it. */
export type FieldTemplate = { templateVersion: string; fields: readonly IncidentField[] };

const ALL: readonly ReportStage[] = [
  'earlyWarning',
  'notification',
  'interimReport',
  'statusReport',
  'finalReport',
];
const THREE: readonly ReportStage[] = ['earlyWarning', 'notification', 'finalReport'];
const LAST_TWO: readonly ReportStage[] = ['notification', 'finalReport'];
const FINAL: readonly ReportStage[] = ['finalReport'];

/** A field that is required in some stages and can be filled in in all others. */
const field = (
  id: string,
  type: FieldType,
  requiredIn: readonly ReportStage[],
  basis: string | null,
): IncidentField => ({
  id,
  type,
  options: [],
  requiredIn,
  optionalIn: ALL.filter((stage) => !requiredIn.includes(stage)),
  basis,
});

/** The same with one of some options for an answer. */
const choice = (
  id: string,
  options: readonly string[],
  requiredIn: readonly ReportStage[],
  basis: string | null,
): IncidentField => ({ ...field(id, 'choice', requiredIn, basis), options });

const NONE: readonly ReportStage[] = [];
const FIRST = '§ 13, stk. 1, nr. 1';
const SECOND = '§ 13, stk. 1, nr. 2';
const LAST = '§ 13, stk. 1, nr. 4';

/** The sectors of the annexes of Directive (EU) 2022/2555. */
const SECTORS = [
  'energy',
  'transport',
  'banking',
  'financialMarket',
  'health',
  'drinkingWater',
  'wasteWater',
  'digitalInfrastructure',
  'ictServiceManagement',
  'publicAdministration',
  'space',
  'postAndCourier',
  'wasteManagement',
  'chemicals',
  'food',
  'manufacturing',
  'digitalProviders',
  'research',
];

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const ROOT_CAUSES = ['humanError', 'systemFailure', 'natural', 'maliciousAct', 'supplierFailure', 'unknown'];
const QUALITIES = ['confidentiality', 'integrity', 'availability'];
const DETECTED_BY = ['ownStaff', 'monitoring', 'supplier', 'authority', 'otherOutside'];

/**
 * The fields of the reports, each version as it was; the last is the one new drafts are written by. What is required is what
 * open templates for art. 23 of the Directive require; the EU's common templates will be a version of their own. For the
 * interim and the status report the Act names no content, so little is required of them. Whom the authority can ask is no
 * field: names, mails and numbers of people are never in the ledger, where they could not be erased.
 */
export const FIELD_TEMPLATES: readonly [FieldTemplate, ...FieldTemplate[]] = [
  {
    templateVersion: 'own-1',
    fields: [
      choice('kind', INCIDENT_KINDS, THREE, null),
      field('summary', 'text', ALL, null),
      choice('unlawful', UNLAWFULNESS, THREE, FIRST),
      choice('crossBorder', KNOWN, THREE, FIRST),
      field('affectedCountries', 'text', NONE, LAST),
      field('awareAt', 'instant', THREE, null),
      field('ownCaseNumber', 'text', NONE, null),
      choice('severity', SEVERITIES, LAST_TWO, SECOND),
      { ...choice('sectors', SECTORS, LAST_TWO, null), type: 'choices' },
      choice('tellRecipients', KNOWN, LAST_TWO, '§ 15'),
      field('toldRecipients', 'text', NONE, '§ 15'),
      field('occurredAt', 'instant', FINAL, null),
      field('handledAt', 'instant', FINAL, null),
      field('description', 'text', FINAL, LAST),
      choice('rootCause', ROOT_CAUSES, FINAL, LAST),
      field('rootCauseDetail', 'text', FINAL, LAST),
      field('mitigation', 'text', FINAL, LAST),
      field('prevention', 'text', FINAL, null),
      field('affectedUsers', 'number', NONE, SECOND),
      field('disruption', 'text', NONE, SECOND),
      field('financialDamage', 'number', NONE, SECOND),
      choice('reputationHarmed', KNOWN, NONE, null),
      choice('aimedAtUs', KNOWN, NONE, null),
      { ...choice('affectedQualities', QUALITIES, NONE, null), type: 'choices' },
      field('signsOfCompromise', 'text', NONE, SECOND),
      field('containment', 'text', NONE, null),
      choice('detectedBy', DETECTED_BY, NONE, null),
    ],
  },
];

export type FieldAnswer = string | number | readonly string[] | null;
export type FieldAnswers = Readonly<Partial<Record<string, FieldAnswer>>>;

/** The template that new drafts are written by. */
export const newestTemplate = (
  templates: readonly [FieldTemplate, ...FieldTemplate[]] = FIELD_TEMPLATES,
): FieldTemplate => templates.at(-1) ?? templates[0];

/**
 * The ids of the fields that a stage requires and that have no answer yet, in the order of the template. "Not known" is an
 * answer where it can be chosen; blank text, an option that is not there and a time that does not exist are none.
 */
export const missingFields = (
  stage: ReportStage,
  answers: FieldAnswers,
  template: FieldTemplate = newestTemplate(),
): readonly string[] =>
  template.fields
    .filter((one) => one.requiredIn.includes(stage) && !isAnswered(one, answers[one.id] ?? null))
    .map((one) => one.id);

/** Whether a field has an answer of its kind. */
export function isAnswered({ type, options }: IncidentField, answer: FieldAnswer): boolean {
  switch (type) {
    case 'text':
      return typeof answer === 'string' && tidyText(answer) !== '';
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) && answer >= 0;
    case 'instant':
      return typeof answer === 'string' && isInstant(answer);
    case 'choice':
      return typeof answer === 'string' && options.includes(answer);
    case 'choices':
      return (
        Array.isArray(answer) && answer.length > 0 && answer.every((one: string) => options.includes(one))
      );
    default:
      return unreachable(type);
  }
}

/** Whether a text is an instant as it is stored; 31 February is none. */
function isInstant(text: string): boolean {
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}
