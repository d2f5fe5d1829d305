import { KINDS, MEASURE_CODES, PERFORMERS, TREATMENTS } from '../../../../../domain/decision/content';
import { LEVELS } from '../../../../../domain/decision/scale';
import type {
  AnnexView,
  DecisionContentView,
  DecisionDraft,
} from '../../../../../contracts/decision/decision-content';
import { linesOf } from '../../../components/form/checks';
import { instantOf, localOf } from '../../../components/form/danish-moment';

/** The fields of the form, as they are at first. Those that a kind does without stay empty. */
export const EMPTY_DRAFT = {
  kind: '',
  title: '',
  publicText: '',
  consequenceForCitizens: '',
  affectedServices: '',
  plainWords: '',
  scenario: '',
  beforeConsequence: '',
  beforeLikelihood: '',
  treatment: '',
  treatmentPlan: '',
  afterConsequence: '',
  afterLikelihood: '',
  measures: '',
  measureCode: '',
  deficiency: '',
  correction: '',
  foundOn: '',
  policyName: '',
  policyVersion: '',
  supplier: '',
  /** The supplier of the municipality's own list that the case is about; written by no field. */
  supplierId: '',
  performer: '',
  period: '',
  findings: '',
  summary: '',
  incidentReference: '',
  /** The incident of the app that the case was drafted from; written by no field. */
  incidentId: '',
  awareAt: '',
  assessment: '',
  reason: '',
  actions: '',
  recommendation: '',
  alternatives: '',
  annexes: '',
  level: 'body',
  delegationId: '',
  ownerId: '',
  recommenderId: '',
  revisitOn: '',
  answerBy: '',
  caseNumber: '',
  note: '',
};
export type DraftName = keyof typeof EMPTY_DRAFT;
export type DraftValues = Readonly<Record<DraftName, string>>;

export type DraftStep = { text: string; ownerId: string; dueOn: string };
export const MEASURE_FIELDS = ['code', 'title', 'summary', 'version', 'performer', 'performerName'] as const;
export type MeasureField = (typeof MEASURE_FIELDS)[number];
export type MeasureRow = Record<MeasureField | 'measureId', string>;
/** `measureId` names the measure of the register that a row was drawn from; empty where it is typed. */
export const EMPTY_MEASURE: MeasureRow = {
  code: '',
  title: '',
  summary: '',
  version: '',
  performer: '',
  performerName: '',
  measureId: '',
};

/** What the form is filled in with from an item that was put forward before. */
export type Prefilled = {
  values: DraftValues;
  conditions: readonly DraftStep[];
  actions: readonly DraftStep[];
  measures: readonly MeasureRow[];
  annexes: readonly AnnexView[];
};

const stepOf = ({ text, ownerId, dueOn }: DraftStep): DraftStep => ({ text, ownerId, dueOn });

/** Fills the form in from an item. Dates that were about that item's own asking are left for the writer. */
export function prefilledFrom(content: DecisionContentView): Prefilled {
  const own = Object.entries(content).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'answerBy' && Object.hasOwn(EMPTY_DRAFT, name)
      ? [[name, value] as const]
      : [],
  );
  const isRisk = 'before' in content;
  return {
    values: {
      ...EMPTY_DRAFT,
      ...Object.fromEntries(own),
      affectedServices: content.affectedServices.join('\n'),
      plainWords: content.plainWords.join('\n'),
      alternatives: content.alternatives.join('\n'),
      ...(isRisk
        ? {
            beforeConsequence: String(content.before.consequence),
            beforeLikelihood: String(content.before.likelihood),
            afterConsequence: String(content.after.consequence),
            afterLikelihood: String(content.after.likelihood),
          }
        : {}),
      ...('awareAt' in content ? { awareAt: localOf(content.awareAt) } : {}),
    },
    conditions: content.conditions.map(stepOf),
    actions: isRisk ? content.actions.map(stepOf) : [],
    measures: 'measures' in content ? content.measures.map((one) => ({ ...EMPTY_MEASURE, ...one })) : [],
    annexes: content.annexes,
  };
}

/**
 * Fills the form in from an item that a new one is to be like: what it says, and not what was its own, which are its
 * annexes, dates and case number.
 */
export function prefilledLike(content: DecisionContentView): Prefilled {
  const { values, conditions, actions, measures } = prefilledFrom(content);
  const undated = (step: DraftStep): DraftStep => ({ ...step, dueOn: '' });
  return {
    values: { ...values, revisitOn: '', caseNumber: '' },
    conditions: conditions.map(undated),
    actions: actions.map(undated),
    measures,
    annexes: [],
  };
}

/** Everything that is written in the form beside its text fields. */
export type DraftParts = {
  annexes: readonly AnnexView[];
  conditions: readonly DraftStep[];
  actions: readonly DraftStep[];
  measures: readonly Readonly<MeasureRow>[];
  supersedes: string | null;
  scaleVersion: number;
};

/** The item as the server takes it; nothing when something that must be chosen is not. */
export function draftOf(values: DraftValues, parts: DraftParts): DecisionDraft | undefined {
  const kind = KINDS.find((one) => one === values.kind);
  const level = LEVELS.find((one) => one === values.level);
  if (kind === undefined || level === undefined) return undefined;
  const text = (name: DraftName) => values[name].trim();
  const orNull = (name: DraftName) => (text(name) === '' ? null : text(name));
  const framing = {
    title: text('title'),
    publicText: text('publicText'),
    consequenceForCitizens: text('consequenceForCitizens'),
    affectedServices: linesOf(values.affectedServices),
    plainWords: linesOf(values.plainWords),
    recommendation: text('recommendation'),
    alternatives: linesOf(values.alternatives),
    ownerId: values.ownerId,
    recommenderId: values.recommenderId,
    level,
    delegationId: level === 'delegate' ? orNull('delegationId') : null,
    supersedes: parts.supersedes,
    revisitOn: orNull('revisitOn'),
    ...(values.answerBy === '' ? {} : { answerBy: values.answerBy }),
    caseNumber: orNull('caseNumber'),
    annexes: [...parts.annexes],
    conditions: [...parts.conditions],
  };
  const performer = PERFORMERS.find((one) => one === values.performer);
  const measureCode = MEASURE_CODES.find((one) => one === values.measureCode);
  switch (kind) {
    case 'riskAcceptance':
    case 'treatmentPlan': {
      const treatment = TREATMENTS.find((one) => one === values.treatment);
      return treatment === undefined
        ? undefined
        : {
            kind,
            ...framing,
            scenario: text('scenario'),
            before: chosenPoint(values.beforeConsequence, values.beforeLikelihood),
            after: chosenPoint(values.afterConsequence, values.afterLikelihood),
            scaleVersion: parts.scaleVersion,
            treatment,
            treatmentPlan: text('treatmentPlan'),
            actions: [...parts.actions],
          };
    }
    case 'measureApproval':
      return { kind, ...framing, measures: parts.measures.flatMap(measureOf) };
    case 'correctiveApproval':
      return measureCode === undefined
        ? undefined
        : {
            kind,
            ...framing,
            measureCode,
            deficiency: text('deficiency'),
            correction: text('correction'),
            foundOn: values.foundOn,
          };
    case 'policy': {
      const [policyName, policyVersion, summary] = [
        text('policyName'),
        text('policyVersion'),
        text('summary'),
      ];
      return { kind, ...framing, policyName, policyVersion, summary };
    }
    case 'supplierReview':
      return performer === undefined
        ? undefined
        : {
            kind,
            ...framing,
            supplier: text('supplier'),
            performer,
            period: text('period'),
            findings: text('findings'),
            ...(values.supplierId === '' ? {} : { supplierId: values.supplierId }),
          };
    case 'incidentNotNotified':
      return {
        kind,
        ...framing,
        incidentReference: text('incidentReference'),
        awareAt: instantOf(values.awareAt) ?? '',
        assessment: text('assessment'),
        reason: text('reason'),
        ...(values.incidentId === '' ? {} : { incidentId: values.incidentId }),
      };
  }
}

function measureOf(row: Readonly<MeasureRow>) {
  const { code, title, summary, version, performer, performerName, measureId } = row;
  const known = MEASURE_CODES.find((one) => one === code);
  const by = PERFORMERS.find((one) => one === performer);
  if (known === undefined || by === undefined) return [];
  return [
    {
      code: known,
      title: title.trim(),
      summary: summary.trim(),
      version: version.trim(),
      performer: by,
      ...(by === 'other' && performerName.trim() !== '' ? { performerName: performerName.trim() } : {}),
      ...(measureId === '' ? {} : { measureId }),
    },
  ];
}

/** A point on the scale from two choices; zeroes where nothing is chosen yet. */
export const chosenPoint = (consequence: string, likelihood: string) => ({
  consequence: Number(consequence),
  likelihood: Number(likelihood),
});
