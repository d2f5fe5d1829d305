import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCourses, importCourses, previewCourses } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { ImportList } from '../../../components/imports/ImportList';
import { PageFrame } from '../../../components/PageFrame';
import { Section } from '../../../components/Section';
import { useMe } from '../../../session/session-context';
import { CourseForm } from './CourseForm';
import { CourseTable } from './CourseTable';
import { EditCourse } from './EditCourse';
import { PartToggle, type Part } from './PartToggle';

/** The municipality's own catalogue of courses. */
export function CataloguePage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const courses = useAnswer(getCourses, {});
  const [open, setOpen] = useState<Part>();
  const [editedId, setEditedId] = useState<string>();
  const edited = courses.data?.courses.find(({ courseId }) => courseId === editedId);
  return (
    <PageFrame
      title={t('catalogue.title')}
      lead={t('catalogue.lead')}
      back={{ to: '/uddannelse', text: t('catalogue.back') }}
      actions={
        abilities.manageCourses && (
          <>
            <PartToggle part="add" open={open} onOpen={setOpen} />
            <PartToggle part="import" open={open} onOpen={setOpen} />
          </>
        )
      }
    >
      {open === 'add' && (
        <Section title={t('catalogue.add')}>
          <CourseForm />
        </Section>
      )}
      {open === 'import' && (
        <Section title={t('catalogue.import')}>
          <ImportList
            preview={previewCourses}
            write={importCourses}
            label={t('catalogue.importFile')}
            hint={t('catalogue.importLead')}
          />
        </Section>
      )}
      {edited && (
        <EditCourse
          course={edited}
          onClose={() => {
            setEditedId(undefined);
          }}
        />
      )}
      <Section title={t('catalogue.courses')}>
        <Answer
          query={courses}
          empty={(answer) => (answer.courses.length === 0 ? t('catalogue.empty') : undefined)}
        >
          {(answer) => (
            <CourseTable
              courses={answer.courses}
              {...(abilities.manageCourses ? { onEdit: setEditedId } : {})}
            />
          )}
        </Answer>
      </Section>
    </PageFrame>
  );
}
