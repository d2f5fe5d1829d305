import type { BodyChange } from '../../domain/body-change/body-change';
import { UNDECIDABLE } from '../decision/undecidable';
import type { Language } from '../language';
import { STATUS_IN, STATUS_LABELS, STATUS_OF } from '../status/status-labels';

type BodyWaitingWords = {
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

const da: BodyWaitingWords = {
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

const en: BodyWaitingWords = {
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

/** What waits of the body's own: cases, meetings, statuses, follow-ups and mandates. */
export const BODY_WAITING_WORDS: Readonly<Record<Language, BodyWaitingWords>> = { da, en };
