import { REGISTRATION_TEXTS } from '../registration/registration-words';
import { FEED_TROUBLE_WORDS } from '../feed/feed-trouble-words';
import { FEED_NAMES } from '../feed/feed-words';
import { CLOCK_WORDS } from '../incident/incident-words';
import { writtenInstant } from '../written-dates';
import type { DanishDate, Month } from '../../domain/calendar/danish-time';
import type { ShownAsk, ShownSubject } from '../../domain/waiting/shown-waiting';
import { unreachable } from '../../domain/ground/unreachable';
import { BODY_WAITING_WORDS } from './body-waiting-words';
import { COURSE_WAITING_WORDS } from './course-waiting-words';
import { MEASURING_WAITING_WORDS } from './measuring-waiting-words';
import { REGISTER_WAITING_WORDS } from './register-waiting-words';

/** How a surface writes what it puts into a sentence. */
export type SurfaceWriting = {
  date: (date: DanishDate) => string;
  month: (month: Month) => string;
  /** A name; null: it has been erased. */
  name: (name: string | null) => string;
};

const WAITING_WORDS = {
  da: {
    ...BODY_WAITING_WORDS.da,
    ...COURSE_WAITING_WORDS.da,
    ...REGISTER_WAITING_WORDS.da,
    ...MEASURING_WAITING_WORDS.da,
  },
  en: {
    ...BODY_WAITING_WORDS.en,
    ...COURSE_WAITING_WORDS.en,
    ...REGISTER_WAITING_WORDS.en,
    ...MEASURING_WAITING_WORDS.en,
  },
};
type Language = keyof typeof WAITING_WORDS;

/** What something that waits is called; what somebody has written is given as it was written. */
export function waitingTitle(subject: ShownSubject, language: Language, writing: SurfaceWriting): string {
  const words = WAITING_WORDS[language];
  switch (subject.about) {
    case 'decision':
      return subject.title ?? subject.decisionId;
    case 'meeting':
      return `${words.meeting(writing.date(subject.on))} (${subject.meetingId})`;
    case 'report':
      return words.report(writing.date(subject.statusOn));
    case 'missedMonths':
      return words.missedTitle;
    case 'followUp':
      return subject.text;
    case 'measure':
      return `${subject.measureId} · ${subject.title}`;
    case 'measureSet':
      return words.measureSet;
    case 'incident':
      return words.incident(subject.incidentId);
    case 'courses':
      return words.courses;
    case 'cycleItem':
      return subject.title;
    case 'ownTraining':
      return words.ownTraining;
    case 'supplierRemark':
      return `${subject.name}: ${subject.text}`;
    case 'suppliers':
      return words.suppliersTitle;
    case 'systems':
      return words.systemsTitle;
    case 'registration':
      return REGISTRATION_TEXTS.registration[language];
    case 'baseline':
      return words.baselineTitle;
    case 'exercises':
      return words.exercisesTitle;
    case 'exerciseFinding':
      return `${subject.scenario}: ${subject.text}`;
    case 'feed':
      return FEED_TROUBLE_WORDS[language].title(FEED_NAMES[subject.feed][language]);
    case 'mandate':
      return words.mandateTitle(subject.mandateId);
    case 'bodyChange':
      return words.changeTitle(subject.changeId);
    default:
      return unreachable(subject);
  }
}

/** How many of the months that were missed are named. */
const SHOWN_MONTHS = 3;

/** What the reader is asked to do about it, in one line. */
export function askSentence(
  ask: ShownAsk,
  subject: ShownSubject,
  language: Language,
  { date, month, name }: SurfaceWriting,
): string {
  const words = WAITING_WORDS[language];
  const due = ask.due === null ? '' : date(ask.due);
  const about = subject.about === 'report' || subject.about === 'followUp' ? date(subject.statusOn) : '';
  const followUpId = subject.about === 'followUp' ? subject.followUpId : '';
  switch (ask.kind) {
    case 'answer': {
      const others = ask.forNames.map(name);
      const forWhom = others.length === 0 ? '' : words.onBehalfOf(others, ask.isOwn);
      return ask.isLate ? words.answerLate(due, forWhom) : words.answer(due, forWhom);
    }
    case 'conflict':
      return words.conflict(name(ask.name));
    case 'reopened':
      return words[ask.because];
    case 'undecidable':
      return words.undecidable;
    case 'mandate':
      return words.mandate(name(ask.deputy), name(ask.member));
    case 'bodyChange':
      return words.change[ask.change];
    case 'releaseFirst':
      return words.releaseFirst;
    case 'missedMonths': {
      const shown = ask.months.slice(0, SHOWN_MONTHS);
      return words.missed(shown.map(month), ask.months.length - shown.length);
    }
    case 'journal':
      return words.journal(due);
    case 'referral':
      return ask.isLate ? words.referralLate(due) : words.referral(due);
    case 'returned':
    case 'postponed':
      return words[ask.kind](date(ask.since));
    case 'condition':
    case 'step': {
      const line = words[ask.kind](ask.stepId, ask.isLate ? words.wasDue(due) : words.by(due), ask.text);
      return ask.owner === null ? line : `${line} (${words.ownerLeft(name(ask.owner.name))})`;
    }
    case 'meeting':
      return words.confirm;
    case 'unrecorded':
      return words.unrecorded;
    case 'release':
      return ask.isLate ? words.releaseLate(due) : words.release(due);
    case 'noting':
      return words.noting(about);
    case 'followUp':
      return ask.isLate ? words.followUpLate(followUpId, about, due) : words.followUp(followUpId, about, due);
    case 'followUpOwner':
      return words.followUpOwner(followUpId, name(ask.name));
    case 'verification':
      return words.verification(ask.count);
    case 'cycleItem': {
      const line = ask.isLate ? words.cycleItemLate(due) : words.cycleItem(due);
      return ask.owner === null ? line : `${line} (${words.cycleOwner(name(ask.owner.name))})`;
    }
    case 'supplierRemark':
      return ask.isLate ? words.supplierRemarkLate(due) : words.supplierRemark(due);
    case 'baselineDue':
    case 'exerciseDue':
    case 'exerciseFinding':
      return words[ask.isLate ? (`${ask.kind}Late` as const) : ask.kind](due);
    case 'supplierRemarks':
    case 'exerciseFindings':
    case 'oldPlanTests':
    case 'handovers':
    case 'registrationChanges':
      return words[ask.isLate ? (`${ask.kind}Late` as const) : ask.kind](ask.count, due);
    case 'supplierApprovals':
      return words.supplierApprovals(ask.count);
    case 'supplierStatements': {
      if (ask.due === null) return words.supplierStatements(ask.count);
      return words[ask.isLate ? 'supplierStatementsLate' : 'supplierStatementsBy'](ask.count, due);
    }
    case 'untestedPlans':
      return words.untestedPlans(ask.count);
    case 'feedTrouble': {
      const troubleWords = FEED_TROUBLE_WORDS[language];
      return `${troubleWords.trouble[ask.trouble](FEED_NAMES[ask.feed][language])}.`;
    }
    case 'measureLate':
    case 'measureReview':
    case 'measureEvidence':
    case 'measuresOverYear':
      return words[ask.kind](due);
    case 'approvalsInQuestion':
      return words.approvalsInQuestion(ask.count);
    case 'measuresAfterIncident':
      return words.measuresAfterIncident(ask.incidentId, date(ask.since));
    case 'measuresChanged':
      return words.measuresChanged(ask.count, date(ask.since));
    case 'incidentClock': {
      const clock = CLOCK_WORDS[ask.clock][language];
      if (ask.dueAt === null) return words.clock(clock);
      const at = writtenInstant(ask.dueAt, language);
      return ask.isLate ? words.clockLate(clock, at) : words.clockBy(clock, at);
    }
    case 'ownCourse':
      if (ask.due === null) return words.ownCourse;
      return ask.isLate ? words.ownCourseLate(due) : words.ownCourseBy(due);
    default:
      return unreachable(ask);
  }
}
