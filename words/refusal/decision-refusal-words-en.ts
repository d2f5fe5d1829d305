import { NOTICE_WORDS } from '../decision/notice-words';
import { REFUSAL_TITLES } from '../refusal-titles';
import { deadlockSentence } from '../decision/deadlock-words';
import { UNDECIDABLE } from '../decision/undecidable';
import { FINDING_WORDS, KIND_WORDS, LEVEL_WORDS, isMeasureCase } from '../decision/decision-words';
import type { RefusalText, RefusalWords } from './refusal-words';
import { writtenDate, writtenInstant } from '../written-dates';
import * as written from '../written-values';

const text = (title: string, sentence: string) => (): RefusalText => ({ title, sentence });
const quoted = (value: string) => written.quoted(value, 'en');
const date = (value: string) => writtenDate(value, 'en');
const COORDINATOR = 'the security coordinator';

/** The refusals of the approval machine and of meetings in English. */
export const DECISION_REFUSAL_WORDS_EN = {
  'not-the-delegate': text(
    'The case is delegated to somebody else',
    `The case is decided by the one person to whom the management body has delegated it, and that is not you. Contact ${COORDINATOR} if the delegation is wrong.`,
  ),
  'unknown-draft': text(
    'The draft does not exist',
    'The draft was deleted, or the case has been put forward. Open Decisions to see your drafts and the cases on the list.',
  ),
  'draft-changed': text(
    'The draft has changed elsewhere',
    'The draft has changed in another tab or on another computer since it was shown to you. Reload the page to see both.',
  ),
  'draft-put-forward': text(
    'The case has been put forward',
    'What the draft is about has been put forward, so it is not kept any more. Open the case under Decisions: it can be changed in a new version until it is decided.',
  ),
  'too-many-drafts': ({ most }) => ({
    title: 'You have too many drafts',
    sentence: `You can have at most ${String(most)} drafts. Open Decisions and delete those that you do not need. What you have written here is still on the page.`,
  }),
  'no-mandate': text(
    'You are not a deputy today',
    `You cannot answer on behalf of the member today, because there is no valid mandate. Ask ${COORDINATOR} to register the mandate.`,
  ),
  'mandate-not-yours': text(
    'The mandate is not yours',
    'A mandate is confirmed by the member it is for, or by the chair, and not by the person who recorded or received it. Contact the member or the chair.',
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
    'You are not the one who is to confirm',
    'A change of who decides, and how, is confirmed by a member of the management body who neither recorded the change nor gains powers by it. Contact another member.',
  ),
  'unknown-mandate': ({ value }) => ({
    title: 'There is no such mandate',
    sentence: `No mandate has the number ${quoted(value)}. Open Settings and choose it in the list.`,
  }),
  'unknown-change': ({ value }) => ({
    title: 'There is no such change',
    sentence: `No change has the number ${quoted(value)}. Open Settings to see what is waiting.`,
  }),
  'mandate-declined': ({ mandateId }) => ({
    title: REFUSAL_TITLES.mandateDeclined.en,
    sentence: `${mandateId} was declined or taken back. Ask ${COORDINATOR} to record a new mandate if it is to apply after all.`,
  }),
  'change-settled': ({ changeId }) => ({
    title: 'The change is already settled',
    sentence: `${changeId} was confirmed, declined or withdrawn. Open Settings to see what applies.`,
  }),
  'not-present': ({ meetingId }) => ({
    title: 'You are not listed as present',
    sentence: `Only those who were present at meeting ${meetingId} can confirm their answers. Contact the secretary if the list is wrong.`,
  }),
  'own-conflict': text(
    'The others decide that',
    'The others in the management body decide without you whether you have a conflict of interest. Wait for their answers. The card will be updated.',
  ),
  'unknown-step': ({ value }) => ({
    title: 'The step does not exist',
    sentence: `There is no condition or step with the number ${quoted(value)}. Open the decision in the tab and choose it from the list.`,
  }),
  'unknown-date': () => ({
    title: 'The task does not exist',
    sentence: 'The task is no longer in the annual cycle. Reload the page and choose another.',
  }),
  'unknown-requirement': ({ value }) => ({
    title: 'The demand does not exist',
    sentence: `The demand ${quoted(value)} is not on the list or was taken out. Reload the page and choose another.`,
  }),
  'decision-needed': text(
    'A legal demand needs a decision',
    'That a legal demand is not relevant to the municipality must be decided. Submit an item about it under Decisions, and choose it here when it is approved.',
  ),
  'decision-not-in-force': ({ decisionId }) => ({
    title: 'The decision is not valid',
    sentence: `${decisionId} is not approved or is no longer valid. Choose a decision that is valid.`,
  }),
  'unknown-meeting': ({ value }) => ({
    title: 'The meeting does not exist',
    sentence: `There is no meeting with the number ${quoted(value)}. Open Meetings in the tab and choose one from the list.`,
  }),
  'no-conflict': text(
    'Nobody has declared a conflict',
    'The person has not declared a conflict of interest, so there is nothing to decide. Open the decision in the tab to see its status.',
  ),
  'decision-withdrawn': ({ decisionId }) => ({
    title: NOTICE_WORDS.withdrawn.en,
    sentence: `${decisionId} has been withdrawn, and nothing more can be done with it. Open it in the tab to see why.`,
  }),
  'nothing-changed': ({ decisionId }) => ({
    title: 'Nothing has changed',
    sentence: `The new version of ${decisionId} is the same as the one already put forward. Correct what should change and try again.`,
  }),
  'kind-fixed': ({ kind }) => ({
    title: 'The kind cannot be changed',
    sentence: `The case was put forward as ${quoted(KIND_WORDS[kind].en)}, and its kind cannot be changed. Add a new decision and withdraw this one if the kind is wrong.`,
  }),
  'member-has-answered': ({ castAt }) => ({
    title: 'The member has answered',
    sentence: `The member answered on ${writtenInstant(castAt, 'en')}, so a deputy cannot answer instead. Contact the member if the answer should change.`,
  }),
  'hearing-not-over': ({ missing, of, answerBy }) => ({
    title: 'The others have not been heard yet',
    sentence: `${of === 1 ? 'The other member has not answered' : `Answers are missing from ${missing} of the other ${of}`}. The answers are due by ${date(answerBy)}. Wait until all have answered or the date has passed, and try again.`,
  }),
  conflicted: ({ isSettled }) => ({
    title: 'Conflict of interest',
    sentence: isSettled
      ? `The person you were to answer for has a conflict of interest and takes no part. Contact ${COORDINATOR} if that is wrong.`
      : 'The person you were to answer for has declared a conflict of interest. Wait until the others have decided whether there is one.',
  }),
  'conflict-settled': ({ finding }) => ({
    title: 'The question is decided',
    sentence: `The others have already decided the question: ${FINDING_WORDS[finding].en}. Open the decision in the tab to see who answered what.`,
  }),
  'nobody-to-settle': text(
    'Nobody can decide whether you have a conflict of interest',
    `There is nobody else who can decide whether you have a conflict of interest. Contact ${COORDINATOR} so that the case can be put forward at another level.`,
  ),
  'recommender-conflicted': text(
    'The recommender has a conflict of interest',
    'Somebody who has a conflict of interest cannot recommend the case. Choose another recommender and try again.',
  ),
  'not-settled': ({ decisionId }) => ({
    title: 'The case is not decided',
    sentence: `The answers have not decided ${decisionId} yet. Wait for the missing answers.`,
  }),
  'not-approved': ({ decisionId }) => ({
    title: 'The case is not approved',
    sentence: `${decisionId} is not approved, so this cannot be done. Open the case in the tab to see its status.`,
  }),
  'no-longer-in-force': ({ decisionId }) => ({
    title: 'The approval is no longer valid',
    sentence: `The approval of ${decisionId} is no longer valid. Add a new case so that a new decision can be made.`,
  }),
  'supersedes-not-approved': ({ decisionId }) => ({
    title: 'The case cannot be superseded',
    sentence: `${decisionId} is not approved or is already superseded. Choose an approved decision or leave the field empty.`,
  }),
  'delegation-not-valid': text(
    'The delegation is not valid today',
    'No delegation covers the case today. Choose a valid delegation, or put the case before the management body.',
  ),
  undecidable: ({ deadlock }) => ({
    title: UNDECIDABLE.en,
    sentence: deadlockSentence(deadlock, 'en'),
  }),
  'not-delegable': ({ kind }) => ({
    title: 'The case cannot be delegated',
    sentence: `Cases of the kind ${quoted(KIND_WORDS[kind].en)} cannot be delegated (${
      isMeasureCase(kind) ? 'law: NIS 2 Act, section 7(1)' : 'a rule of the app'
    }). Choose the management body under “Decided by”.`,
  }),
  'above-ceiling': ({ score, ceiling }) => ({
    title: 'The risk is above the ceiling',
    sentence: `The residual risk is ${score}, and the delegation is valid up to ${ceiling} points. Choose the management body under “Decided by”.`,
  }),
  'level-too-low': ({ needed }) => ({
    title: 'The case must be decided at a higher level',
    sentence: `A residual risk this high must be accepted by ${LEVEL_WORDS[needed].en.toLowerCase()} on the current scale. Choose ${quoted(LEVEL_WORDS[needed].en)} under “Decided by”.`,
  }),
  'scale-changed': text(
    'The risk scale has changed',
    'The municipality has a new risk scale since you began. Reload the page, assess the risk on the new scale and try again.',
  ),
  'meeting-time-invalid': (refusal) => ({
    title: 'The time cannot be used',
    sentence: `There is no such time on ${date(refusal.on)}. Write hour and minute, such as 09:05, or leave the field empty.`,
  }),
  'teams-link-invalid': text(
    'The link is not to a Teams meeting',
    'The link must begin with https:// and lead to Teams, such as teams.microsoft.com. Use the link from the meeting in Teams, or leave the field empty.',
  ),
  'meeting-ahead': (refusal) => ({
    title: 'The meeting has not been held',
    sentence: `The meeting is on ${date(refusal.on)}. Wait until after it, or correct the date.`,
  }),
  'meeting-recorded': ({ meetingId }) => ({
    title: 'There is already a note of the meeting',
    sentence: `The secretary has written the note of ${meetingId}, so its date and agenda cannot be changed. Add a new meeting for the cases that are missing.`,
  }),
  'meeting-record-changed': ({ meetingId }) => ({
    title: 'The secretary has corrected something',
    sentence: `The secretary’s note of ${meetingId} has been corrected since you got the card, and your answers were not recorded. Read the note as it is now and confirm again.`,
  }),
} satisfies Partial<RefusalWords>;
