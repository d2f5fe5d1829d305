import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../../domain/decision/scale';
import type { RiskScaleView } from '../../../../../contracts/access/governance';
import { Facts } from '../../../components/Facts';
import type { PolicyBasis as Basis } from '../../../../../domain/decision/policy';
import { PolicyBasis } from '../../../components/decision/PolicyBasis';
import { useScaleWords } from '../../../components/decision/useScaleWords';
import { useRiskChangeStyles } from './RiskChange.styles';
import { RiskPicture } from './RiskPicture';

type Props = {
  before: RiskLevel;
  after: RiskLevel;
  scale: RiskScaleView;
  scaleVersion: number;
  basis: Basis;
};

/** The risk before and after in the words of the scale on which it was assessed, and as a small picture beside them. */
export function RiskChange({ before, after, scale, scaleVersion, basis }: Props) {
  const { t } = useTranslation();
  const styles = useRiskChangeStyles();
  const words = useScaleWords()(scale);
  // What no municipality has decided is not called its risk appetite.
  const [within, above] =
    scaleVersion === 0
      ? (['decision.withinDefault', 'decision.aboveDefault'] as const)
      : (['decision.withinAppetite', 'decision.aboveAppetite'] as const);
  const levelOf = (risk: RiskLevel) => (
    <>
      <strong>{words.score(risk)}</strong>
      {', '}
      {t(words.withinAppetite(risk) ? within : above)}
      <span className={styles.level}>
        {t('decision.riskConsequence', { level: words.consequence(risk.consequence).of })}
      </span>
      <span className={styles.level}>
        {t('decision.riskLikelihood', { level: words.likelihood(risk.likelihood).of })}
      </span>
    </>
  );
  return (
    <div className={styles.both}>
      <div className={styles.words}>
        <Facts
          facts={[
            [t('decision.riskBefore'), levelOf(before)],
            [t('decision.riskAfter'), levelOf(after)],
          ]}
        />
        <p className={styles.policy}>
          <PolicyBasis version={scaleVersion} basis={basis} />
        </p>
      </div>
      <RiskPicture scale={scale} scaleVersion={scaleVersion} before={before} after={after} />
    </div>
  );
}
