import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getLedger } from '../../../../contracts/ledger/ledger';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { DataTable } from '../../components/table/DataTable';
import { PageFrame } from '../../components/PageFrame';
import { useLedgerColumns } from './useLedgerColumns';
import { useVerification } from './useVerification';
import { VerificationResult } from './VerificationResult';

const useStyles = makeStyles({
  paging: { display: 'flex', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalL },
});

/** What has happened, newest first, and whether the chain still holds. */
export function LedgerPage() {
  const { t } = useTranslation();
  const styles = useStyles();
  const [before, setBefore] = useState<number>();
  const page = useAnswer(getLedger, {
    query: { before: before === undefined ? undefined : String(before) },
  });
  const columns = useLedgerColumns();
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
      <Answer query={page} empty={({ lines }) => (lines.length === 0 ? t('ledger.empty') : undefined)}>
        {({ lines, older }) => (
          <>
            <DataTable
              label={t('ledger.title')}
              rows={lines}
              columns={columns}
              rowId={({ seq }) => String(seq)}
            />
            <div className={styles.paging}>
              {before !== undefined && (
                <Button
                  onClick={() => {
                    setBefore(undefined);
                  }}
                >
                  {t('ledger.newest')}
                </Button>
              )}
              {older !== null && (
                <Button
                  onClick={() => {
                    setBefore(older);
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
