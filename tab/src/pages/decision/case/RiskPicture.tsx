import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../../domain/decision/scale';
import type { RiskScaleView } from '../../../../../contracts/access/governance';
import { useRiskChangeStyles } from './RiskChange.styles';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/**
 * The fields of the scale with the risk before and after. No field has a colour of its own: what is a high risk is the
 * municipality's scale to say, and letters carry the meaning.
 */
export function RiskPicture({
  scale,
  before,
  after,
}: {
  scale: RiskScaleView;
  before: RiskLevel;
  after: RiskLevel;
}) {
  const { t } = useTranslation();
  const styles = useRiskChangeStyles();
  const consequences = upTo(scale.consequence.length);
  const likelihoods = upTo(scale.likelihood.length);
  const words = {
    rows: consequences.length,
    columns: likelihoods.length,
    c1: before.consequence,
    l1: before.likelihood,
    c2: after.consequence,
    l2: after.likelihood,
  };
  return (
    <div role="img" aria-label={t('decision.riskPicture', words)} className={styles.picture}>
      <p className={styles.axisName}>↑ {t('decision.consequenceAxis')}</p>
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `auto repeat(${String(likelihoods.length)}, minmax(20px, 36px))` }}
      >
        {[...consequences].reverse().map((consequence) => [
          <span key={`axis ${String(consequence)}`} className={styles.axis}>
            {consequence}
          </span>,
          ...likelihoods.map((likelihood) => {
            const isBefore = before.consequence === consequence && before.likelihood === likelihood;
            const isAfter = after.consequence === consequence && after.likelihood === likelihood;
            return (
              <span
                key={`${String(consequence)} ${String(likelihood)}`}
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
        {likelihoods.map((likelihood) => (
          <span key={likelihood} className={styles.axis}>
            {likelihood}
          </span>
        ))}
      </div>
      <p className={styles.axisName}>{t('decision.likelihoodAxis')} →</p>
    </div>
  );
}
