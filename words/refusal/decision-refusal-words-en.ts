import { UNDECIDABLE, deadlockSentence } from '../decision/deadlock-words';
import { FINDING_WORDS, KIND_WORDS, LEVEL_WORDS } from '../decision/decision-words';
import type { RefusalText, RefusalWords } from './refusal-words';
import * as written from '../written-values';

const text = (title: string, sentence: string) => (): RefusalText => ({ title, sentence });
const quoted = (value: string) => written.quoted(value, 'en');
const date = (value: string) => written.writtenDate(value, 'en');
const COORDINATOR = 'the security coordinator';

/** The refusals of the approval machine and of meetings in English. */
export const DECISION_REFUSAL_WORDS_EN = {
  'not-the-delegate': text(
    'It is delegated to somebody else',
    `It is decided by the one person to whom the management body has delegated it, and that is not you. Contact ${COORDINATOR} if the delegation is wrong.`,
  ),
  'no-mandate': text(
    'You are not a deputy today',
    `You cannot answer on behalf of the member today, because no mandate covers it. Ask ${COORDINATOR} to register the mandate.`,
  ),
  'mandate-not-yours': text(
    'The mandate is not yours',
    'A mandate is confirmed by the member it is for, or by the chair, and not by who recorded or got it. Contact the member or the chair.',
  ),
  'own-item-by-mandate': text(
    'You put the case forward yourself',
    'Whoever submitted, revised or recommended a case cannot answer it for somebody else. Contact the member or the chair so that somebody else can answer.',
  ),
  'mandate-of-author': text(
    'The mandate was confirmed by whoever put the item forward',
    'Whoever put an item forward, revised or recommended it, or set conditions in it cannot choose by confirming a mandate who answers it. Contact the member, who can answer.',
  ),
  'one-seat-by-mandate': text(
    'You already answer for another member',
    'In each case you can answer for one member at most beside yourself. Contact the member so that they or another deputy can answer.',
  ),
  'not-yours-to-confirm': text(
    'You are not who confirms it',
    'A change of who decides, and how, is confirmed by a member of the management body who neither recorded it nor gets anything by it. Contact another member.',
  ),
  'unknown-mandate': ({ value }) => ({
    title: 'There is no such mandate',
    sentence: `No mandate has the number ${quoted(value)}. Open Settings and choose it in the list.`,
  }),
  'unknown-change': ({ value }) => ({
    title: 'There is no such change',
    sentence: `No change has the number ${quoted(value)}. Open Settings to see what awaits.`,
  }),
  'mandate-declined': ({ mandateId }) => ({
    title: 'The mandate is declined',
    sentence: `${mandateId} was declined or taken back. Ask ${COORDINATOR} to record a new one if it is to hold after all.`,
  }),
  'change-settled': ({ changeId }) => ({
    title: 'The change is already settled',
    sentence: `${changeId} was confirmed, declined or withdrawn. Open Settings to see what holds.`,
  }),
  'not-present': ({ meetingId }) => ({
    title: 'You are not listed as present',
    sentence: `Only those who were present at meeting ${meetingId} can confirm their answers. Contact the secretary if the list is wrong.`,
  }),
  'own-conflict': text(
    'The others settle that',
    'Whether you are conflicted is settled by the others without you. Wait for their answers; the card will be updated.',
  ),
  'unknown-step': ({ value }) => ({
    title: 'The step does not exist',
    sentence: `There is no condition or step with the number ${quoted(value)}. Open the decision in the tab and choose it from the list.`,
  }),
  'unknown-date': () => ({
    title: 'The date does not exist',
    sentence: 'The date is no longer in the annual cycle. Reload the page and choose another.',
  }),
  'unknown-meeting': ({ value }) => ({
    title: 'The meeting does not exist',
    sentence: `There is no meeting with the number ${quoted(value)}. Open Meetings in the tab and choose one from the list.`,
  }),
  'no-conflict': text(
    'Nobody has declared a conflict',
    'The person has not declared a conflict of interest, so there is nothing to settle. Open the decision in the tab to see how it stands.',
  ),
  'decision-withdrawn': ({ decisionId }) => ({
    title: 'It has been withdrawn',
    sentence: `${decisionId} has been withdrawn, and nothing more can be done with it. Open it in the tab to see why.`,
  }),
  'nothing-changed': ({ decisionId }) => ({
    title: 'Nothing has changed',
    sentence: `The new version of ${decisionId} is the same as the one that is there. Correct what should change and try again.`,
  }),
  'kind-fixed': ({ kind }) => ({
    title: 'The kind cannot be changed',
    sentence: `It was put forward as ${quoted(KIND_WORDS[kind].en)}, and that cannot be changed. Add a new decision and withdraw this one if the kind is wrong.`,
  }),
  'member-has-answered': ({ castAt }) => ({
    title: 'The member has answered',
    sentence: `The member answered on ${written.writtenInstant(castAt, 'en')}, so a deputy cannot answer instead. Contact the member if the answer should change.`,
  }),
  'hearing-not-over': ({ missing, of, answerBy }) => ({
    title: 'The others have not been heard yet',
    sentence: `Answers are missing from ${missing} of the ${of} others, who have until ${date(answerBy)}. Wait until all have answered or the date has passed, and try again.`,
  }),
  conflicted: ({ isSettled }) => ({
    title: 'Conflict of interest',
    sentence: isSettled
      ? `The person whose answer this is was found conflicted and takes no part. Contact ${COORDINATOR} if that is wrong.`
      : 'The person whose answer this is has declared a conflict of interest. Wait until the others have settled whether it is so.',
  }),
  'conflict-settled': ({ finding }) => ({
    title: 'That is settled',
    sentence: `The others have already settled it: ${FINDING_WORDS[finding].en}. Open the decision in the tab to see who answered what.`,
  }),
  'nobody-to-settle': text(
    'There is nobody to settle it',
    `There is nobody else who can settle whether you are conflicted. Contact ${COORDINATOR} so that it can be put forward at another level.`,
  ),
  'recommender-conflicted': text(
    'The recommender is conflicted',
    'Somebody who was found conflicted cannot recommend it. Choose another recommender and try again.',
  ),
  'not-settled': ({ decisionId }) => ({
    title: 'It is not settled',
    sentence: `The answers have not settled ${decisionId} yet. Wait for the answers that are missing.`,
  }),
  'not-approved': ({ decisionId }) => ({
    title: 'It is not approved',
    sentence: `${decisionId} is not approved, so this cannot be done. Open it in the tab to see how it stands.`,
  }),
  'no-longer-in-force': ({ decisionId }) => ({
    title: 'The approval no longer holds',
    sentence: `The approval of ${decisionId} no longer holds. Add a new decision so that it can be decided again.`,
  }),
  'supersedes-not-approved': ({ decisionId }) => ({
    title: 'It cannot be superseded',
    sentence: `${decisionId} is not approved or is already superseded. Choose an approved decision or leave the field empty.`,
  }),
  'delegation-not-valid': text(
    'The delegation does not hold today',
    'No delegation covers this today. Choose one that does, or put it before the management body.',
  ),
  undecidable: ({ deadlock }) => ({
    title: UNDECIDABLE.en,
    sentence: deadlockSentence(deadlock, 'en'),
  }),
  'not-delegable': ({ kind }) => ({
    title: 'It cannot be delegated',
    sentence: `${KIND_WORDS[kind].en} must be decided by the management body itself (NIS 2 Act, section 7). Choose the management body as the level.`,
  }),
  'above-ceiling': ({ score, ceiling }) => ({
    title: 'The risk is above the ceiling',
    sentence: `The residual risk is ${score}, and the delegation goes up to ${ceiling}. Choose the management body as the level.`,
  }),
  'level-too-low': ({ needed }) => ({
    title: 'It must be decided at a higher level',
    sentence: `A residual risk this high must be decided by ${LEVEL_WORDS[needed].en.toLowerCase()} by the scale that holds. Choose that as the level.`,
  }),
  'scale-changed': text(
    'The risk scale has changed',
    'The municipality has a new risk scale since you began. Reload the page, assess the risk on the new scale and try again.',
  ),
  'meeting-ahead': (refusal) => ({
    title: 'The meeting has not been held',
    sentence: `The meeting is on ${date(refusal.on)}. Wait until after it, or correct the date.`,
  }),
  'meeting-recorded': ({ meetingId }) => ({
    title: 'The meeting is on record',
    sentence: `What was decided at ${meetingId} has been written, so its date and items cannot be changed. Add a new meeting for what is missing.`,
  }),
  'meeting-record-changed': ({ meetingId }) => ({
    title: 'The secretary has corrected something',
    sentence: `What is written of ${meetingId} has been corrected since you got the card, and your answers were not recorded. Read it as it is now and confirm again; use the card below.`,
  }),
} satisfies Partial<RefusalWords>;
