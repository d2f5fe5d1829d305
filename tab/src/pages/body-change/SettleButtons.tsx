import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

const WAYS = ['confirm', 'decline', 'withdraw'] as const;

type Props = {
  id: string;
  /** What the reader may do. */
  ways: Partial<Record<(typeof WAYS)[number], () => void>>;
  busy: boolean;
  failure: Error | null;
};

/** One press settles what awaits confirmation: the second way beside the card. */
export function SettleButtons({ id, ways, busy, failure }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <div className={styles.buttons}>
        {WAYS.map((way) => {
          const press = ways[way];
          return (
            press !== undefined && (
              <Button
                key={way}
                appearance={way === 'confirm' ? 'primary' : 'secondary'}
                disabledFocusable={busy}
                onClick={press}
              >
                {t(`confirmations.${way}`, { id })}
              </Button>
            )
          );
        })}
      </div>
      {failure !== null && <Failure error={failure} />}
    </>
  );
}
