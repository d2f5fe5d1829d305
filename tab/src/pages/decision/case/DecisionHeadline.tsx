import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { AppLink } from '../../../components/AppLink';
import { StandingMark } from '../../../components/decision/StandingMark';
import { useRuleSentence } from './useRuleSentence';
import { useStandingSentences } from './useStandingSentences';

const useStyles = makeStyles({
  head: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
  },
  standing: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground1,
  },
  why: { color: tokens.colorNeutralForeground1 },
});

/** Whether it holds and why, by which rule it is decided, and its number, kind and case number. */
export function DecisionHeadline({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const sentencesOf = useStandingSentences();
  const ruleSentence = useRuleSentence();
  const { decisionId, version, caseNumber, kind, standing, supersededBy } = decision;
  return (
    <span className={styles.head}>
      <span className={styles.line}>
        <span className={styles.standing} data-standing={standing}>
          <StandingMark standing={standing} />
        </span>
      </span>
      {sentencesOf(decision).map((sentence) => (
        <span key={sentence} className={styles.why}>
          {sentence}
        </span>
      ))}
      {standing === 'superseded' && supersededBy !== null && (
        <AppLink to={`/beslutninger/${supersededBy.decisionId}`}>{supersededBy.decisionId}</AppLink>
      )}
      <span>{ruleSentence(decision.rule)}</span>
      <span className={styles.line}>
        <span>{t(`kind.${kind}`)}</span>
        <span>{t('decision.about', { decisionId, version })}</span>
        <span>{caseNumber === null ? t('decision.provisional') : t('decision.case', { caseNumber })}</span>
      </span>
    </span>
  );
}
