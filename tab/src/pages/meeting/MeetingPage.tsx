import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getMeeting, type MeetingView } from '../../../../contracts/meeting/meeting';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { Entries, EntryLine } from '../../components/Entries';
import { PageFrame } from '../../components/PageFrame';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';
import { AgendaForm } from './AgendaForm';
import { Confirming } from './Confirming';
import { Gathering } from './Gathering';
import { MeetingRecordForm } from './MeetingRecordForm';
import { SendAgenda } from './SendAgenda';

/** One meeting: its items, what the secretary wrote, and who has confirmed their own answers. */
export function MeetingPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { meetingId = '' } = useParams();
  const meeting = useAnswer(getMeeting, { params: { meetingId } });
  return (
    <PageFrame
      title={meeting.data ? t('meeting.title', { date: format.meetingWhen(meeting.data) }) : meetingId}
      lead={meeting.data && <MeetingState meeting={meeting.data} />}
      back={{ to: '/moeder', text: t('meeting.back') }}
      past="asItWas"
    >
      <Answer query={meeting}>{(one) => <WholeMeeting meeting={one} />}</Answer>
    </PageFrame>
  );
}

function MeetingState({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { recordNo, recordedBy, recordedAt, awaiting } = meeting;
  if (recordNo === null) return t('meeting.notRecorded');
  return (
    <>
      <strong>
        {awaiting.length === 0
          ? t('meeting.allConfirmed')
          : t('meeting.awaiting', { names: format.all(awaiting.map(nameOf)) })}
      </strong>{' '}
      {recordedBy !== null &&
        recordedAt !== null &&
        t('meeting.by', { name: nameOf(recordedBy), at: format.instant(recordedAt), number: recordNo })}
    </>
  );
}

function WholeMeeting({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { items, present, confirmations, mine, recordNo } = meeting;
  return (
    <>
      <Gathering meeting={meeting} />
      <Confirming meeting={meeting} />
      <Section title={t('meeting.agenda')}>
        <Entries>
          {items.map(({ decisionId, title, version, state, decided, note }) => (
            <EntryLine
              key={decisionId}
              title={<AppLink to={`/beslutninger/${decisionId}`}>{title}</AppLink>}
              state={t(`meeting.states.${state}`)}
            >
              <div>
                {decisionId}, {t('meeting.version', { version })}
              </div>
              {decided !== null && (
                <div>
                  {t('meeting.minuted', { decided: t(`answered.${decided}`) })} {note}
                </div>
              )}
            </EntryLine>
          ))}
        </Entries>
        <SendAgenda meetingId={meeting.meetingId} />
      </Section>
      {present.length > 0 && (
        <Section small title={t('meeting.present')}>
          <p>{present.map(nameOf).join(', ')}</p>
        </Section>
      )}
      {confirmations.length > 0 && (
        <Section small title={t('meeting.confirmations')}>
          <ul>
            {confirmations.map(({ person, at, recordNo: of }) => (
              <li key={`${person.personId} ${String(of)}`}>
                {t(of === recordNo ? 'meeting.confirmedBy' : 'meeting.confirmedOld', {
                  name: nameOf(person),
                  at: format.instant(at),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(mine.change || mine.record) && (
        <Section
          title={t(recordNo === null ? 'meeting.record' : 'meeting.correct')}
          lead={t(
            !mine.record ? 'meeting.ahead' : recordNo === null ? 'meeting.recordLead' : 'meeting.correctLead',
          )}
        >
          {mine.change && (
            <Reveal text={t('meeting.change')}>
              <AgendaForm key={items.map(({ decisionId }) => decisionId).join()} meeting={meeting} />
            </Reveal>
          )}
          {mine.record && recordNo === null && <MeetingRecordForm meeting={meeting} />}
          {mine.record && recordNo !== null && (
            <Reveal text={t('meeting.correct')}>
              <MeetingRecordForm key={recordNo} meeting={meeting} />
            </Reveal>
          )}
        </Section>
      )}
    </>
  );
}
