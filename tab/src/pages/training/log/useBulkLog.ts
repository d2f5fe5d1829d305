import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import { logCompletions } from '../../../../../contracts/training/training';
import type { PersonView } from '../../../../../contracts/values';
import {
  courseOf,
  EMPTY_COURSE,
  EMPTY_EVIDENCE,
  evidenceOf,
} from '../../../components/training/participation';
import { useParticipation } from '../../../components/training/useParticipation';
import { faultsOf } from '../../../components/form/checks';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { useKeptPeople } from '../../../components/form/useKeptChoice';

/** The state of the form for one course and many people. After saving, the course, the day and the evidence stay. */
export function useBulkLog() {
  const { t } = useTranslation();
  const { courseLabels, evidenceLabels, courseFaults, evidenceFaults } = useParticipation();
  const form = useForm(
    { ...EMPTY_COURSE, ...EMPTY_EVIDENCE, kind: 'seenByCoordinator', personIds: '' },
    'bulk',
  );
  const { people: chosen, setPeople: setChosen, begin } = useKeptPeople('bulk-people');
  const labels = { ...courseLabels, ...evidenceLabels, personIds: t('bulkLog.people') };
  const logging = useSendingBy(form, async (client, people: readonly PersonView[]) => {
    const evidence = await evidenceOf(client, form.values, form.files.get('file')?.[0]);
    if (evidence === null) throw new Error('Cannot log a course without saying what shows it');
    const body = { personIds: people.map(({ personId }) => personId), ...courseOf(form.values), evidence };
    return client.call(logCompletions, { body });
  });
  const peopleFault = () => {
    if (chosen.length === 0) return t('bulkLog.peopleMissing');
    return chosen.length > TRAINING_MOST.peopleAtOnce ? t('bulkLog.peopleTooMany') : undefined;
  };
  const clear = () => {
    form.reset();
    setChosen([]);
  };
  const send = () => {
    const fine = form.accept(
      faultsOf<string>([...courseFaults(form), ...evidenceFaults(form), ['personIds', peopleFault()]]),
    );
    if (!fine) return;
    logging.mutate(chosen, {
      onSuccess: () => {
        begin(chosen);
        form.sent();
      },
    });
  };
  return { form, labels, logging, chosen, setChosen, send, clear };
}
