import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Entries, EntryLine } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { Differences } from './Differences';
import { isReadable } from './useDifferenceWords';

/** Every version, who made it and why, and what differs from the one before; the newest first. */
export function DecisionVersions({ versions }: { versions: DecisionDetail['versions'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <Section title={t('record.versions')} anchor="udgaver">
      <Entries>
        {versions.toReversed().map(({ version, cause, by, at, note, differences }, index) => {
          const count = differences.filter(isReadable).length;
          return (
            <EntryLine key={version} title={t('record.version', { version })}>
              <div>{t(`record.${cause}`, { name: nameOf(by), at: format.instant(at) })}</div>
              {note !== null && <div>{t('record.note', { note })}</div>}
              {count > 0 && (
                <Reveal text={t('record.changes', { count })} reading open={index === 0}>
                  <Differences differences={differences} />
                </Reveal>
              )}
            </EntryLine>
          );
        })}
      </Entries>
    </Section>
  );
}
