import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalXS,
  },
  side: { minWidth: 0 },
  whose: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A field that differs between what stands on the screen and what stands elsewhere. */
export type DifferingField = { name: string; label: string; mine: string; other: string };

type Props = {
  fields: readonly DifferingField[];
  /** Whose the other one is. */
  otherIs: string;
  onTake: (name: string) => void;
  onKeep: (name: string) => void;
};

/** What differs, side by side, to be settled field by field. */
export function FieldsBeside({ fields, otherIs, onTake, onKeep }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const shown = (text: string) => (text === '' ? t('beside.empty') : text);
  return (
    <ul className={styles.list}>
      {fields.map(({ name, label, mine, other }) => (
        <li key={name} className={styles.field} data-differs={name}>
          <p className={styles.name}>{label}</p>
          <div className={styles.pair}>
            <div className={styles.side}>
              <p className={styles.whose}>{t('beside.mine')}</p>
              <p className={styles.text}>{shown(mine)}</p>
            </div>
            <div className={styles.side}>
              <p className={styles.whose}>{otherIs}</p>
              <p className={styles.text}>{shown(other)}</p>
            </div>
          </div>
          <div className={styles.ways}>
            <Button
              size="small"
              aria-label={t('beside.keepOf', { field: label })}
              onClick={() => {
                onKeep(name);
              }}
            >
              {t('beside.keep')}
            </Button>
            <Button
              size="small"
              aria-label={t('beside.takeOf', { field: label })}
              onClick={() => {
                onTake(name);
              }}
            >
              {t('beside.take')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
