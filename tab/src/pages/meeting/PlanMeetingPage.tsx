import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Allowed } from '../../session/Allowed';
import { PageFrame } from '../../components/PageFrame';
import { AgendaForm } from './AgendaForm';

/** Plans a meeting: the day and the items. */
export function PlanMeetingPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <PageFrame
      title={t('meeting.newTitle')}
      lead={t('meeting.newLead')}
      back={{ to: '/moeder', text: t('meeting.back') }}
    >
      <Allowed ability="keepMeetings">
        <AgendaForm
          onDone={({ meetingId }) => {
            void navigate(`/moeder/${meetingId}`);
          }}
        />
      </Allowed>
    </PageFrame>
  );
}
