import { useTranslation } from 'react-i18next';
import { logCompletion } from '../../../../../contracts/training/training';
import type { PersonView } from '../../../../../contracts/values';
import {
  courseOf,
  EMPTY_COURSE,
  EMPTY_EVIDENCE,
  evidenceOf,
} from '../../../components/training/participation';
import { useParticipation } from '../../../components/training/useParticipation';
import { faultsOf } from '../../../components/form/checks';
import { fieldId } from '../../../components/form/form-context';
import { isWrittenSince } from '../../../components/written-since';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { useKeptPerson } from '../../../components/form/useKeptChoice';

const EMPTY = { personId: '', ...EMPTY_COURSE, ...EMPTY_EVIDENCE };

/** The state of the form, and the two steps of saving: the file first, then the completion that names it. */
export function useLogCourse() {
  const { t } = useTranslation();
  const { person, setPerson, begin } = useKeptPerson('log-person');
  const { courseLabels, evidenceLabels, courseFaults, evidenceFaults } = useParticipation();
  const form = useForm(EMPTY, 'log');
  const labels = { personId: t('logPeople.person'), ...courseLabels, ...evidenceLabels };
  const logging = useSendingBy(form, async (client, who: PersonView) => {
    const { values } = form;
    const evidence = await evidenceOf(client, values, form.files.get('file')?.[0]);
    if (evidence === null) throw new Error('Cannot log a course without saying what shows it');
    const taken = courseOf(values);
    await client.call(logCompletion, { body: { personId: who.personId, ...taken, evidence } });
    return { person: who, taken };
  });
  const clear = () => {
    form.reset();
    setPerson(undefined);
  };
  const send = () => {
    const fine = form.accept(
      faultsOf<string>([
        ['personId', person === undefined ? t('people.missing') : undefined],
        ...courseFaults(form),
        ...evidenceFaults(form),
      ]),
    );
    if (!fine || person === undefined) return;
    const { courseId, title, provider, completedOn, minutes, kind } = form.values;
    logging.mutate(person, {
      onSuccess: () => {
        begin(person);
        form.begin({ courseId, title, provider, completedOn, minutes, kind });
        if (!isWrittenSince()) document.getElementById(fieldId('', 'personId'))?.focus();
      },
    });
  };
  return { form, labels, logging, person, setPerson, send, clear };
}
