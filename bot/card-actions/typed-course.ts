import { OTHER_COURSE, type TypedCourse } from '../../adaptive-cards/training-inputs';
import type { OwnParticipation } from '../../domain/training/commands';
import type { Evidence } from '../../domain/training/training';

/**
 * What was typed as a participation, whosever it is. What is missing or wrong is refused by the domain; without a link
 * the evidence is as given.
 */
export function participationIn(typed: TypedCourse, evidence: Evidence): OwnParticipation {
  const { takenCourse = '', takenOn = '', otherTitle = '', otherProvider = '' } = typed;
  const courseId = takenCourse === '' || takenCourse === OTHER_COURSE ? null : takenCourse;
  const minutes = (typed.takenMinutes ?? '').trim();
  const url = (typed.evidenceUrl ?? '').trim();
  return {
    courseId,
    otherCourse: courseId === null ? { title: otherTitle.trim(), provider: otherProvider.trim() } : null,
    completedOn: takenOn,
    minutes: minutes === '' ? null : Number(minutes),
    evidence: url === '' ? evidence : { kind: 'link', url },
  };
}
