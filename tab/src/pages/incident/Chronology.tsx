import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { IncidentView } from '../../../../contracts/incident/incident';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { usePersonName } from '../../components/people/usePersonName';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { ChronologyForm } from './ChronologyForm';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap' },
  about: { color: tokens.colorNeutralForeground2 },
});

/** What happened when, in the order of events. Lines are never taken away: a correction points back. */
export function Chronology({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const nameOf = usePersonName();
  const { chronology, mayKeep, closedAt } = incident;
  const inOrder = chronology.toSorted((one, next) => one.happenedAt.localeCompare(next.happenedAt));
  return (
    <Section title={t('incident.chronology')} lead={t('incident.chronologyLead')}>
      {chronology.length === 0 && <Empty>{t('incident.chronologyEmpty')}</Empty>}
      <Entries>
        {inOrder.map(({ entryNo, happenedAt, text, corrects, recordedBy, recordedAt }) => {
          const later = chronology.find((one) => one.corrects === entryNo);
          return (
            <EntryLine
              key={entryNo}
              title={format.instant(happenedAt)}
              state={later && t('incident.correctedLater', { number: later.entryNo })}
            >
              <div className={styles.text}>{text}</div>
              <div className={styles.about}>
                {[
                  t('incident.line', { number: entryNo }),
                  ...(corrects === null ? [] : [t('incident.correctsLine', { number: corrects })]),
                  t('incident.writtenBy', { name: nameOf(recordedBy), at: format.instant(recordedAt) }),
                ].join(' · ')}
              </div>
            </EntryLine>
          );
        })}
      </Entries>
      {mayKeep && closedAt === null && (
        <Reveal text={t('incident.chronologyAdd')}>
          <ChronologyForm incident={incident} />
        </Reveal>
      )}
    </Section>
  );
}
