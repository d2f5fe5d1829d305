import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../domain/decision/decision';
import { useRiskChangeStyles } from './RiskChange.styles';

const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * Five by five fields with the risk before and after. No field has a colour of its own: what is a high risk is the
 * municipality's scale to say, and letters carry the meaning.
 */
export function RiskPicture({ before, after }: { before: RiskLevel; after: RiskLevel }) {
  const { t } = useTranslation();
  const styles = useRiskChangeStyles();
  const words = {
    c1: before.consequence,
    l1: before.likelihood,
    c2: after.consequence,
    l2: after.likelihood,
  };
  return (
    <div role="img" aria-label={t('decision.riskPicture', words)} className={styles.picture}>
      <p className={styles.axisName}>↑ {t('decision.consequenceAxis')}</p>
      <div className={styles.grid}>
        {[...LEVELS].reverse().map((consequence) => [
          <span key={`axis ${consequence}`} className={styles.axis}>
            {consequence}
          </span>,
          ...LEVELS.map((likelihood) => {
            const isBefore = before.consequence === consequence && before.likelihood === likelihood;
            const isAfter = after.consequence === consequence && after.likelihood === likelihood;
            return (
              <span
                key={`${consequence} ${likelihood}`}
                className={mergeClasses(styles.field, isBefore && styles.before, isAfter && styles.after)}
              >
                {isBefore && isAfter
                  ? t('decision.riskSame')
                  : isBefore
                    ? t('decision.riskBeforeMark')
                    : isAfter
                      ? t('decision.riskAfterMark')
                      : ''}
              </span>
            );
          }),
        ])}
        <span />
        {LEVELS.map((likelihood) => (
          <span key={likelihood} className={styles.axis}>
            {likelihood}
          </span>
        ))}
      </div>
      <p className={styles.axisName}>{t('decision.likelihoodAxis')} →</p>
    </div>
  );
}
