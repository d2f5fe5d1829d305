import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TrainingPolicyView } from '../../../../../contracts/training/training';
import { AppLink } from '../../../components/AppLink';
import { BasisLabel } from '../../../components/BasisLabel';
import { useMe } from '../../../session/session-context';
import { usePolicySentence } from '../../../components/training/usePolicySentence';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
});

/** The municipality's own rules for training in one line, or that there are none. */
export function PolicyLine({ policy }: { policy: TrainingPolicyView | null }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useStyles();
  const sentence = usePolicySentence();
  return (
    <div className={styles.line}>
      <BasisLabel label={policy === null ? 'appDefault' : 'localPolicy'} />
      <span>
        {policy === null ? `${t('coverage.policyNone')} ${t('coverage.policyNoInterval')}` : sentence(policy)}
      </span>
      {abilities.viewRoster && <AppLink to="/indstillinger/uddannelse">{t('coverage.seePolicy')}</AppLink>}
    </div>
  );
}
