import { useTranslation } from 'react-i18next';
import { storeContent } from '../../../../functions/contracts/decision';
import { logCompletion } from '../../../../functions/contracts/training';
import { useWriting } from '../../api/useCommand';
import { dateFault, faultsOf, LARGEST_FILE } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';

const EMPTY = { personId: '', courseId: '', completedOn: '', kind: 'file', file: '' };

/** The state of the form, and the two steps of saving: the file first, then the completion that names it. */
export function useLogCourse() {
  const { t } = useTranslation();
  const format = useFormat();
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
    if (file === undefined) {
      const evidence = { kind: 'seenByCoordinator' } as const;
      await call(logCompletion, { body: { personId, courseId, completedOn, evidence } });
    } else {
      const stored = await call(storeContent, { query: { fileName: file.name }, body: file });
      const evidence = {
        kind: 'file',
        contentHash: stored.contentHash,
        fileName: stored.fileName,
      } as const;
      await call(logCompletion, { body: { personId, courseId, completedOn, evidence } });
    }
    return values;
  });
  const send = () => {
    const { values } = form;
    const file = values.kind === 'file' ? form.files.get('file')?.[0] : undefined;
    const fileFault =
      values.kind !== 'file'
        ? undefined
        : file === undefined
          ? t('form.fileMissing')
          : file.size > LARGEST_FILE
            ? t('form.fileTooLarge', { most: format.bytes(LARGEST_FILE) })
            : undefined;
    const fine = form.accept(
      faultsOf([
        ['personId', words.missing(labels.personId, values.personId)],
        ['courseId', words.missing(labels.courseId, values.courseId)],
        [
          'completedOn',
          words.date(labels.completedOn, dateFault(values.completedOn, { required: true, notAfter: today })),
        ],
        ['file', fileFault],
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
