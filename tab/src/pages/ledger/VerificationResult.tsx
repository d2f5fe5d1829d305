import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../../../contracts/ledger/ledger';
import { Failure } from '../../components/Failure';
import { useVerificationWords } from './useVerificationWords';

const useStyles = makeStyles({
  result: { marginBottom: tokens.spacingVerticalL },
  text: { overflowWrap: 'anywhere' },
});

const INTENTS = {
  match: 'success',
  mismatch: 'error',
  notVerifiable: 'warning',
} as const satisfies Record<VerificationView['result'], string>;

/** What the check found, in plain words. */
export function VerificationResult({ query }: { query: UseQueryResult<VerificationView> }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const wordsOf = useVerificationWords();
  const { data } = query;
  if (query.error !== null && !query.isFetching) return <Failure error={query.error} />;
  return (
    <div role="status" className={styles.result}>
      {data !== undefined && !query.isFetching && (
        <MessageBar intent={INTENTS[data.result]} layout="multiline" data-verification={data.result}>
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{t(`verification.${data.result}`)}</MessageBarTitle>
            {wordsOf(data)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
