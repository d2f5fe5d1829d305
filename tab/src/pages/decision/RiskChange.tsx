import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../domain/decision/decision';
import { Facts } from '../../components/Facts';
import { useRiskChangeStyles } from './RiskChange.styles';
import { RiskPicture } from './RiskPicture';

type Props = { before: RiskLevel; after: RiskLevel; scale: string };

/** The risk before and after, in words and as a small picture beside them. */
export function RiskChange({ before, after, scale }: Props) {
  const { t } = useTranslation();
  const styles = useRiskChangeStyles();
  return (
    <div className={styles.both}>
      <div className={styles.words}>
        <Facts
          facts={[
            [t('decision.riskBefore'), t('decision.riskLevel', before)],
            [t('decision.riskAfter'), t('decision.riskLevel', after)],
          ]}
        />
        <p className={styles.scale}>{t('decision.riskScale', { scale })}</p>
      </div>
      <RiskPicture before={before} after={after} />
    </div>
  );
}
