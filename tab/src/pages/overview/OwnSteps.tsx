import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../../../contracts/waiting/waiting';
import { Reveal } from '../../components/Reveal';
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
      {steps.map(({ kind, stepId }) => {
        const id = `${stepId} (${decisionId})`;
        return kind === 'condition' ? (
          <Reveal key={stepId} text={t('followUp.fulfil', { id })}>
            <FulfilForm decisionId={decisionId} conditionId={stepId} isOwnOnly />
          </Reveal>
        ) : (
          <Reveal key={stepId} text={t('followUp.report', { id })}>
            <ActionReportForm decisionId={decisionId} actionId={stepId} isOwnOnly />
          </Reveal>
        );
      })}
    </div>
  );
}
