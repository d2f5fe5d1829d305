import * as z from 'zod/mini';
import { MEASURE_CODES, PERFORMERS } from '../../domain/decision/content';
import { EXHIBIT_MOST } from '../../domain/register/exhibit-limits';
import { MEASURE_MOST } from '../../domain/measure/measure-limits';
import { EVIDENCE_STATES } from '../../domain/measure/measure-standing';
import { EFFECTS, OBLIGATIONS, PROGRESS, SUBSTANCE } from '../../domain/measure/registered-measure';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { date, instant, light, person } from '../values';

const code = z.enum(MEASURE_CODES);

const substance = {
  code,
  title: z.string().check(z.maxLength(MEASURE_MOST.title)),
  summary: z.string().check(z.maxLength(MEASURE_MOST.summary)),
  performer: z.enum(PERFORMERS),
  performerName: z.nullable(z.string().check(z.maxLength(MEASURE_MOST.performerName))),
};

/** A measure as a coordinator writes it. */
const measureText = z.object({
  ...substance,
  ownerId: z.string(),
  obligation: z.enum(OBLIGATIONS),
  obligationSource: z.string().check(z.maxLength(MEASURE_MOST.obligationSource)),
  nextReviewOn: z.nullable(z.string()),
});
export type MeasureTextSent = z.infer<typeof measureText>;

const stage = { progress: z.enum(PROGRESS), dueOn: z.nullable(z.string()) };

/** Something in which the register is not what the body last approved; `gone`: it was approved and is in the register no more. */
const measureChange = z.object({
  kind: z.enum(['notApproved', 'changed', 'gone']),
  measureId: z.string(),
  title: z.string(),
  codes: z.readonly(z.array(code)),
  since: date,
  /** The approval that it differs from; null: none carries it. */
  decisionId: z.nullable(z.string()),
  fields: z.readonly(z.array(z.enum(SUBSTANCE))),
});
export type MeasureChangeView = z.infer<typeof measureChange>;

const line = z.object({
  measureId: z.string(),
  version: z.number(),
  ...substance,
  owner: person,
  obligation: z.enum(OBLIGATIONS),
  obligationSource: z.string(),
  nextReviewOn: z.nullable(date),
  /** How it stands at the moment that was asked for. */
  standing: z.object({
    progress: z.enum(PROGRESS),
    dueOn: z.nullable(date),
    isInOperation: z.boolean(),
    isLate: z.boolean(),
    isReviewDue: z.boolean(),
    evidence: z.enum(EVIDENCE_STATES),
    evidenceOn: z.nullable(date),
    effect: z.nullable(z.enum(EFFECTS)),
    effectOn: z.nullable(date),
  }),
  /** The decision by which the body last approved it and that still carries it; null: there is none. */
  approvedBy: z.nullable(z.string()),
  change: z.nullable(measureChange),
});
export type MeasureLine = z.infer<typeof line>;

/** A set of measures that the body has approved and that still carries them. */
const approvedSet = z.object({
  decisionId: z.string(),
  title: z.string(),
  approvedOn: date,
  codes: z.readonly(z.array(code)),
  /** Whether any of it was drawn from the register. */
  isDrawn: z.boolean(),
  /** The last day of the year in which it was approved; passed, the set is to be reviewed. */
  yearEnds: date,
  isOverYear: z.boolean(),
  /** The first incident that was confirmed to be significant after the approval, by its number alone; null: there was none. */
  afterIncident: z.nullable(z.object({ incidentId: z.string(), confirmedOn: date })),
});
export type ApprovedSetView = z.infer<typeof approvedSet>;

/** The register at a moment: what is carried out, what has been taken out, and what the body has approved of it. */
const register = z.object({
  measures: z.array(line),
  retired: z.array(
    z.object({ measureId: z.string(), title: z.string(), code, retiredOn: date, reason: z.string() }),
  ),
  sets: z.array(approvedSet),
  changes: z.array(measureChange),
  /** As the monthly status would colour the implementation. */
  implementation: light,
});
export type MeasureRegisterView = z.infer<typeof register>;

const recorded = { at: instant, by: z.nullable(person) };

const detail = z.extend(line, {
  exhibits: z.array(
    z.object({
      exhibitId: z.string(),
      exhibit,
      ...recorded,
      withdrawn: z.nullable(z.object({ ...recorded, reason: z.string() })),
    }),
  ),
  evaluations: z.array(z.object({ on: date, effect: z.enum(EFFECTS), says: z.string(), ...recorded })),
  stages: z.array(
    z.object({
      progress: z.enum(PROGRESS),
      dueOn: z.nullable(date),
      note: z.nullable(z.string()),
      ...recorded,
    }),
  ),
  versions: z.array(z.object({ version: z.number(), ...substance, ...recorded })),
  retired: z.nullable(z.object({ ...recorded, reason: z.string() })),
  /** Whether the reader may tell how far it is and show it: the coordinator, and its owner. */
  mayTell: z.boolean(),
});
export type MeasureDetail = z.infer<typeof detail>;

export const getMeasures = endpoint('GET api/measures', { answer: register, query: ['at'] });
export const getMeasure = endpoint('GET api/measures/{measureId}', { answer: detail, query: ['at'] });
export const MEASURE_FORMATS = ['xlsx', 'csv'] as const;
/** The register as a file, what has been taken out too: a workbook, or csv where `format` asks for it. */
export const getMeasuresFile = endpoint('GET api/measure-lists/file', {
  answer: 'file',
  query: ['at', 'format'],
});
export const registerMeasure = endpoint('POST api/measures', {
  body: z.extend(measureText, stage),
  answer: detail,
});
export const reviseMeasure = endpoint('POST api/measures/{measureId}', { body: measureText, answer: detail });
/** `note`: why, where it is put off or goes out of operation again. */
export const tellMeasureStage = endpoint('POST api/measures/{measureId}/stage', {
  body: z.object({ ...stage, note: z.nullable(z.string().check(z.maxLength(MEASURE_MOST.note))) }),
  answer: detail,
});
export const addMeasureExhibit = endpoint('POST api/measures/{measureId}/exhibits', {
  body: z.object({
    exhibit: z.extend(exhibit, { on: z.string(), says: z.string().check(z.maxLength(EXHIBIT_MOST.says)) }),
  }),
  answer: detail,
});
export const withdrawMeasureExhibit = endpoint(
  'POST api/measures/{measureId}/exhibits/{exhibitId}/withdrawal',
  { body: z.object({ reason: z.string() }), answer: detail },
);
export const evaluateMeasure = endpoint('POST api/measures/{measureId}/evaluations', {
  body: z.object({
    on: z.string(),
    effect: z.enum(EFFECTS),
    says: z.string().check(z.maxLength(MEASURE_MOST.says)),
    nextReviewOn: z.string(),
  }),
  answer: detail,
});
export const retireMeasure = endpoint('POST api/measures/{measureId}/retirement', {
  body: z.object({ reason: z.string() }),
  answer: detail,
});
