import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { getTrainingPolicies } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { BasisLabel } from '../../../components/BasisLabel';
import { Empty } from '../../../components/Empty';
import { PageFrame } from '../../../components/PageFrame';
import { Reveal } from '../../../components/Reveal';
import { Allowed } from '../../../session/Allowed';
import { useMe } from '../../../session/session-context';
import { TrainingPolicyFacts } from './TrainingPolicyFacts';
import { TrainingPolicyForm } from './TrainingPolicyForm';
import { TrainingPolicyHistory } from './TrainingPolicyHistory';

const useStyles = makeStyles({ parts: { display: 'grid', gap: tokens.spacingVerticalM } });

/** The municipality's own rules for training: those that hold, those before, and where they are set. */
export function TrainingPolicyPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('trainingPolicy.title')} lead={t('trainingPolicy.lead')} past="asItWas">
      <Allowed ability="viewTraining">
        <TrainingPolicy />
      </Allowed>
    </PageFrame>
  );
}

function TrainingPolicy() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useStyles();
  const policies = useAnswer(getTrainingPolicies, {});
  return (
    <Answer query={policies}>
      {({ current, isLocal, history }) => (
        <div className={styles.parts}>
          <div>
            <BasisLabel label={isLocal ? 'localPolicy' : 'appDefault'} />
          </div>
          {isLocal ? (
            <TrainingPolicyFacts policy={current} />
          ) : (
            <Empty>{`${t('coverage.policyNone')} ${t('coverage.policyNoInterval')}`}</Empty>
          )}
          {history.length > 0 && <TrainingPolicyHistory history={history} />}
          {abilities.managePolicy && (
            <Reveal text={t('trainingPolicy.set')}>
              <TrainingPolicyForm policy={current} />
            </Reveal>
          )}
        </div>
      )}
    </Answer>
  );
}
