import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { issueReport } from '../../../../functions/contracts/report';
import { useCommand } from '../../api/useCommand';
import { Failure } from '../../components/Failure';
import { Success } from '../../components/Success';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({ issue: { marginBottom: tokens.spacingVerticalL } });

/** Issues the month's status, once; issuing it again changes nothing. */
export function IssueMonth({ month, offer }: { month: string; offer: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const issuing = useCommand(issueReport);
  const words = { month: format.month(month) };
  return (
    <div className={styles.issue}>
      <div role="status">{issuing.isSuccess && <Success>{t('reports.issued', words)}</Success>}</div>
      {issuing.isError && <Failure error={issuing.error} />}
      {offer && (
        <Button
          appearance="primary"
          disabledFocusable={issuing.isPending}
          onClick={() => {
            issuing.mutate({ body: { month } });
          }}
        >
          {t('reports.issue', words)}
        </Button>
      )}
    </div>
  );
}
