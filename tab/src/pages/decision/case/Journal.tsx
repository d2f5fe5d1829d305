import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { JournalForm } from './JournalForm';

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  late: { marginBottom: tokens.spacingVerticalS },
});

type Props = { decision: DecisionDetail; mayAct: boolean };

/** Where the decision is kept in the case system, with a warning when the days that policy gives have passed. */
export function Journal({ decision, mayAct }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  const { journaled, journal, mine, decisionId, caseNumber, policyBasis } = decision;
  return (
    <Section small title={t('record.journal')}>
      {journaled === null ? (
        <p className={styles.line}>{t('record.notJournaled')}</p>
      ) : (
        <>
          <p className={styles.line}>
            {journaled.documentNumber === null
              ? t('record.journaled', { caseNumber: journaled.caseNumber })
              : t('record.journaledDocument', {
                  caseNumber: journaled.caseNumber,
                  documentNumber: journaled.documentNumber,
                })}
          </p>
          <p className={styles.line}>
            {t('record.journaledBy', { name: nameOf(journaled.by), at: format.instant(journaled.at) })}
          </p>
        </>
      )}
      {journal === 'late' && (
        <MessageBar intent="warning" layout="multiline" className={styles.late} data-state="late">
          <MessageBarBody>
            <MessageBarTitle>{t('record.journalLate')}</MessageBarTitle>
            {mayAct && mine.journal && t(`record.journalLateText.${policyBasis}`)}
          </MessageBarBody>
        </MessageBar>
      )}
      {mayAct && mine.journal && (
        <JournalForm
          key={journaled?.at}
          decisionId={decisionId}
          initial={{
            caseNumber: journaled?.caseNumber ?? caseNumber ?? '',
            documentNumber: journaled?.documentNumber ?? '',
          }}
          text={t(journaled === null ? 'record.journalForm' : 'record.journalCorrect')}
        />
      )}
    </Section>
  );
}
