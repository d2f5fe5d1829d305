import { useTranslation } from 'react-i18next';
import { storeContent } from '../../../../functions/contracts/decision';
import { logCompletion } from '../../../../functions/contracts/training';
import { useWriting } from '../../api/useCommand';
import { dateFault, faultsOf } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useMe } from '../../session/session-context';

const EMPTY = { personId: '', courseId: '', completedOn: '', kind: 'file', file: '' };

/** The state of the form, and the two steps of saving: the file first, then the completion that names it. */
export function useLogCourse() {
  const { t } = useTranslation();
  const { today } = useMe();
  const words = useFaultWords();
  const form = useForm(EMPTY);
  const labels = {
    personId: t('logCourse.personId'),
    courseId: t('logCourse.courseId'),
    completedOn: t('logCourse.completedOn'),
    kind: t('logCourse.evidence'),
    file: t('logCourse.file'),
  };
  const logging = useWriting(async ({ call }, { values, file }: { values: typeof EMPTY; file?: File }) => {
    const { personId, courseId, completedOn } = values;
    const taken = { personId, courseId, otherCourse: null, completedOn, minutes: null };
    if (file === undefined) {
      const evidence = { kind: 'seenByCoordinator' } as const;
      await call(logCompletion, { body: { ...taken, evidence } });
    } else {
      const stored = await call(storeContent, { query: { fileName: file.name }, body: file });
      const evidence = {
        kind: 'file',
        contentHash: stored.contentHash,
        fileName: stored.fileName,
      } as const;
      await call(logCompletion, { body: { ...taken, evidence } });
    }
    return values;
  });
  const send = () => {
    const { values } = form;
    const file = values.kind === 'file' ? form.files.get('file')?.[0] : undefined;
    const fine = form.accept(
      faultsOf([
        ['personId', words.text(values.personId)],
        ['courseId', words.text(values.courseId)],
        ['completedOn', words.date(dateFault(values.completedOn, { required: true, notAfter: today }))],
        ['file', values.kind === 'file' ? words.files(file ? [file] : []) : undefined],
      ]),
    );
    if (!fine) return;
    logging.mutate(
      { values, ...(file ? { file } : {}) },
      {
        onSuccess: ({ courseId, completedOn, kind }) => {
          form.reset({ courseId, completedOn, kind });
        },
        onError: form.refuse,
      },
    );
  };
  return { form, labels, logging, send };
}
