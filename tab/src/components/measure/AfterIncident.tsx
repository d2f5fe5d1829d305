import { useTranslation } from 'react-i18next';
import type { ApprovedSetView } from '../../../../contracts/measure/measure';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { AppLink } from '../AppLink';

/** That an incident was significant after the approval, by its number alone; its page is for those who may see incidents. */
export function AfterIncident({ incident }: { incident: NonNullable<ApprovedSetView['afterIncident']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const { incidentId, confirmedOn } = incident;
  return (
    <span>
      {t('measures.afterIncident', { incidentId, date: format.date(confirmedOn) })}
      {abilities.viewIncidents && (
        <>
          {' '}
          <AppLink to={`/haendelser/${incidentId}`}>{t('measures.seeIncident')}</AppLink>
        </>
      )}
    </span>
  );
}
