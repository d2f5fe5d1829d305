import { FEED_TROUBLE_WORDS } from '../feed/feed-trouble-words';
import { FEED_NAMES } from '../feed/feed-words';
import { CLOCK_WORDS } from '../incident/incident-words';
import { writtenInstant } from '../written-dates';
import { STATUS_IN, STATUS_LABELS, STATUS_OF } from '../status/status-labels';
import type { BodyChange } from '../../domain/body-change/body-change';
import type { DanishDate, Month } from '../../domain/calendar/danish-time';
import type { ShownAsk, ShownSubject } from '../../domain/waiting/shown-waiting';
import { unreachable } from '../../domain/ground/unreachable';
import { COURSE_WAITING_WORDS } from './course-waiting-words';
import { REGISTER_WAITING_WORDS } from './register-waiting-words';
import { UNDECIDABLE } from '../decision/undecidable';

/** How a surface writes what it puts into a sentence. */
export type SurfaceWriting = {
  date: (date: DanishDate) => string;
  month: (month: Month) => string;
  /** A name; null: it has been erased. */
  name: (name: string | null) => string;
};

type WaitingWords = {
  meeting: (date: string) => string;
  report: (date: string) => string;
  missedTitle: string;
  missed: (months: readonly string[], older: number) => string;
  answer: (by: string, forWhom: string) => string;
  answerLate: (by: string, forWhom: string) => string;
  onBehalfOf: (names: readonly string[], isOwn: boolean) => string;
  conflict: (name: string) => string;
  undecidable: string;
  mandateTitle: (mandateId: string) => string;
  mandate: (deputy: string, member: string) => string;
  changeTitle: (changeId: string) => string;
  change: Record<BodyChange['type'], string>;
  lapsed: string;
  expired: string;
  stale: string;
  journal: (by: string) => string;
  referral: (date: string) => string;
  referralLate: (date: string) => string;
  returned: (date: string) => string;
  postponed: (date: string) => string;
  condition: (stepId: string, dated: string, text: string) => string;
  step: (stepId: string, dated: string, text: string) => string;
  by: (date: string) => string;
  wasDue: (date: string) => string;
  ownerLeft: (name: string) => string;
  confirm: string;
  unrecorded: string;
  release: (date: string) => string;
  releaseLate: (date: string) => string;
  releaseFirst: string;
  noting: (statusOn: string) => string;
  followUp: (followUpId: string, statusOn: string, date: string) => string;
  followUpLate: (followUpId: string, statusOn: string, date: string) => string;
  followUpOwner: (followUpId: string, name: string) => string;
};

const da: WaitingWords = {
  meeting: (date) => `Mødet den ${date}`,
  report: STATUS_OF.da,
  missedTitle: STATUS_LABELS.missed.da,
  missed: (months, older) =>
    `Ikke udsendt: ${months.join(', ')}${older === 0 ? '' : ` og ${older} ældre`}. Månederne er forbi, men status kan stadig udsendes.`,
  answer: (by, forWhom) => `Svar${forWhom} senest den ${by}.`,
  answerLate: (by, forWhom) => `Svar${forWhom}. Svarfristen var den ${by}.`,
  onBehalfOf: (names, isOwn) => `${isOwn ? ' for dig selv og' : ''} på vegne af ${names.join(' og ')}`,
  conflict: (name) => `I skal afgøre, om ${name} er inhabil.`,
  undecidable: `${UNDECIDABLE.da}. Åbn sagen for at se, hvad der skal gøres.`,
  mandateTitle: (mandateId) => `Fuldmagt ${mandateId}`,
  mandate: (deputy, member) =>
    `Bekræft, at ${deputy} må svare for ${member}. Indtil da tæller fuldmagten ikke.`,
  changeTitle: (changeId) => `Ændring ${changeId}`,
  change: {
    MembershipRecorded: 'Bekræft, at ledelsesorganet får et nyt medlem eller en ny formand.',
    MembershipEnded: 'Bekræft, at et medlem udtræder af ledelsesorganet.',
    BodyBasisRecorded: 'Bekræft beslutningen om, hvem der er ledelsesorgan.',
    DecisionModelSet: 'Bekræft, at ledelsesorganet får en anden beslutningsmodel.',
    DelegationRecorded: 'Bekræft, at en person må acceptere risici alene.',
    ActingChairRecorded: 'Bekræft, at et medlem fungerer som formand i en periode.',
    ActingChairEnded: 'Bekræft, at et medlem holder op med at fungere som formand.',
    SamePersonConfirmed: 'Bekræft, at en person har fået en anden konto at logge ind med.',
    DecisionPolicySet: 'Bekræft, hvem der skal acceptere hvilke risici.',
  },
  lapsed: 'Et vilkår blev ikke opfyldt til tiden. Der skal træffes ny beslutning: Forelæg en ny sag.',
  expired: 'Godkendelsen er udløbet. Der skal træffes ny beslutning: Forelæg en ny sag.',
  stale: 'Et trin i planen er forsinket. Der skal træffes ny beslutning: Forelæg en ny sag.',
  referral: (date) =>
    `Oversendt til politisk behandling på mødet den ${date}. Beslutningen er ikke registreret.`,
  referralLate: (date) =>
    `Registrér, hvad der blev besluttet på mødet den ${date}, som sagen blev oversendt til.`,
  journal: (by) => `Ikke journaliseret. Afgørelsen skulle have været journaliseret senest den ${by}.`,
  returned: (date) => `Sendt tilbage den ${date}. Sagen skal rettes og forelægges igen.`,
  postponed: (date) => `Udsat til den ${date}. Sagen skal forelægges igen.`,
  condition: (stepId, dated, text) => `Vilkår ${stepId}, ${dated}: ${text}`,
  step: (stepId, dated, text) => `Trin ${stepId}, ${dated}: ${text}`,
  by: (date) => `senest den ${date}`,
  wasDue: (date) => `fristen var den ${date}`,
  ownerLeft: (name) => `${name} har ikke længere en rolle.`,
  confirm: 'Bekræft dine svar fra mødet.',
  unrecorded: 'Der er ikke skrevet notat fra mødet. Skriv notatet, eller flyt mødet.',
  release: (date) => `Udkastet er klar. Se det igennem, og udsend det senest den ${date}.`,
  releaseFirst:
    'Ikke udsendt. Den første måned udsendes ikke automatisk. Se udkastet igennem, og udsend det.',
  releaseLate: (date) => `Udkastet skulle have været udsendt den ${date}. Se det igennem, og udsend det.`,
  noting: (statusOn) => `Du har ikke taget ${STATUS_IN.da(statusOn)} til efterretning.`,
  followUp: (followUpId, statusOn, date) =>
    `${followUpId} · Opfølgning til ${STATUS_IN.da(statusOn)}. Svar senest den ${date}.`,
  followUpLate: (followUpId, statusOn, date) =>
    `${followUpId} · Opfølgning til ${STATUS_IN.da(statusOn)}. Svarfristen var den ${date}.`,
  followUpOwner: (followUpId, name) =>
    `${followUpId} · ${name} har ikke længere en rolle. Vælg en anden, der skal svare.`,
};

const en: WaitingWords = {
  meeting: (date) => `The meeting on ${date}`,
  report: STATUS_OF.en,
  missedTitle: STATUS_LABELS.missed.en,
  missed: (months, older) =>
    `Not issued: ${months.join(', ')}${older === 0 ? '' : ` and ${older} earlier`}. The months are over, but the status can still be issued.`,
  answer: (by, forWhom) => `Answer${forWhom} by ${by}.`,
  answerLate: (by, forWhom) => `Answer${forWhom}. The answer was due on ${by}.`,
  onBehalfOf: (names, isOwn) => `${isOwn ? ' for yourself and' : ''} on behalf of ${names.join(' and ')}`,
  conflict: (name) => `You are to decide whether ${name} has a conflict of interest.`,
  undecidable: `${UNDECIDABLE.en}. Open the case to see what has to be done.`,
  mandateTitle: (mandateId) => `Mandate ${mandateId}`,
  mandate: (deputy, member) =>
    `Confirm that ${deputy} may answer for ${member}. Until then the mandate does not count.`,
  changeTitle: (changeId) => `Change ${changeId}`,
  change: {
    MembershipRecorded: 'Confirm that the management body gets a new member or chair.',
    MembershipEnded: 'Confirm that a member leaves the management body.',
    BodyBasisRecorded: 'Confirm the decision on who the management body is.',
    DecisionModelSet: 'Confirm that the management body gets another decision model.',
    DelegationRecorded: 'Confirm that somebody may accept risks alone.',
    ActingChairRecorded: 'Confirm that a member acts as chair for a period.',
    ActingChairEnded: 'Confirm that a member no longer acts as chair.',
    SamePersonConfirmed: 'Confirm that somebody has got another account to sign in with.',
    DecisionPolicySet: 'Confirm who must accept which risks.',
  },
  lapsed: 'A condition was not met in time. A new decision is needed: put a new case forward.',
  expired: 'The approval has expired. A new decision is needed: put a new case forward.',
  stale: 'A step in the plan is delayed. A new decision is needed: put a new case forward.',
  referral: (date) =>
    `Sent on to a political body for the meeting on ${date}. What it decided is not recorded.`,
  referralLate: (date) =>
    `Record what was decided at the meeting on ${date}, to which the matter was sent on.`,
  journal: (by) => `Not journalised. The decision was to be journalised by ${by}.`,
  returned: (date) => `Sent back on ${date}. The case is to be corrected and put forward again.`,
  postponed: (date) => `Postponed to ${date}. The case is to be put forward again.`,
  condition: (stepId, dated, text) => `Condition ${stepId}, ${dated}: ${text}`,
  step: (stepId, dated, text) => `Step ${stepId}, ${dated}: ${text}`,
  by: (date) => `by ${date}`,
  wasDue: (date) => `was due on ${date}`,
  ownerLeft: (name) => `${name} no longer has a role.`,
  confirm: 'Confirm your answers from the meeting.',
  unrecorded: 'No note of the meeting has been written. Write the note, or move the meeting.',
  release: (date) => `The draft is ready. Look it through and issue it by ${date}.`,
  releaseFirst:
    'Not issued. The first month is not issued automatically. Look the draft through and issue it.',
  releaseLate: (date) => `The draft was to be issued on ${date}. Look it through and issue it.`,
  noting: (statusOn) => `You have not taken note of ${STATUS_IN.en(statusOn)}.`,
  followUp: (followUpId, statusOn, date) =>
    `${followUpId} · Follow-up to ${STATUS_IN.en(statusOn)}. Answer by ${date}.`,
  followUpLate: (followUpId, statusOn, date) =>
    `${followUpId} · Follow-up to ${STATUS_IN.en(statusOn)}. The answer was due on ${date}.`,
  followUpOwner: (followUpId, name) =>
    `${followUpId} · ${name} no longer has a role. Choose somebody else who is to answer.`,
};

const WAITING_WORDS = {
  da: { ...da, ...COURSE_WAITING_WORDS.da, ...REGISTER_WAITING_WORDS.da },
  en: { ...en, ...COURSE_WAITING_WORDS.en, ...REGISTER_WAITING_WORDS.en },
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
    case 'supplierRemarks':
    case 'oldPlanTests':
    case 'handovers':
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
