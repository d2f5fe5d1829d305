import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { usePastDay } from '../day/day-shown';
import { useFormat } from '../words/useFormat';
import { AppLink } from './AppLink';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalL } });

/** A past day as it was known at its end, or by all that has been registered of it since. */
export type PastShown = 'asItWas' | 'byWhatIsKnown';

/** Says which past day is shown and how, or that this page has none, with the way back to today. */
export function PastBanner({ shown }: { shown: PastShown | 'alwaysNow' }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const past = usePastDay();
  const { pathname } = useLocation();
  if (past === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar} data-state={shown}>
      <MessageBarBody>
        {t(`asOf.${shown}`, { date: format.date(past) })}{' '}
        <AppLink to={pathname} today>
          {t('asOf.now')}
        </AppLink>
      </MessageBarBody>
    </MessageBar>
  );
}
