import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import type { Kind } from '../../../../../domain/decision/content';
import { reaches, scoreOf, LEVELS } from '../../../../../domain/decision/scale';
import { danishDate } from '../../../../../domain/calendar/danish-time';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { linesOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useScaleWords } from '../../../components/decision/useScaleWords';
import { instantOf } from '../../../components/form/danish-moment';
import { chosenPoint, type DraftName, type DraftValues } from './draft-values';

type Required = readonly (readonly [DraftName, number])[];

/** Texts that must be there, each with the number of characters that the server takes. */
const ALWAYS: Required = [
  ['title', DECISION_MOST.title],
  ['publicText', DECISION_MOST.publicText],
  ['consequenceForCitizens', DECISION_MOST.consequenceForCitizens],
  ['recommendation', DECISION_MOST.recommendation],
  ['level', 20],
  ['ownerId', 100],
  ['recommenderId', 100],
];

const RISK: Required = [
  ['plainWords', DECISION_MOST.plainWords],
  ['scenario', DECISION_MOST.scenario],
  ['beforeConsequence', 2],
  ['beforeLikelihood', 2],
  ['treatment', 10],
  ['treatmentPlan', DECISION_MOST.treatmentPlan],
  ['afterConsequence', 2],
  ['afterLikelihood', 2],
];

const BY_KIND = {
  riskAcceptance: RISK,
  treatmentPlan: RISK,
  measureApproval: [],
  correctiveApproval: [
    ['measureCode', 1],
    ['deficiency', DECISION_MOST.deficiency],
    ['correction', DECISION_MOST.correction],
  ],
  policy: [
    ['policyName', DECISION_MOST.policyName],
    ['policyVersion', DECISION_MOST.policyVersion],
    ['summary', DECISION_MOST.summary],
  ],
  supplierReview: [
    ['supplier', DECISION_MOST.supplier],
    ['performer', 20],
    ['period', DECISION_MOST.period],
    ['findings', DECISION_MOST.findings],
  ],
  incidentNotNotified: [
    ['incidentReference', DECISION_MOST.incidentReference],
    ['assessment', DECISION_MOST.assessment],
    ['reason', DECISION_MOST.notNotifiedReason],
  ],
} satisfies Record<Kind, Required>;

type Found = readonly (readonly [name: string, fault: string | undefined])[];

/** What is wrong with the text fields of a draft before it is sent. The server checks everything again. */
export function useDraftFaults({
  policy,
  delegations,
}: GovernanceView): (values: DraftValues, kind: Kind) => Found {
  const { t } = useTranslation();
  const words = useFaultWords();
  const scaleWords = useScaleWords()(policy.scale);
  return (values, kind) => {
    const isRisk = kind === 'riskAcceptance' || kind === 'treatmentPlan';
    const after = chosenPoint(values.afterConsequence, values.afterLikelihood);
    const levelFault = () => {
      const level = LEVELS.find((one) => one === values.level);
      if (!isRisk || level === undefined || scoreOf(after) === 0) return undefined;
      const needed = scaleWords.gate(after);
      return reaches(level, needed) ? undefined : t('draft.levelTooLow', { level: t(`level.${needed}`) });
    };
    const delegationFault = () => {
      if (values.level !== 'delegate') return undefined;
      const ceiling = delegations.find((one) => one.delegationId === values.delegationId)?.ceiling;
      if (ceiling === undefined) return t('form.missing');
      return scoreOf(after) > ceiling ? t('draft.aboveCeiling', { ceiling }) : undefined;
    };
    const longest = (lines: string, most: number) =>
      linesOf(lines)
        .map((line) => words.most(line, most))
        .find((fault) => fault !== undefined);
    const many = (lines: string, most: number) =>
      linesOf(lines).length > most ? t('form.tooManyLines', { most }) : undefined;
    const tooMany = linesOf(values.plainWords).length > DECISION_MOST.plainWordLines;
    const awareAt = instantOf(values.awareAt);
    return [
      ['level', levelFault()],
      ['delegationId', delegationFault()],
      [
        'affectedServices',
        many(values.affectedServices, DECISION_MOST.affectedServices) ??
          longest(values.affectedServices, DECISION_MOST.affectedService),
      ],
      [
        'plainWords',
        tooMany ? t('draft.plainWordsMany') : longest(values.plainWords, DECISION_MOST.plainWord),
      ],
      [
        'alternatives',
        many(values.alternatives, DECISION_MOST.alternatives) ??
          longest(values.alternatives, DECISION_MOST.alternative),
      ],
      ['caseNumber', words.most(values.caseNumber, DECISION_MOST.caseNumber)],
      [
        'revisitOn',
        (kind === 'incidentNotNotified' ? words.dateIfAny : words.date)('revisit', values.revisitOn),
      ],
      ['answerBy', words.dateIfAny('answer', values.answerBy)],
      ['foundOn', kind === 'correctiveApproval' ? words.date('fact', values.foundOn) : undefined],
      [
        'awareAt',
        kind !== 'incidentNotNotified'
          ? undefined
          : awareAt === undefined
            ? t('draft.momentInvalid')
            : words.date('fact', danishDate(awareAt)),
      ],
      ...[...ALWAYS, ...BY_KIND[kind]].map(([name, most]) => [name, words.text(values[name], most)] as const),
    ];
  };
}
