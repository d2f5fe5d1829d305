import { unreachable } from '../../../domain/ground/unreachable';
import type { MeasureChange, MeasureConcern } from '../../../domain/status/named-measures';
import { measureNumber } from '../../../words/decision/measure-words';
import {
  EFFECT_WORDS,
  EVIDENCE_STATE_WORDS,
  PROGRESS_WORDS,
} from '../../../words/measure/measure-register-words';
import { LABEL_WORDS } from '../../../words/status/light-words';
import { NAMED_MEASURE_WORDS } from '../../../words/status/named-measure-words';
import { OWN_WORDS } from '../writing';
import type { PdfBlock } from '../pdf/pdf-document';
import { personInRecord, type RecordPaper } from './record-values';

/** The measures by name that the body is to oversee, the gravest first; nothing where the register was empty. */
export function measureBlocks(record: RecordPaper): PdfBlock[] {
  const { measures, language, say, time } = record;
  if (measures === undefined) return [];
  const W = NAMED_MEASURE_WORDS[language];
  const { asOf, since, named, more } = measures;
  const label = say(LABEL_WORDS.appDefault);
  return [
    { kind: 'heading', level: 2, text: W.heading },
    { kind: 'paragraph', text: W.lead(time(asOf), label), size: 'small' },
    ...(since === null ? [] : [{ kind: 'paragraph', text: W.since(time(since)), size: 'small' } as const]),
    ...(named.length === 0
      ? [{ kind: 'paragraph', text: W.none } as const]
      : [
          {
            kind: 'table',
            columns: [
              { header: W.columns.measure, share: 3, namesRow: true, language: OWN_WORDS },
              { header: W.columns.number, share: 1.5 },
              { header: W.columns.owner, share: 2.4 },
              { header: W.columns.why, share: 4 },
            ],
            rows: named.map(({ measureId, code, title, ownerId, concerns, changes }) => [
              `${measureId}: ${title}`,
              W.numberOf(measureNumber(code)),
              personInRecord(record, ownerId),
              [
                ...concerns.map((one) => concernLine(one, record)),
                ...changes.map((one) => changeLine(one, record)),
              ].join('\n'),
            ]),
          } as const,
        ]),
    ...(more === 0 ? [] : [{ kind: 'paragraph', text: W.more(more) } as const]),
  ];
}

function concernLine(concern: MeasureConcern, { language, say, day }: RecordPaper): string {
  const W = NAMED_MEASURE_WORDS[language];
  switch (concern.kind) {
    case 'late':
      return W.late(day(concern.dueOn), concern.days);
    case 'withoutEffect':
      return W.withoutEffect(day(concern.on));
    case 'noEvidence':
      return say(EVIDENCE_STATE_WORDS.none);
    case 'oldEvidence':
      return W.oldEvidence(day(concern.on));
    case 'reviewDue':
      return W.reviewDue(day(concern.on));
    case 'notEvaluated':
      return W.notEvaluated;
    default:
      return unreachable(concern);
  }
}

function changeLine(change: MeasureChange, { language, say, day }: RecordPaper): string {
  const W = NAMED_MEASURE_WORDS[language];
  const on = day(change.on);
  switch (change.kind) {
    case 'registered':
      return W.registered(on);
    case 'rewritten':
      return W.rewritten(on, change.version);
    case 'told': {
      const { progress, dueOn } = change.stage;
      const line = W.told(on, say(PROGRESS_WORDS[progress]), dueOn === null ? null : day(dueOn));
      return change.note === null ? line : W.because(line, change.note);
    }
    case 'evaluated':
      return W.evaluated(on, say(EFFECT_WORDS[change.effect]));
    case 'retired':
      return W.because(W.retired(on), change.reason);
    default:
      return unreachable(change);
  }
}
