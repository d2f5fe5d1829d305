import type { CardElementArray } from '@microsoft/teams.cards';
import { daysBetween } from '../../domain/calendar/danish-time';
import type { RiskPart } from '../../domain/decision/content';
import { unreachable } from '../../domain/ground/unreachable';
import { abridged } from '../parts/abridged';
import { sectionHeading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { TREATMENT_WORDS } from '../../words/decision/decision-words';
import {
  MEASURE_WORDS,
  PERFORMER_WORDS,
  measureNumber,
  performedBy,
} from '../../words/decision/measure-words';
import { riskWords } from '../../words/decision/scale-words';
import { writtenInstant } from '../../words/written-dates';
import type { DecisionCardView } from './decision-card-view';
import { stepsSection } from './step-lines';

const SHOWN_MEASURES = 10;

/** What the decision is about, by its kind: the risk before and after, the measures, the deficiency and its age … */
export function subjectSection(view: DecisionCardView): CardElementArray {
  const { content, language } = view;
  const words = DECISION_CARD_WORDS[language];
  const whole = (text: string, most: number) => abridged(text, most, 'wholeCase', language);
  switch (content.kind) {
    case 'riskAcceptance':
    case 'treatmentPlan':
      return riskSection(content, view);
    case 'measureApproval': {
      const { measures } = content;
      return [
        sectionHeading(words.measures),
        ...measures
          .slice(0, SHOWN_MEASURES)
          .map((one) =>
            labelledText(
              words.measure(measureNumber(one.code)),
              `${whole(one.title, 120)} (${words.measureVersion(one.version, performedBy(one, language))})`,
            ),
          ),
        ...(measures.length > SHOWN_MEASURES
          ? [sentence(words.moreMeasures(measures.length - SHOWN_MEASURES))]
          : []),
      ];
    }
    case 'correctiveApproval':
      return [
        sectionHeading(MEASURE_WORDS[content.measureCode][language]),
        labelledText(words.deficiency, whole(content.deficiency, 400)),
        labelledText(words.correction, whole(content.correction, 400)),
      ];
    case 'policy':
      return [
        ...plainText(words.policy(shortened(content.policyName, 200), content.policyVersion), {
          bold: true,
          spacing: 'Medium',
        }),
        ...plainText(whole(content.summary, 400), { spacing: 'Small' }),
      ];
    case 'supplierReview':
      return [
        labelledText(
          words.supplier,
          `${shortened(content.supplier, 200)} (${words.performedBy(PERFORMER_WORDS[content.performer][language])})`,
          { spacing: 'Medium' },
        ),
        labelledText(words.period, shortened(content.period, 100)),
        labelledText(words.findings, whole(content.findings, 400)),
      ];
    case 'incidentNotNotified':
      return [
        labelledText(words.incident, shortened(content.incidentReference, 100), { spacing: 'Medium' }),
        labelledText(words.awareAt, writtenInstant(content.awareAt, language)),
        labelledText(words.assessment, whole(content.assessment, 400)),
        labelledText(words.whyNot, whole(content.reason, 400)),
        sentence(words.notNotifiedNote, { isSubtle: true, size: 'Small' }),
      ];
    default:
      return unreachable(content);
  }
}

/** For a corrective measure, how long the deficiency has been known. Nothing for other kinds. */
export function ageLine({ content, today, language }: DecisionCardView): CardElementArray {
  if (content.kind !== 'correctiveApproval') return [];
  return [
    sentence(DECISION_CARD_WORDS[language].age(daysBetween(content.foundOn, today)), { weight: 'Bolder' }),
  ];
}

function riskSection(risk: RiskPart, view: DecisionCardView): CardElementArray {
  const { scale, language } = view;
  const words = DECISION_CARD_WORDS[language];
  if (scale === null) return [];
  const [before, after] = [riskWords(scale, risk.before, language), riskWords(scale, risk.after, language)];
  const small = { subtle: true, size: 'Small', spacing: 'None' } as const;
  return [
    sectionHeading(words.risk),
    ...[
      { label: words.riskNow, level: before },
      { label: words.riskAfter, level: after },
    ].flatMap(({ label, level }) => [
      labelledText(label, words.riskLevel(level)),
      ...plainText(words.riskParts(level.consequence, level.likelihood), small),
    ]),
    sentence((after.isWithinAppetite ? words.withinAppetite : words.aboveAppetite)(risk.scaleVersion)),
    sentence(
      words.scale(scale.consequence.length, scale.likelihood.length, risk.scaleVersion, view.scaleBasis),
      {
        isSubtle: true,
        size: 'Small',
        spacing: 'None',
      },
    ),
    labelledText(words.treatment, TREATMENT_WORDS[risk.treatment][language]),
    ...stepsSection(view),
  ];
}
