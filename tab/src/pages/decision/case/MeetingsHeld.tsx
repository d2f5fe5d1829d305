import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { AppLink } from '../../../components/AppLink';
import { Entries, EntryLine } from '../../../components/Entries';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

/** The meetings that treated the item, the earliest first. What the secretary wrote of them is nobody's answer, and it says so. */
export function MeetingsHeld({ meetings }: { meetings: DecisionDetail['meetings'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  if (meetings.length === 0) return null;
  return (
    <Section title={t('record.meetings')}>
      <Entries>
        {meetings.map(({ meetingId, on, time, decided, note, awaiting }) => (
          <EntryLine
            key={meetingId}
            title={
              <AppLink to={`/moeder/${meetingId}`}>
                {t('record.meetingOn', { date: format.meetingWhen({ on, time }) })}
              </AppLink>
            }
          >
            {decided === null ? (
              <div>{t('record.planned')}</div>
            ) : (
              <>
                <div>
                  {t('record.minuted', { decided: t(`answered.${decided}`) })} {note}
                </div>
                <div>
                  {awaiting.length === 0
                    ? t('record.confirmed')
                    : t('record.awaiting', { names: format.all(awaiting.map(nameOf)) })}{' '}
                  {t('record.noVote')}
                </div>
              </>
            )}
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}
