import { TREATMENT_WORDS } from '../../../words/decision/decision-words';
import {
  MEASURE_WORDS,
  measureNumber,
  performedBy,
  PERFORMER_WORDS,
} from '../../../words/decision/measure-words';
import type { MinuteWords } from '../../../words/decision/minute-words-da';
import { riskWords } from '../../../words/decision/scale-words';
import type { MeasureCode, RiskPart } from '../../../domain/decision/content';
import { DEFAULT_SCALE, type RiskLevel } from '../../../domain/decision/scale';
import { unreachable } from '../../../domain/ground/unreachable';
import type { PdfBlock, PdfFact } from '../pdf/pdf-document';
import { OWN_WORDS } from '../writing';
import { personIn, type MinutePaper } from './minute-paper';

/** What the decision was made on: consequence for the citizens first, as on the card. */
export function aboutBlocks(minute: MinutePaper): PdfBlock[] {
  const { content, words: W } = minute;
  return [
    { kind: 'heading', level: 2, text: W.headings.case },
    { kind: 'heading', level: 3, text: W.headings.citizens },
    { kind: 'paragraph', text: content.consequenceForCitizens, language: OWN_WORDS },
    ...(content.affectedServices.length === 0
      ? []
      : [factsOf(own(W.terms.services, content.affectedServices.join(', ')))]),
    ...subjectBlocks(minute),
    { kind: 'heading', level: 3, text: W.headings.recommendation },
    { kind: 'paragraph', text: content.recommendation, language: OWN_WORDS },
    ...(content.alternatives.length === 0
      ? []
      : [factsOf(own(W.terms.alternatives, content.alternatives.join('\n')))]),
    ...conditionBlocks(minute),
  ];
}

const factsOf = (...facts: PdfFact[]): PdfBlock => ({ kind: 'facts', facts });

const fact = (term: string, value: string): PdfFact => ({ term, value });

/** A fact in the words of whoever wrote the case. */
const own = (term: string, value: string): PdfFact => ({ term, value, language: OWN_WORDS });

function subjectBlocks(minute: MinutePaper): PdfBlock[] {
  const { content, words: W, say, day, time, language } = minute;
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
            { header: W.columns.section, share: 1 },
            { header: W.columns.measure, share: 3, namesRow: true, language: OWN_WORDS },
            { header: W.columns.text, share: 5, language: OWN_WORDS },
            { header: W.columns.performer, share: 2 },
            { header: W.columns.version, share: 1.2 },
          ],
          rows: content.measures.map((one) => [
            W.number(measureNumber(one.code)),
            one.title,
            one.summary,
            performedBy(one, language),
            one.version,
          ]),
        },
      ];
    case 'correctiveApproval':
      return [
        factsOf(
          fact(W.terms.measureCode, numbered(content.measureCode, minute)),
          fact(W.terms.foundOn, day(content.foundOn)),
          own(W.terms.deficiency, content.deficiency),
          own(W.terms.correction, content.correction),
        ),
      ];
    case 'policy':
      return [
        factsOf(
          own(W.terms.policyName, content.policyName),
          own(W.terms.policyVersion, content.policyVersion),
          own(W.terms.summary, content.summary),
        ),
      ];
    case 'supplierReview':
      return [
        factsOf(
          own(W.terms.supplier, content.supplier),
          fact(W.terms.performer, say(PERFORMER_WORDS[content.performer])),
          own(W.terms.period, content.period),
          own(W.terms.findings, content.findings),
        ),
      ];
    case 'incidentNotNotified':
      return [
        factsOf(
          own(W.terms.incident, content.incidentReference),
          fact(W.terms.awareAt, time(content.awareAt)),
          own(W.terms.assessment, content.assessment),
          own(W.terms.reason, content.reason),
        ),
      ];
    default:
      return unreachable(content);
  }
}

/** NIS 2-loven § 6, stk. 1, has numbers where the directive has letters. */
const numbered = (code: MeasureCode, { words, say }: MinutePaper): string =>
  words.numbered(measureNumber(code), say(MEASURE_WORDS[code]));

function riskBlocks(minute: MinutePaper, risk: RiskPart): PdfBlock[] {
  const { words: W, say } = minute;
  return [
    { kind: 'heading', level: 3, text: W.headings.risk },
    {
      kind: 'facts',
      facts: [
        own(W.terms.scenario, risk.scenario),
        fact(W.terms.before, writtenRisk(minute, risk.before)),
        fact(W.terms.after, writtenRisk(minute, risk.after)),
        fact(W.terms.treatment, say(TREATMENT_WORDS[risk.treatment])),
        own(W.terms.plan, risk.treatmentPlan),
      ],
    },
    { kind: 'paragraph', text: W.scaleNote(risk.scaleVersion, minute.scaleBasis), size: 'small' },
    ...actionBlocks(minute, risk),
  ];
}

const writtenRisk = ({ scale, words, language }: MinutePaper, level: RiskLevel): string =>
  words.risk(riskWords(scale ?? DEFAULT_SCALE, level, language));

function actionBlocks(minute: MinutePaper, { actions }: RiskPart): PdfBlock[] {
  if (actions.length === 0) return [];
  const { words: W, day, time } = minute;
  const state = (actionId: string) => {
    const last = minute.actionReports.findLast((one) => one.actionId === actionId);
    if (last === undefined) return W.notReported;
    return last.kind === 'done'
      ? W.done(time(last.at), last.note)
      : W.delayed(time(last.at), day(last.newDueOn), last.reason);
  };
  return [
    { kind: 'heading', level: 3, text: W.headings.actions },
    stepTable(
      W.columns,
      actions.map((one) => [
        one.actionId,
        one.text,
        personIn(minute, one.ownerId),
        day(one.dueOn),
        state(one.actionId),
      ]),
    ),
  ];
}

function conditionBlocks(minute: MinutePaper): PdfBlock[] {
  const { conditions } = minute.content;
  if (conditions.length === 0) return [];
  const { words: W, day, time } = minute;
  const state = (conditionId: string) => {
    const done = minute.fulfilments.find((one) => one.conditionId === conditionId);
    return done === undefined ? W.open : W.fulfilled(time(done.at), done.evidence.fileName, done.note);
  };
  return [
    { kind: 'heading', level: 3, text: W.headings.conditions },
    stepTable(
      W.columns,
      conditions.map((one) => [
        one.conditionId,
        one.text,
        personIn(minute, one.ownerId),
        day(one.dueOn),
        state(one.conditionId),
      ]),
    ),
  ];
}

const stepTable = (columns: MinuteWords['columns'], rows: string[][]): PdfBlock => ({
  kind: 'table',
  columns: [
    { header: columns.number, share: 0.7, namesRow: true },
    { header: columns.text, share: 3, language: OWN_WORDS },
    { header: columns.owner, share: 2 },
    { header: columns.due, share: 1.5 },
    { header: columns.state, share: 2.5 },
  ],
  rows,
});
