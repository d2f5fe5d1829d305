import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import {
  correctCompletion,
  type CompletionView,
  type CourseView,
} from '../../../../../contracts/training/training';
import { CourseFields } from '../../../components/training/CourseFields';
import { EvidenceFields } from '../../../components/training/EvidenceFields';
import { courseOf, EMPTY_EVIDENCE, evidenceOf, OTHER } from '../../../components/training/participation';
import { useParticipation } from '../../../components/training/useParticipation';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';

const asWritten = (completion: CompletionView) => ({
  courseId: completion.courseId ?? OTHER,
  title: completion.otherCourse?.title ?? '',
  provider: completion.otherCourse?.provider ?? '',
  completedOn: completion.completedOn,
  minutes: completion.minutes === null ? '' : String(completion.minutes),
});

type Props = { completion: CompletionView; courses: readonly CourseView[] };

/** Puts a completion right: a new one takes its place, and the old one stays in the history with the reason. */
export function CorrectForm({ completion, courses }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { courseLabels, evidenceLabels, courseFaults, evidenceFaults } = useParticipation();
  const form = useForm(
    { ...asWritten(completion), ...EMPTY_EVIDENCE, kind: 'asItIs', reason: '' },
    `correct-${completion.completionId}`,
  );
  const labels = { ...courseLabels, ...evidenceLabels, reason: t('personTraining.reason') };
  const { completionId, personId } = completion;
  const correcting = useSendingBy(
    form,
    async (client, file: File | undefined) => {
      const evidence = (await evidenceOf(client, form.values, file)) ?? completion.evidence;
      const participation = { personId, ...courseOf(form.values), evidence };
      const body = { participation, reason: form.values.reason.trim() };
      return client.call(correctCompletion, { params: { completionId }, body });
    },
    form.sent,
  );
  const send = () => {
    const faults = faultsOf<string>([
      ...courseFaults(form),
      ...evidenceFaults(form),
      ['reason', words.text(form.values.reason, TRAINING_MOST.reason)],
    ]);
    if (form.accept(faults)) correcting.mutate(form.files.get('file')?.[0]);
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`correct-${completionId}-`}
      submit={t('personTraining.correctSubmit')}
      sending={correcting}
      onSubmit={send}
    >
      <CourseFields form={form} courses={courses} />
      <EvidenceFields form={form} kinds={['asItIs', 'seenByCoordinator', 'file', 'link']} />
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
