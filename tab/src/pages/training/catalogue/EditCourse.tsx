import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { reinstateCourse, retireCourse, type CourseView } from '../../../../../contracts/training/training';
import { useCommand } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { useFocusWhenShown } from '../../../components/useFocusWhenShown';
import { CourseForm } from './CourseForm';

const useStyles = makeStyles({
  place: { outlineStyle: 'none', marginBottom: tokens.spacingVerticalXXL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
});

type Props = { course: CourseView; onClose: () => void };

/** Where one course is changed, retired or reinstated; it takes the focus when it opens. */
export function EditCourse({ course, onClose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const place = useFocusWhenShown(course.courseId);
  const retiring = useCommand(course.retired ? reinstateCourse : retireCourse);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Section title={t('catalogue.edit', { course: course.title })}>
        <div className={styles.actions}>
          <Button
            disabledFocusable={retiring.isPending}
            onClick={() => {
              retiring.mutate({ params: { courseId: course.courseId } });
            }}
          >
            {t(course.retired ? 'catalogue.reinstate' : 'catalogue.retire')}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {t('catalogue.close')}
          </Button>
          <span>{t(course.retired ? 'catalogue.retiredText' : 'catalogue.retireText')}</span>
        </div>
        {retiring.error && <Failure error={retiring.error} />}
        <CourseForm key={course.courseId} course={course} />
      </Section>
    </div>
  );
}
