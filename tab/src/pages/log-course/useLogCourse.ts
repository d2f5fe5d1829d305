import { logCompletion } from '../../../../functions/contracts/training';
import { useWriting } from '../../api/useCommand';
import {
  courseOf,
  EMPTY_COURSE,
  EMPTY_EVIDENCE,
  evidenceOf,
} from '../../components/completion/participation';
import { useParticipation } from '../../components/completion/useParticipation';
import { faultsOf } from '../../components/form/checks';
import { fieldId } from '../../components/form/form-context';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';

const EMPTY = { personId: '', ...EMPTY_COURSE, ...EMPTY_EVIDENCE };

/** The state of the form, and the two steps of saving: the file first, then the completion that names it. */
export function useLogCourse(personLabel: string) {
  const words = useFaultWords();
  const { courseLabels, evidenceLabels, courseFaults, evidenceFaults } = useParticipation();
  const form = useForm(EMPTY);
  const labels = { personId: personLabel, ...courseLabels, ...evidenceLabels };
  const logging = useWriting(async (client, name: string) => {
    const { values } = form;
    const evidence = await evidenceOf(client, values, form.files.get('file')?.[0]);
    if (evidence === null) throw new Error('Cannot log a course without saying what shows it');
    const taken = courseOf(values);
    await client.call(logCompletion, { body: { personId: values.personId, ...taken, evidence } });
    return { name, taken };
  });
  const send = (name: string) => {
    const fine = form.accept(
      faultsOf<string>([
        ['personId', words.text(form.values.personId)],
        ...courseFaults(form),
        ...evidenceFaults(form),
      ]),
    );
    if (!fine) return;
    const { courseId, title, provider, completedOn, minutes, kind } = form.values;
    logging.mutate(name, {
      onSuccess: () => {
        form.reset({ courseId, title, provider, completedOn, minutes, kind });
        document.getElementById(fieldId('', 'personId'))?.focus();
      },
      onError: form.refuse,
    });
  };
  return { form, labels, logging, send };
}
