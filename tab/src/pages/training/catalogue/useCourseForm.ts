import { useTranslation } from 'react-i18next';
import { TRAINING_MOST } from '../../../../../domain/training/training-limits';
import { AUDIENCES } from '../../../../../domain/access/group';
import { COMPETENCES } from '../../../../../domain/training/competence';
import { addCourse, reviseCourse, type CourseView } from '../../../../../contracts/training/training';
import { faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { useKeptChoice } from '../../../components/form/useKeptChoice';

const valuesOf = (course: CourseView | undefined) => ({
  title: course?.title ?? '',
  provider: course?.provider ?? '',
  format: course?.format ?? '',
  minutes: course === undefined ? '' : String(course.minutes),
  validMonths: String(course?.validMonths ?? ''),
  source: course?.source ?? '',
});

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/** The state of the form for a course, new or there already, and sending it. A new one leaves an empty form. */
export function useCourseForm(course: CourseView | undefined) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const name = `course-${course?.courseId ?? 'new'}`;
  const form = useForm(valuesOf(course), name);
  const competing = useKeptChoice(`${name}-competences`, COMPETENCES, course?.competences);
  const attending = useKeptChoice(`${name}-audiences`, AUDIENCES, course?.audiences);
  const [competences, audiences] = [competing.chosen, attending.chosen];
  const saving = useSendingBy(
    form,
    ({ call }) => {
      const { minutes, validMonths, ...texts } = form.values;
      const body = {
        ...texts,
        competences: [...competences],
        audiences: [...audiences],
        minutes: Number(minutes),
        validMonths: validMonths.trim() === '' ? null : Number(validMonths),
      };
      return course === undefined
        ? call(addCourse, { body })
        : call(reviseCourse, { params: { courseId: course.courseId }, body });
    },
    () => {
      for (const one of [form, competing, attending]) one.sent();
    },
  );
  const labels = {
    title: t('catalogue.name'),
    provider: t('catalogue.provider'),
    format: t('catalogue.format'),
    minutes: t('catalogue.minutes'),
    validMonths: t('catalogue.validMonths'),
    source: t('catalogue.source'),
  };
  const clear = () => {
    form.reset();
    competing.clear();
    attending.clear();
  };
  const send = () => {
    const { title, provider, format, minutes, validMonths, source } = form.values;
    const isValid = validMonths.trim() === '' || isWithin(Number(validMonths), TRAINING_MOST.validMonths);
    const fine = form.accept(
      faultsOf([
        ['title', words.text(title, TRAINING_MOST.title)],
        ['provider', words.text(provider, TRAINING_MOST.provider)],
        ['format', words.most(format, TRAINING_MOST.format)],
        [
          'minutes',
          isWithin(Number(minutes), TRAINING_MOST.minutes) ? undefined : t('catalogue.minutesInvalid'),
        ],
        [
          'validMonths',
          isValid ? undefined : t('catalogue.validInvalid', { most: TRAINING_MOST.validMonths }),
        ],
        ['source', words.most(source, TRAINING_MOST.source)],
      ]),
    );
    if (!fine) return;
    saving.mutate(undefined, {
      onSuccess: () => {
        if (course === undefined) clear();
      },
    });
  };
  return {
    form,
    labels,
    saving,
    send,
    clear,
    competences,
    audiences,
    setCompetences: competing.setChosen,
    setAudiences: attending.setChosen,
  };
}
