import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../../../contracts/ledger/ledger';
import { Failure } from '../../components/Failure';
import { Said } from '../../components/Said';
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
  const { data, isFetching, isFetchedAfterMount, dataUpdatedAt } = query;
  const isShown = data !== undefined && !isFetching;
  if (query.error !== null && !isFetching) return <Failure error={query.error} />;
  return (
    // What was found on an earlier visit is shown, and was told then.
    <Said about={isShown && isFetchedAfterMount ? dataUpdatedAt : undefined} className={styles.result}>
      {isShown && (
        <MessageBar intent={INTENTS[data.result]} layout="multiline" data-verification={data.result}>
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{t(`verification.${data.result}`)}</MessageBarTitle>
            {wordsOf(data)}
          </MessageBarBody>
        </MessageBar>
      )}
    </Said>
  );
}
