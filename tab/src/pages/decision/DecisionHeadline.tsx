import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../functions/contracts/decision';
import { DecisionState } from '../../components/DecisionState';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  state: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Number, version, case number and how it stands, in one line. */
export function DecisionHeadline({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const { decisionId, version, caseNumber, outcome, concludedAt, answerBy } = decision;
  return (
    <span className={styles.line}>
      <span className={styles.state}>
        <DecisionState decision={decision} />
      </span>
      <span>
        {outcome !== null && concludedAt !== null
          ? t(`decision.${outcome}On`, { date: format.instant(concludedAt) })
          : t('overview.answerBy', { date: format.date(answerBy) })}
      </span>
      <span>{t('decision.about', { decisionId, version })}</span>
      <span>{caseNumber === null ? t('decision.provisional') : t('decision.case', { caseNumber })}</span>
    </span>
  );
}
