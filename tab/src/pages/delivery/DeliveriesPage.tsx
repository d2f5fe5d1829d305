import { useTranslation } from 'react-i18next';
import { listDeliveries } from '../../../../contracts/delivery/deliveries';
import { useAnswer } from '../../api/useAnswer';
import { Allowed } from '../../session/Allowed';
import { Answer } from '../../components/Answer';
import { DataTable } from '../../components/table/DataTable';
import { Failure } from '../../components/Failure';
import { PageFrame } from '../../components/PageFrame';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { InTheWay } from './InTheWay';
import { ToLookAt } from './ToLookAt';
import { useDeliveryColumns } from './useDeliveryColumns';
import { useSettling } from './useSettling';

/** What was sent in Teams, to whom and when, what did not arrive and why, and what somebody can do about it. */
export function DeliveriesPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('deliveries.title')} lead={t('deliveries.lead')}>
      <Allowed ability="viewDeliveries">
        <Deliveries />
      </Allowed>
    </PageFrame>
  );
}

function Deliveries() {
  const { t } = useTranslation();
  const answer = useAnswer(listDeliveries, {});
  const settling = useSettling();
  const columns = useDeliveryColumns(settling);
  return (
    <Answer
      query={answer}
      empty={({ deliveries }) => (deliveries.length === 0 ? t('deliveries.empty') : undefined)}
    >
      {({ deliveries, pausedUntil, givenUp }) => (
        <>
          <Said about={settling.done && settling.doneAt}>
            {settling.done && <Success>{t(`deliveries.${settling.done}`)}</Success>}
          </Said>
          {settling.failure !== null && <Failure error={settling.failure} />}
          <InTheWay pausedUntil={pausedUntil} givenUp={givenUp} />
          <Section title={t('deliveries.look')}>
            <ToLookAt deliveries={deliveries} settling={settling} />
          </Section>
          <Section title={t('deliveries.all')}>
            <DataTable
              label={t('deliveries.all')}
              rows={deliveries}
              columns={columns}
              rowId={({ id }) => id}
              sort={{ column: 'changedAt', descending: true }}
            />
          </Section>
        </>
      )}
    </Answer>
  );
}
