import { TREATMENT_WORDS } from '../../../words/decision/decision-words';
import { MEASURE_WORDS, measureNumber, PERFORMER_WORDS } from '../../../words/decision/measure-words';
import { riskWords } from '../../../words/decision/scale-words';
import type { MeasureCode, RiskPart } from '../../../domain/decision/content';
import type { Minute } from '../../../domain/decision/minute';
import { DEFAULT_SCALE, type RiskScale, type RiskLevel } from '../../../domain/decision/scale';
import { unreachable } from '../../../domain/ground/unreachable';
import type { PdfBlock, PdfFact } from '../pdf/pdf-document';
import { MINUTE_WORDS as W } from '../../../words/decision/minute-words';
import { personIn, writtenDay, writtenTime } from './minute-values';

/** What the decision was made on: consequence for the citizens first, as on the card. */
export function aboutBlocks(minute: Minute): PdfBlock[] {
  const { content } = minute;
  return [
    { kind: 'heading', level: 2, text: W.headings.case },
    { kind: 'heading', level: 3, text: W.headings.citizens },
    { kind: 'paragraph', text: content.consequenceForCitizens },
    ...(content.affectedServices.length === 0
      ? []
      : [oneFact(W.terms.services, content.affectedServices.join(', '))]),
    ...subjectBlocks(minute),
    { kind: 'heading', level: 3, text: W.headings.recommendation },
    { kind: 'paragraph', text: content.recommendation },
    ...(content.alternatives.length === 0
      ? []
      : [oneFact(W.terms.alternatives, content.alternatives.join('\n'))]),
    ...conditionBlocks(minute),
  ];
}

const oneFact = (term: string, value: string): PdfBlock => ({ kind: 'facts', facts: [{ term, value }] });

const fact = (term: string, value: string): PdfFact => ({ term, value });

function subjectBlocks(minute: Minute): PdfBlock[] {
  const { content } = minute;
  switch (content.kind) {
    case 'riskAcceptance':
    case 'treatmentPlan':
      return riskBlocks(minute, content);
    case 'measureApproval':
      return [
        { kind: 'heading', level: 3, text: W.headings.measures },
        {
          kind: 'table',
          columns: [
            { header: '§ 6, stk. 1', share: 1 },
            { header: W.columns.measure, share: 3, namesRow: true },
            { header: W.columns.text, share: 5 },
            { header: W.columns.version, share: 1.2 },
          ],
          rows: content.measures.map((one) => [
            `nr. ${String(measureNumber(one.code))}`,
            one.title,
            one.summary,
            one.version,
          ]),
        },
      ];
    case 'correctiveApproval':
      return [
        {
          kind: 'facts',
          facts: [
            fact(W.terms.measureCode, numbered(content.measureCode)),
            fact(W.terms.foundOn, writtenDay(content.foundOn)),
            fact(W.terms.deficiency, content.deficiency),
            fact(W.terms.correction, content.correction),
          ],
        },
      ];
    case 'policy':
      return [
        {
          kind: 'facts',
          facts: [
            fact(W.terms.policyName, content.policyName),
            fact(W.terms.policyVersion, content.policyVersion),
            fact(W.terms.summary, content.summary),
          ],
        },
      ];
    case 'supplierReview':
      return [
        {
          kind: 'facts',
          facts: [
            fact(W.terms.supplier, content.supplier),
            fact(W.terms.performer, PERFORMER_WORDS[content.performer].da),
            fact(W.terms.period, content.period),
            fact(W.terms.findings, content.findings),
          ],
        },
      ];
    case 'incidentNotNotified':
      return [
        {
          kind: 'facts',
          facts: [
            fact(W.terms.incident, content.incidentReference),
            fact(W.terms.awareAt, writtenTime(content.awareAt)),
            fact(W.terms.assessment, content.assessment),
            fact(W.terms.reason, content.reason),
          ],
        },
      ];
    default:
      return unreachable(content);
  }
}

/** NIS 2-loven § 6, stk. 1, has numbers where the directive has letters. */
const numbered = (code: MeasureCode): string =>
  `nr. ${String(measureNumber(code))}: ${MEASURE_WORDS[code].da}`;

function riskBlocks(minute: Minute, risk: RiskPart): PdfBlock[] {
  return [
    { kind: 'heading', level: 3, text: W.headings.risk },
    {
      kind: 'facts',
      facts: [
        fact(W.terms.scenario, risk.scenario),
        fact(W.terms.before, writtenRisk(minute.scale, risk.before)),
        fact(W.terms.after, writtenRisk(minute.scale, risk.after)),
        fact(W.terms.treatment, TREATMENT_WORDS[risk.treatment].da),
        fact(W.terms.plan, risk.treatmentPlan),
      ],
    },
    { kind: 'paragraph', text: W.scaleNote(risk.scaleVersion), size: 'small' },
    ...actionBlocks(minute, risk),
  ];
}

const writtenRisk = (scale: RiskScale | null, level: RiskLevel): string =>
  W.risk(riskWords(scale ?? DEFAULT_SCALE, level, 'da'));

function actionBlocks(minute: Minute, { actions }: RiskPart): PdfBlock[] {
  if (actions.length === 0) return [];
  const state = (actionId: string) => {
    const last = minute.actionReports.findLast((one) => one.actionId === actionId);
    if (last === undefined) return W.notReported;
    return last.kind === 'done'
      ? W.done(writtenTime(last.at), last.note)
      : W.delayed(writtenTime(last.at), writtenDay(last.newDueOn), last.reason);
  };
  return [
    { kind: 'heading', level: 3, text: W.headings.actions },
    stepTable(
      actions.map((one) => [
        one.actionId,
        one.text,
        personIn(minute, one.ownerId),
        writtenDay(one.dueOn),
        state(one.actionId),
      ]),
    ),
  ];
}

function conditionBlocks(minute: Minute): PdfBlock[] {
  const { conditions } = minute.content;
  if (conditions.length === 0) return [];
  const state = (conditionId: string) => {
    const done = minute.fulfilments.find((one) => one.conditionId === conditionId);
    return done === undefined ? W.open : W.fulfilled(writtenTime(done.at), done.evidence.fileName, done.note);
  };
  return [
    { kind: 'heading', level: 3, text: W.headings.conditions },
    stepTable(
      conditions.map((one) => [
        one.conditionId,
        one.text,
        personIn(minute, one.ownerId),
        writtenDay(one.dueOn),
        state(one.conditionId),
      ]),
    ),
  ];
}

const stepTable = (rows: string[][]): PdfBlock => ({
  kind: 'table',
  columns: [
    { header: W.columns.number, share: 0.7, namesRow: true },
    { header: W.columns.text, share: 3 },
    { header: W.columns.owner, share: 2 },
    { header: W.columns.due, share: 1.5 },
    { header: W.columns.state, share: 2.5 },
  ],
  rows,
});
