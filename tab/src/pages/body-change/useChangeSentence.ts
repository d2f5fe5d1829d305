import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { ProposedChangeView } from '../../../../contracts/access/governance';
import { useModelSentence } from '../../components/decision/useModelSentence';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';

/** Says what a change would be. */
export function useChangeSentence(): (change: ProposedChangeView['change']) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const modelSentence = useModelSentence();
  return (change) => {
    switch (change.type) {
      case 'MembershipRecorded':
        return t('confirmations.what.MembershipRecorded', {
          name: nameOf(change.person),
          role: t(`role.${change.role}`).toLowerCase(),
          from: format.date(change.from),
        });
      case 'MembershipEnded':
        return t('confirmations.what.MembershipEnded', {
          name: nameOf(change.person),
          role: t(`role.${change.role}`).toLowerCase(),
          to: format.date(change.to),
        });
      case 'DecisionModelSet':
        return t('confirmations.what.DecisionModelSet', {
          from: format.date(change.from),
          caseNumber: change.caseNumber,
          model: modelSentence(change.model),
        });
      case 'BodyBasisRecorded':
        return [
          t('confirmations.what.BodyBasisRecorded', {
            on: format.date(change.decidedOn),
            caseNumber: change.caseNumber,
            text: change.text,
          }),
          ...(change.bodies === null
            ? []
            : [t('confirmations.designated', { designated: change.bodies.designated })]),
        ].join(' ');
      case 'DelegationRecorded':
        return t('confirmations.what.DelegationRecorded', {
          name: nameOf(change.person),
          ceiling: change.ceiling,
          from: format.date(change.from),
          to: format.date(change.to),
          caseNumber: change.caseNumber,
        });
      case 'ActingChairRecorded':
        return t('confirmations.what.ActingChairRecorded', {
          name: nameOf(change.person),
          from: format.date(change.from),
          to: format.date(change.to),
          caseNumber: change.caseNumber,
        });
      case 'ActingChairEnded':
        return t('confirmations.what.ActingChairEnded', {
          name: nameOf(change.person),
          to: format.date(change.to),
        });
      case 'SamePersonConfirmed':
        return t('confirmations.what.SamePersonConfirmed', { name: nameOf(change.person) });
      case 'DecisionPolicySet':
        return t('confirmations.what.DecisionPolicySet', {
          bands: change.bands
            .map(({ atLeast, decidedBy }) =>
              t('confirmations.band', { atLeast, level: t(`level.${decidedBy}`).toLowerCase() }),
            )
            .join(', '),
        });
      default:
        return unreachable(change);
    }
  };
}
