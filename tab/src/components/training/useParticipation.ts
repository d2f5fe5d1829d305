import { useTranslation } from 'react-i18next';
import { isLink } from '../../../../domain/ground/link';
import { TRAINING_MOST } from '../../../../domain/training/training-limits';
import { useFaultWords } from '../form/useFaultWords';
import type { Form } from '../form/useForm';
import { OTHER, type CourseName, type EvidenceName } from './participation';

type Faults<Name extends string> = readonly (readonly [name: Name, fault: string | undefined])[];

/** The labels of the fields for a course that was taken and its evidence, and what is wrong with what was written. */
export function useParticipation() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const courseFaults = ({ values }: Pick<Form<CourseName>, 'values'>): Faults<CourseName> => {
    const isOther = values.courseId === OTHER;
    const minutes = Number(values.minutes);
    const isWhole = Number.isInteger(minutes) && minutes >= 1 && minutes <= TRAINING_MOST.minutes;
    return [
      ['courseId', words.text(values.courseId)],
      ['title', isOther ? words.text(values.title, TRAINING_MOST.title) : undefined],
      ['provider', isOther ? words.text(values.provider, TRAINING_MOST.provider) : undefined],
      ['completedOn', words.date('course', values.completedOn)],
      ['minutes', values.minutes.trim() === '' || isWhole ? undefined : t('catalogue.minutesInvalid')],
    ];
  };
  const evidenceFaults = (form: Pick<Form<EvidenceName>, 'values' | 'files'>): Faults<EvidenceName> => {
    const { kind, url } = form.values;
    return [
      ['file', kind === 'file' ? words.files(form.files.get('file') ?? []) : undefined],
      ['url', kind !== 'link' || isLink(url.trim()) ? undefined : t('participation.urlInvalid')],
    ];
  };
  return {
    courseLabels: {
      courseId: t('logCourse.courseId'),
      title: t('participation.title'),
      provider: t('participation.provider'),
      completedOn: t('logCourse.completedOn'),
      minutes: t('participation.minutes'),
    },
    evidenceLabels: {
      kind: t('logCourse.evidence'),
      file: t('logCourse.file'),
      url: t('participation.url'),
    },
    courseFaults,
    evidenceFaults,
  };
}
