import { useTranslation } from 'react-i18next';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { confirmSignificance, type IncidentView } from '../../../../contracts/incident/incident';
import { useCommand } from '../../api/useCommand';
import { ReasonForm } from '../../components/form/ReasonForm';

/** Somebody puts their name to what the answers come to, as it stands on the page. */
export function ConfirmSignificanceForm({
  incident: { incidentId, significance },
}: {
  incident: IncidentView;
}) {
  const { t } = useTranslation();
  const confirming = useCommand(confirmSignificance);
  const { result } = significance;
  const says = t(`incident.significances.${result}`).toLowerCase();
  return (
    <ReasonForm
      prefix="confirm-"
      lead={t('incident.confirmLead', { result: says })}
      submit={t('incident.confirmSend', { result: says })}
      most={INCIDENT_MOST.reason}
      sending={confirming}
      onSend={(reason) =>
        confirming.mutateAsync({ params: { incidentId }, body: { significance: result, reason } })
      }
    />
  );
}
