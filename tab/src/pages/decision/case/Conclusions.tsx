import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Entries, EntryLine } from '../../../components/Entries';
import { Section } from '../../../components/Section';
import { RosterChanges } from './RosterChanges';
import { useFormat } from '../../../words/useFormat';

/** Each time the decision was concluded, with the count that settled it. */
export function Conclusions({ conclusions }: { conclusions: DecisionDetail['conclusions'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (conclusions.length === 0) return null;
  return (
    <Section title={t('record.conclusions')}>
      <Entries>
        {conclusions.map(({ version, outcome, tally, at, rosterChanges }) => (
          <EntryLine
            key={version}
            title={t('record.concluded', {
              outcome: t(`outcome.${outcome}`),
              at: format.instant(at),
              version,
            })}
          >
            <div>{t('record.concludedTally', tally)}</div>
            <RosterChanges changes={rosterChanges} />
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}
