import { useTranslation } from 'react-i18next';
import { dateFault } from '../form/checks';
import { useFaultWords } from '../form/useFaultWords';
import type { Form } from '../form/useForm';
import { useMe } from '../../session/session-context';
import { OTHER, type CourseName, type EvidenceName } from './participation';

const LONGEST = 200;
const LONGEST_LINK = 1_000;
const MOST_MINUTES = 100_000;

type Faults<Name extends string> = readonly (readonly [name: Name, fault: string | undefined])[];

/** The labels of the fields for a course that was taken and its evidence, and what is wrong with what was written. */
export function useParticipation() {
  const { t } = useTranslation();
  const { today } = useMe();
  const words = useFaultWords();
  const courseFaults = ({ values }: Pick<Form<CourseName>, 'values'>): Faults<CourseName> => {
    const isOther = values.courseId === OTHER;
    const minutes = Number(values.minutes);
    const isWhole = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
    return [
      ['courseId', words.text(values.courseId)],
      ['title', isOther ? words.text(values.title, LONGEST) : undefined],
      ['provider', isOther ? words.text(values.provider, LONGEST) : undefined],
      ['completedOn', words.date(dateFault(values.completedOn, { required: true, notAfter: today }))],
      ['minutes', values.minutes.trim() === '' || isWhole ? undefined : t('catalogue.minutesInvalid')],
    ];
  };
  const evidenceFaults = (form: Pick<Form<EvidenceName>, 'values' | 'files'>): Faults<EvidenceName> => {
    const { kind, url } = form.values;
    const isLink = /^https:\/\/\S+$/.test(url.trim()) && url.length <= LONGEST_LINK;
    return [
      ['file', kind === 'file' ? words.files(form.files.get('file') ?? []) : undefined],
      ['url', kind !== 'link' || isLink ? undefined : t('participation.urlInvalid')],
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
