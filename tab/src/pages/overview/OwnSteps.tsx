import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../../../functions/contracts/waiting';
import { ActionReportForm } from '../decision/ActionReportForm';
import { FulfilForm } from '../decision/FulfilForm';

type Props = { decisionId: string; asks: WaitingView['asks'] };

/** Where somebody who may not open a decision reports the conditions and steps of it that were given to them. */
export function OwnSteps({ decisionId, asks }: Props) {
  const { t } = useTranslation();
  const steps = asks.flatMap((ask) =>
    (ask.kind === 'condition' || ask.kind === 'step') && ask.owner === null ? [ask] : [],
  );
  if (steps.length === 0) return <p>{t('overview.tellCoordinator')}</p>;
  return (
    <>
      {steps.map(({ kind, stepId }) =>
        kind === 'condition' ? (
          <FulfilForm key={stepId} decisionId={decisionId} conditionId={stepId} isOwnOnly />
        ) : (
          <ActionReportForm key={stepId} decisionId={decisionId} actionId={stepId} isOwnOnly />
        ),
      )}
    </>
  );
}
