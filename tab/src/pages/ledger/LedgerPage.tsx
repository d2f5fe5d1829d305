import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getLedger } from '../../../../contracts/ledger/ledger';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Empty } from '../../components/Empty';
import { PageFrame } from '../../components/PageFrame';
import { useFormat } from '../../words/useFormat';
import { CheckHeadForm } from './CheckHeadForm';
import { TrailExport } from './TrailExport';
import { TrailFilters } from './TrailFilters';
import { TrailList } from './TrailList';
import { useTrailFilter } from './useTrailFilter';
import { useVerification } from './useVerification';
import { VerificationResult } from './VerificationResult';

const useStyles = makeStyles({
  part: { marginBottom: tokens.spacingVerticalL },
  paging: { display: 'flex', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalL },
  count: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** What has happened, newest first, as sentences that open to the facts, and whether the chain still holds. */
export function LedgerPage() {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { query, isFiltered, before, entry, choose, reset, goTo } = useTrailFilter();
  // A link to an entry opens the page that it is on the top of.
  const from = before === '' && /^[1-9]\d{0,14}$/.test(entry) ? String(Number(entry) + 1) : before;
  const page = useAnswer(
    getLedger,
    { query: { ...query, before: from } },
    { placeholderData: keepPreviousData },
  );
  const verification = useVerification();
  return (
    <PageFrame
      title={t('ledger.title')}
      lead={t('ledger.lead')}
      actions={
        <Button
          appearance="primary"
          disabledFocusable={verification.isFetching}
          onClick={() => void verification.refetch()}
        >
          {verification.isFetching ? t('ledger.verifying') : t('ledger.verify')}
        </Button>
      }
    >
      <VerificationResult query={verification} />
      <div className={styles.part}>
        <CheckHeadForm />
      </div>
      <Answer query={page} empty={({ head }) => (head.seq === 0 ? t('ledger.empty') : undefined)}>
        {({ head, count, lines, older, actors, thing }) => (
          <>
            <TrailFilters
              query={query}
              actors={actors}
              thing={thing}
              isFiltered={isFiltered}
              onChoose={choose}
              onReset={reset}
            />
            <p role="status" className={styles.count}>
              {isFiltered
                ? t('ledger.countOf', { shown: format.number(count), all: format.number(head.seq) })
                : t('ledger.count', { count, shown: format.number(count) })}
            </p>
            <div className={styles.part}>
              <TrailExport query={query} seq={head.seq} />
            </div>
            {lines.length === 0 ? (
              <Empty>{t('ledger.noneFound')}</Empty>
            ) : (
              <TrailList
                label={t('ledger.title')}
                lines={lines}
                open={entry}
                onAbout={(about) => {
                  choose({ thing: about });
                }}
              />
            )}
            <div className={styles.paging}>
              {from !== '' && (
                <Button
                  onClick={() => {
                    goTo('');
                  }}
                >
                  {t('ledger.newest')}
                </Button>
              )}
              {older !== null && (
                <Button
                  onClick={() => {
                    goTo(String(older));
                  }}
                >
                  {t('ledger.older')}
                </Button>
              )}
            </div>
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
