import { useTranslation } from 'react-i18next';
import { reportCompletion, type CourseView } from '../../../../../contracts/training/training';
import { CourseFields } from '../../../components/training/CourseFields';
import { EvidenceFields } from '../../../components/training/EvidenceFields';
import {
  courseOf,
  EMPTY_COURSE,
  EMPTY_EVIDENCE,
  evidenceOf,
} from '../../../components/training/participation';
import { useParticipation } from '../../../components/training/useParticipation';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';

/** "Jeg har taget et kursus": reported by the person; it counts when a coordinator has verified it. */
export function ReportForm({ courses }: { courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const { courseLabels, evidenceLabels, courseFaults, evidenceFaults } = useParticipation();
  const form = useForm({ ...EMPTY_COURSE, ...EMPTY_EVIDENCE, kind: 'ownWord' }, 'report-course');
  const reporting = useSendingBy(form, async (client, file: File | undefined) => {
    const evidence = (await evidenceOf(client, form.values, file)) ?? { kind: 'ownWord' as const };
    return client.call(reportCompletion, { body: { ...courseOf(form.values), evidence } });
  });
  const send = () => {
    const faults = faultsOf<string>([...courseFaults(form), ...evidenceFaults(form)]);
    if (!form.accept(faults)) return;
    reporting.mutate(form.files.get('file')?.[0], {
      onSuccess: () => {
        form.begin();
      },
    });
  };
  return (
    <FormFrame
      form={form}
      labels={{ ...courseLabels, ...evidenceLabels }}
      prefix="report-"
      submit={t('personTraining.reportSubmit')}
      sending={reporting}
      done={reporting.isSuccess && <Success>{t('personTraining.reported')}</Success>}
      onSubmit={send}
    >
      <CourseFields form={form} courses={courses} />
      <EvidenceFields form={form} kinds={['ownWord', 'file', 'link']} />
    </FormFrame>
  );
}
