import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { listIncidents } from '../../../../contracts/incident/incident';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { Allowed } from '../../session/Allowed';
import { OpenIncidentForm } from './OpenIncidentForm';

/** Registers an incident, also on a phone in the night; what is done next stands on its page. */
export function OpenIncidentPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const incidents = useAnswer(listIncidents, {});
  return (
    <PageFrame
      title={t('incidents.open')}
      lead={t('incidents.openLead')}
      back={{ to: '/haendelser', text: t('incidents.back') }}
    >
      <Allowed ability="keepIncidents">
        <Answer query={incidents}>
          {({ asOf }) => (
            <OpenIncidentForm
              now={asOf}
              onDone={({ incidentId }) => {
                void navigate(`/haendelser/${incidentId}`);
              }}
            />
          )}
        </Answer>
      </Allowed>
    </PageFrame>
  );
}
