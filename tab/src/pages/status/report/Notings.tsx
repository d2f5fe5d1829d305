import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { noteReport, type IssuedReportView } from '../../../../../contracts/status/report';
import { useCommand } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { Success } from '../../../components/Success';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({
  text: { margin: 0 },
  mine: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  receipt: { color: tokens.colorNeutralForeground2 },
});

/** Who has noted the status, and the reader's own receipt. A receipt is never an approval. */
export function Notings({ issued }: { issued: IssuedReportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  const noting = useCommand(noteReport);
  const { report, version: newest, notings, mayNote } = issued;
  return (
    <Section title={t('report.notings')}>
      <Said about={noting.isSuccess ? noting.submittedAt : undefined}>
        {noting.isSuccess && <Success>{t('report.noteDone')}</Success>}
      </Said>
      {noting.isError && <Failure error={noting.error} />}
      {notings.length === 0 ? (
        <p className={styles.text}>{t('report.notedNobody')}</p>
      ) : (
        <p className={styles.text}>
          {notings
            .map(({ person, version, notedAt }) => {
              const words = { name: nameOf(person), at: format.instant(notedAt), version };
              return newest === 1 ? t('report.notedBy', words) : t('report.notedVersion', words);
            })
            .join(' · ')}
        </p>
      )}
      {mayNote && (
        <div className={styles.mine}>
          <Button
            appearance="primary"
            disabledFocusable={noting.isPending}
            onClick={() => {
              noting.mutate({ params: { month: report.month }, body: { version: newest } });
            }}
          >
            {t('report.note')}
          </Button>
          <span className={styles.receipt}>{t('report.noteText')}</span>
        </div>
      )}
    </Section>
  );
}
