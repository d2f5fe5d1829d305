import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../../domain/decision/scale';
import type { RiskScaleView } from '../../../../../contracts/access/governance';
import { appetiteEdges, appetiteLine } from './appetite-line';
import { useRiskPictureStyles } from './RiskPicture.styles';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

type Props = { scale: RiskScaleView; scaleVersion: number; before: RiskLevel; after: RiskLevel };

/**
 * The fields of the scale with the risk before and after, and the risk appetite as a line. No field has a colour of its
 * own: what is a high risk is the municipality's scale to say, and letters and lines carry the meaning.
 */
export function RiskPicture({ scale, scaleVersion, before, after }: Props) {
  const { t } = useTranslation();
  const styles = useRiskPictureStyles();
  const consequences = upTo(scale.consequence.length);
  const likelihoods = upTo(scale.likelihood.length);
  const line = appetiteLine(scale, scaleVersion);
  const words = {
    rows: consequences.length,
    columns: likelihoods.length,
    c1: before.consequence,
    l1: before.likelihood,
    c2: after.consequence,
    l2: after.likelihood,
  };
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={t('decision.riskPicture', words)}>
        <p className={styles.axisName}>↑ {t('decision.consequenceAxis')}</p>
        <table className={styles.grid} style={{ maxWidth: `${String(24 + likelihoods.length * 40)}px` }}>
          <tbody>
            {consequences.toReversed().map((consequence) => (
              <tr key={consequence}>
                <td className={styles.axis}>{consequence}</td>
                {likelihoods.map((likelihood) => {
                  const field = { consequence, likelihood };
                  const edges = appetiteEdges(scale, field);
                  return (
                    <td
                      key={likelihood}
                      data-field={`${String(consequence)} ${String(likelihood)}`}
                      className={mergeClasses(
                        styles.field,
                        line === 'drawn' && edges.left && styles.lineLeft,
                        line === 'drawn' && edges.below && styles.lineBelow,
                      )}
                    >
                      <Mark isBefore={isAt(before, field)} isAfter={isAt(after, field)} />
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <td className={styles.axis} />
              {likelihoods.map((likelihood) => (
                <td key={likelihood} className={styles.axis}>
                  {likelihood}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        <p className={styles.axisName}>{t('decision.likelihoodAxis')} →</p>
      </div>
      <figcaption className={styles.caption}>
        {t('decision.riskMarks')} {t(`decision.appetiteLine.${line}`)}
      </figcaption>
    </figure>
  );
}

function Mark({ isBefore, isAfter }: { isBefore: boolean; isAfter: boolean }) {
  const { t } = useTranslation();
  const styles = useRiskPictureStyles();
  if (isAfter)
    return (
      <span className={mergeClasses(styles.mark, styles.after)}>
        {t(isBefore ? 'decision.riskSame' : 'decision.riskAfterMark')}
      </span>
    );
  return (
    isBefore && (
      <span className={mergeClasses(styles.mark, styles.before)}>{t('decision.riskBeforeMark')}</span>
    )
  );
}

const isAt = (risk: RiskLevel, field: RiskLevel): boolean =>
  risk.consequence === field.consequence && risk.likelihood === field.likelihood;
