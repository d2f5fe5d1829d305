import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../appearance/useNarrow';
import { usePastDay } from '../day/day-shown';

// A field, which most visits have no use for.
const AsOf = lazy(async () => ({ default: (await import('./AsOf')).AsOf }));

const useStyles = makeStyles({
  // It has no frame: its words begin and end where other words do.
  ask: {
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalM})`,
    [`@media ${NARROW}`]: {
      marginInlineEnd: 0,
      ':first-child': { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
    },
  },
});

/** Where another day than today is chosen: a quiet button, and the field once it is pressed or a past day is shown. */
export function OtherDay() {
  const { t } = useTranslation();
  const styles = useStyles();
  const past = usePastDay();
  const [isAsked, setAsked] = useState(false);
  // Whoever leaves the past day that a link led to has the focus in the field, which therefore stays.
  const [cameWithDay] = useState(past !== undefined);
  if (past === undefined && !isAsked && !cameWithDay)
    return (
      <Button
        className={styles.ask}
        appearance="subtle"
        icon={<HistoryRegular />}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('asOf.open')}
      </Button>
    );
  return (
    <Suspense fallback={null}>
      <AsOf takesFocus={isAsked} />
    </Suspense>
  );
}
