import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../appearance/useNarrow';
import type { LedgerLine } from '../../../../contracts/ledger/ledger';
import { AppLink } from '../../components/AppLink';
import { useFormat } from '../../words/useFormat';
import { EntryFact } from './EntryFact';
import { thingAddress } from '../../components/thing-address';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The whole line opens the entry; links in it stand above.
  toggle: { '::after': { content: '""', position: 'absolute', inset: 0 } },
  text: { minWidth: 0, paddingTop: '4px' },
  sentence: { margin: 0, overflowWrap: 'anywhere', maxWidth: '100ch' },
  link: { position: 'relative', zIndex: 1 },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  unreadable: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`, margin: 0 },
  fact: { padding: `0 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}` },
  factOnPhone: { [`@media ${NARROW}`]: { paddingLeft: tokens.spacingHorizontalS } },
});

type Props = { line: LedgerLine; openAtFirst: boolean; onAbout: (thing: string) => void };

/** One entry: who did what to which thing, when and from where; it opens to the fact itself. */
export function TrailRow({ line, openAtFirst, onAbout }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (openAtFirst) row.current?.scrollIntoView({ block: 'start' });
  }, [openAtFirst]);
  if (line.kind !== 'entry')
    return (
      <li className={styles.row} value={line.seq}>
        <p className={styles.unreadable}>
          <strong>{t('ledger.entryNo', { seq: line.seq })}.</strong> {t(`ledger.${line.kind}`)}
        </p>
      </li>
    );
  const { seq, at, surface, sentence, setUp } = line;
  return (
    <li ref={row} className={styles.row} value={seq} data-seq={seq}>
      <div className={styles.line}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={id}
          aria-label={t(open ? 'ledger.close' : 'ledger.open', { seq })}
          onClick={() => {
            setOpen(!open);
          }}
        />
        <div className={styles.text}>
          <p className={styles.sentence}>
            {sentence.map(({ text, to }, index) =>
              to === null ? (
                text
              ) : (
                <AppLink key={index} to={thingAddress(to)} className={styles.link}>
                  {text}
                </AppLink>
              ),
            )}
            {setUp && ` ${t('confirmations.setUp')}`}
          </p>
          <div className={styles.meta}>
            <span>{format.shortInstant(at)}</span>
            <span>{t('ledger.entryNo', { seq })}</span>
            <span>{t(`ledger.surfaces.${surface}`)}</span>
          </div>
        </div>
      </div>
      <div id={id} className={mergeClasses(open && styles.fact, styles.factOnPhone)}>
        {open && <EntryFact seq={seq} onAbout={onAbout} />}
      </div>
    </li>
  );
}
