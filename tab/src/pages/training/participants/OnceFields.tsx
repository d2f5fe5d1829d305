import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MOST_LEAST_MINUTES, type ListReading } from '../../../../../contracts/imports/imports';
import { getCourses } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { DateField } from '../../../components/form/DateField';
import type { ReadingWishes } from './useParticipantImport';

/** What is said once for a whole list. */
export type SaidOnce = Pick<
  ReadingWishes,
  'course' | 'day' | 'leastMinutes' | 'leastPercent' | 'shortYears' | 'serials'
>;

type Props = {
  className: string;
  questions: ListReading['questions'];
  taken: ListReading['taken'];
  once: SaidOnce;
  onSay: (changes: Partial<SaidOnce>) => void;
};

/** Asks once for a whole list what its rows do not say: the course, the day, and whatever else the list leaves open. */
export function OnceFields({ className, questions, taken, once, onSay }: Props) {
  const { t } = useTranslation();
  const { data } = useAnswer(getCourses, {}, { enabled: taken.course === null });
  const titles = [...new Set(data?.courses.filter(({ retired }) => !retired).map(({ title }) => title))];
  const number = (name: 'leastMinutes' | 'leastPercent', most: number) => (
    <Field className={className} label={t(`import.${name}`)} hint={t(`import.${name}Hint`)}>
      <Input
        type="number"
        min={0}
        max={most}
        value={once[name]}
        onChange={(_, { value }) => {
          onSay({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {taken.course === null && (
        <Field className={className} label={t('import.onceCourse')}>
          <Select
            value={once.course}
            onChange={(_, { value }) => {
              onSay({ course: value });
            }}
          >
            <option value="">{t('import.notChosen')}</option>
            {titles.map((title) => (
              <option key={title}>{title}</option>
            ))}
          </Select>
        </Field>
      )}
      {taken.date === null && (
        <div className={className}>
          <DateField
            form={{
              values: { day: once.day },
              set: (_, day) => {
                onSay({ day });
              },
            }}
            name="day"
            label={t('import.onceDay')}
            kind="course"
          />
        </div>
      )}
      {questions.includes('presence') && number('leastMinutes', MOST_LEAST_MINUTES)}
      {questions.includes('share') && number('leastPercent', 100)}
      {questions.includes('shortYear') && (
        <Checkbox
          label={t('import.shortYears')}
          checked={once.shortYears}
          onChange={(_, { checked }) => {
            onSay({ shortYears: checked === true });
          }}
        />
      )}
      {questions.includes('serial') && (
        <Checkbox
          label={t('import.serials')}
          checked={once.serials}
          onChange={(_, { checked }) => {
            onSay({ serials: checked === true });
          }}
        />
      )}
    </>
  );
}
