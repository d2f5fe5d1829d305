import { useTranslation } from 'react-i18next';
import type { Kind } from '../../../../domain/decision/content';
import { reaches, scoreOf, LEVELS } from '../../../../domain/decision/scale';
import { danishDate } from '../../../../domain/calendar/danish-time';
import type { GovernanceView } from '../../../../functions/contracts/governance';
import { dateFault, linesOf } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useScaleWords } from '../../components/useScaleWords';
import { useMe } from '../../session/session-context';
import { instantOf } from './danish-moment';
import { levelOf, type DraftName, type DraftValues } from './draft-values';

type Required = readonly (readonly [DraftName, number])[];

/** Texts that must be there, each with the number of characters that the server takes. */
const ALWAYS: Required = [
  ['title', 200],
  ['publicText', 4000],
  ['consequenceForCitizens', 1000],
  ['recommendation', 2000],
  ['level', 20],
  ['ownerId', 100],
  ['recommenderId', 100],
];

const RISK: Required = [
  ['plainWords', 1000],
  ['scenario', 4000],
  ['beforeConsequence', 2],
  ['beforeLikelihood', 2],
  ['treatment', 10],
  ['treatmentPlan', 4000],
  ['afterConsequence', 2],
  ['afterLikelihood', 2],
];

const BY_KIND = {
  riskAcceptance: RISK,
  treatmentPlan: RISK,
  measureApproval: [],
  correctiveApproval: [
    ['measureCode', 1],
    ['deficiency', 4000],
    ['correction', 4000],
  ],
  policy: [
    ['policyName', 200],
    ['policyVersion', 40],
    ['summary', 4000],
  ],
  supplierReview: [
    ['supplier', 200],
    ['performer', 20],
    ['period', 100],
    ['findings', 4000],
  ],
  incidentNotNotified: [
    ['incidentReference', 100],
    ['assessment', 4000],
    ['reason', 4000],
  ],
} satisfies Record<Kind, Required>;

const MOST_PLAIN_WORDS = 3;

type Found = readonly (readonly [name: string, fault: string | undefined])[];

/** What is wrong with the text fields of a draft before it is sent. The server checks everything again. */
export function useDraftFaults({
  policy,
  delegations,
}: GovernanceView): (values: DraftValues, kind: Kind) => Found {
  const { t } = useTranslation();
  const words = useFaultWords();
  const scaleWords = useScaleWords()(policy.scale);
  const { today } = useMe();
  return (values, kind) => {
    const isRisk = kind === 'riskAcceptance' || kind === 'treatmentPlan';
    const after = levelOf(values.afterConsequence, values.afterLikelihood);
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
    const tooMany = linesOf(values.plainWords).length > MOST_PLAIN_WORDS;
    const awareAt = instantOf(values.awareAt);
    return [
      ['level', levelFault()],
      ['delegationId', delegationFault()],
      ['affectedServices', longest(values.affectedServices, 100)],
      ['plainWords', tooMany ? t('draft.plainWordsMany') : longest(values.plainWords, 300)],
      ['alternatives', longest(values.alternatives, 1000)],
      ['caseNumber', words.most(values.caseNumber, 50)],
      [
        'revisitOn',
        words.date(
          dateFault(values.revisitOn, { required: kind !== 'incidentNotNotified', notBefore: today }),
        ),
      ],
      ['answerBy', words.date(dateFault(values.answerBy, { notBefore: today }))],
      [
        'foundOn',
        kind === 'correctiveApproval'
          ? words.date(dateFault(values.foundOn, { required: true, notAfter: today }))
          : undefined,
      ],
      [
        'awareAt',
        kind !== 'incidentNotNotified'
          ? undefined
          : awareAt === undefined
            ? t('draft.momentInvalid')
            : danishDate(awareAt) > today
              ? t('form.dateInFuture')
              : undefined,
      ],
      ...[...ALWAYS, ...BY_KIND[kind]].map(([name, most]) => [name, words.text(values[name], most)] as const),
    ];
  };
}
