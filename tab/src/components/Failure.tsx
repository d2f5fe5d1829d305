import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error';

const useStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalM },
  trace: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

type Props = { error: Error; title?: string; onRetry?: (() => void) | undefined };

/** Shows a refusal or a fault in the server's own sentence; a fault can be tried again. */
export function Failure({ error, title, onRetry }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const isRefusal = error instanceof ProblemError && error.isRefusal;
  return (
    <MessageBar
      intent={isRefusal ? 'warning' : 'error'}
      layout="multiline"
      className={styles.bar}
      role="alert"
      data-state={isRefusal ? 'refused' : 'failed'}
    >
      <MessageBarBody>
        <MessageBarTitle>{title ?? problem?.title ?? t('state.failed')}</MessageBarTitle>
        {problem?.detail ?? t('state.offline')}
        {problem?.trace !== undefined && !isRefusal && (
          <span className={styles.trace}>{t('state.trace', { trace: problem.trace })}</span>
        )}
      </MessageBarBody>
      {onRetry !== undefined && !isRefusal && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
