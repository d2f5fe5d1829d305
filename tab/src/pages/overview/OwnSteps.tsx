import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../../../contracts/waiting/waiting';
import { ActionReportForm } from '../decision/case/ActionReportForm';
import { FulfilForm } from '../decision/case/FulfilForm';

type Props = { decisionId: string; asks: WaitingView['asks'] };

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Where somebody who may not open a decision reports the conditions and steps of it that were given to them. */
export function OwnSteps({ decisionId, asks }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const steps = asks.flatMap((ask) =>
    (ask.kind === 'condition' || ask.kind === 'step') && ask.owner === null ? [ask] : [],
  );
  if (steps.length === 0) return <p>{t('overview.tellCoordinator')}</p>;
  return (
    <div className={styles.steps}>
      {steps.map(({ kind, stepId }) =>
        kind === 'condition' ? (
          <FulfilForm key={stepId} decisionId={decisionId} conditionId={stepId} isOwnOnly />
        ) : (
          <ActionReportForm key={stepId} decisionId={decisionId} actionId={stepId} isOwnOnly />
        ),
      )}
    </div>
  );
}
