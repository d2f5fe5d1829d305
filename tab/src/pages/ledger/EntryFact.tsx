import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { thingKey } from '../../../../domain/trail/thing';
import { getLedgerEntry, type LedgerEntryView } from '../../../../contracts/ledger/ledger';
import { writtenSecond } from '../../../../words/written-dates';
import { languageOf } from '../../../../words/language';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { Reveal } from '../../components/Reveal';
import { EntryJson } from './EntryJson';
import { FactTable } from './FactTable';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  thing: { maxWidth: '100%', minWidth: 0, textAlign: 'left' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** An entry opened: what was recorded, what was before, and its place in the chain. */
export function EntryFact({ seq, onAbout }: { seq: number; onAbout: (thing: string) => void }) {
  const entry = useAnswer(getLedgerEntry, { params: { seq: String(seq) } });
  return <Answer query={entry}>{(view) => <Fact view={view} onAbout={onAbout} />}</Answer>;
}

function Fact({ view, onAbout }: { view: LedgerEntryView; onAbout: (thing: string) => void }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      {view.replaces !== null && (
        <p className={styles.note}>{t('ledger.replaces', { seq: view.replaces })}</p>
      )}
      <FactTable rows={view.rows} hasBefore={view.replaces !== null} label={t('ledger.facts')} />
      <Facts
        facts={[
          [t('ledger.exactAt'), writtenSecond(view.at, languageOf(i18n.language))],
          [t('ledger.surface'), t(`ledger.surfaces.${view.surface}`)],
          [t('ledger.hash'), <Fingerprint key="hash" hash={view.hash} />],
          [t('ledger.prevHash'), <Fingerprint key="prev" hash={view.prevHash} />],
        ]}
      />
      {view.things.length > 0 && (
        <div className={styles.about}>
          <span>{t('ledger.about')}</span>
          {view.things.map((thing) => (
            <Button
              key={thingKey(thing)}
              size="small"
              className={styles.thing}
              onClick={() => {
                onAbout(thingKey(thing));
              }}
            >
              {thing.label}
            </Button>
          ))}
        </div>
      )}
      {view.json === null ? (
        <p className={styles.note}>{t('ledger.jsonWithheld')}</p>
      ) : (
        <Reveal text={t('ledger.json')}>
          <EntryJson json={view.json} />
        </Reveal>
      )}
    </div>
  );
}
