import type { Language } from '../language';

type CourseWaitingWords = {
  courses: string;
  verification: (count: number) => string;
  ownTraining: string;
  ownCourse: string;
  ownCourseBy: (date: string) => string;
  ownCourseLate: (date: string) => string;
};

const da: CourseWaitingWords = {
  courses: 'Meldte kurser',
  verification: (count) =>
    count === 1
      ? '1 meldt kursus venter på, at du bekræfter det.'
      : `${count} meldte kurser venter på, at du bekræfter dem.`,
  ownTraining: 'Dine kurser',
  ownCourse: 'Du har ikke et registreret kursus, der gælder. Meld kurset, når du har taget det.',
  ownCourseBy: (date) => `Tag et kursus senest den ${date}, og meld det.`,
  ownCourseLate: (date) => `Tag et kursus, og meld det. Fristen var den ${date}.`,
};

const en: CourseWaitingWords = {
  courses: 'Reported courses',
  verification: (count) =>
    count === 1
      ? '1 reported course is waiting for you to verify it.'
      : `${count} reported courses are waiting for you to verify them.`,
  ownTraining: 'Your courses',
  ownCourse: 'You have no registered course that counts. Report the course when you have taken it.',
  ownCourseBy: (date) => `Take a course by ${date} and report it.`,
  ownCourseLate: (date) => `Take a course and report it. It was due on ${date}.`,
};

/** What is said of courses that wait: for whoever verifies them, and for the one who is to take one. */
export const COURSE_WAITING_WORDS = { da, en } satisfies Record<Language, CourseWaitingWords>;
