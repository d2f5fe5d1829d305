import { REFUSAL_TITLES } from '../refusal-titles';
import { dateSentence, type DateFault } from '../date-words';
import { ABILITY_WORDS } from '../access/ability-words';
import { ANSWERED_WORDS, OUTCOME_WORDS, isDecided } from '../decision/decision-words';
import { DECISION_REFUSAL_WORDS_EN } from './decision-refusal-words-en';
import { fieldName } from '../field-name';
import { INCIDENT_REFUSAL_WORDS_EN } from './incident-refusal-words-en';
import { LIST_REFUSAL_WORDS_EN } from './list-refusal-words-en';
import type { RefusalText, RefusalWords } from './refusal-words';
import { STATUS_REFUSAL_WORDS_EN } from './status-refusal-words-en';
import { writtenDate, writtenInstant } from '../written-dates';
import * as written from '../written-values';

const text = (title: string, sentence: string) => (): RefusalText => ({ title, sentence });
const quoted = (value: string) => written.quoted(value, 'en');
const date = (value: string) => writtenDate(value, 'en');
const field = (name: string) => quoted(fieldName(name, 'en'));
const COORDINATOR = 'the security coordinator';

const dated = (title: string) => (fault: DateFault) => ({
  title,
  sentence: dateSentence(fault, 'en', {
    date,
    field: 'field' in fault ? fieldName(fault.field, 'en') : null,
  }),
});
const minutes = (seconds: number) => (seconds <= 60 ? '1 minute' : `${Math.ceil(seconds / 60)} minutes`);

/** Every refusal in English. */
export const REFUSAL_WORDS_EN: RefusalWords = {
  ...DECISION_REFUSAL_WORDS_EN,
  ...STATUS_REFUSAL_WORDS_EN,
  ...LIST_REFUSAL_WORDS_EN,
  ...INCIDENT_REFUSAL_WORDS_EN,
  'not-signed-in': text('You are not signed in', 'The app cannot see who you are. Sign in and try again.'),
  'wrong-tenant': text(
    'The account belongs to another organisation',
    'You are signed in with an account outside the municipality. Switch to your municipal account and try again.',
  ),
  'not-on-roster': text(
    'You are not registered',
    `You are not on the list of people in Ledelsestilsyn. Ask ${COORDINATOR} to add you.`,
  ),
  'not-allowed': ({ ability }) => ({
    title: 'Your role does not allow this',
    sentence: `Your role does not allow you to ${ABILITY_WORDS[ability].en}. Contact ${COORDINATOR} if that is wrong.`,
  }),
  'not-in-body': text(
    'Only members of the management body can answer',
    `You are not a member of the municipality’s management body today, so you cannot answer. Contact ${COORDINATOR} if the list of members is wrong.`,
  ),
  'administrator-exists': text(
    'There is already an administrator',
    'Only the first person to use the app can take the role of administrator themselves. Ask the administrator to give you a role.',
  ),
  'own-body-role': text(
    'You cannot make yourself a member',
    'Nobody can enter themselves in the management body. Ask another coordinator or the administrator to do it.',
  ),
  'unknown-person': ({ value }) => ({
    title: 'The person is not registered',
    sentence: `${quoted(value)} is not on the list of people. Choose someone from the list or register the person first.`,
  }),
  'unknown-course': ({ value }) => ({
    title: 'The course does not exist',
    sentence: `${quoted(value)} is not in the course catalogue. Choose a course from the catalogue or add it first.`,
  }),
  'unknown-decision': ({ value }) => ({
    title: 'The decision does not exist',
    sentence: `There is no decision with the number ${quoted(value)}. Open Decisions in the tab and choose one from the list.`,
  }),
  'unknown-content': text(
    'The file does not exist',
    'The app cannot find the file. Go back and open it from the case, or choose the file again.',
  ),
  'unknown-delivery': text(
    'The card does not exist',
    'No card with that number has been sent. Reload the page to see the cards that have been sent.',
  ),
  'delivery-settled': text(
    'The card has already been dealt with',
    'The card has been delivered, is on its way, or has been dealt with by somebody else. Reload the page to see its status.',
  ),
  'unknown-address': text(
    REFUSAL_TITLES.notFound.en,
    'There is nothing at this address. Go to Overview and choose from the menu.',
  ),
  'leave-unknown': text(
    'There is no such leave',
    'No leave is registered from that day, or it is annulled already. Reload the page to see what applies.',
  ),
  'membership-unknown': text(
    'The role cannot be ended',
    'The person does not hold this role, or the end date is before the start date. Correct the role or the date and try again.',
  ),
  'already-voted': ({ decisionId, choice, castAt }) => ({
    title: 'It has already been answered',
    sentence: `The answer to ${decisionId} is ${quoted(ANSWERED_WORDS[choice].en)}, given on ${writtenInstant(castAt, 'en')}, and it is still valid. You can change the answer until the case is decided. Open the case in the tab to do so.`,
  }),
  'decision-concluded': ({ decisionId, outcome }) => ({
    title: isDecided(outcome)
      ? 'The case is decided'
      : `The case is ${OUTCOME_WORDS[outcome].en.toLowerCase()}`,
    sentence: `${decisionId} is ${isDecided(outcome) ? 'decided: ' : ''}${OUTCOME_WORDS[outcome].en.toLowerCase()}. No more answers can be given. Open the case in the tab to see the answers.`,
  }),
  'content-changed': ({ decisionId }) => ({
    title: 'The decision has changed',
    sentence: `${decisionId} has changed since it was shown to you, and your answer was not recorded. Read it as it is now and answer again.`,
  }),
  'recommender-only-approver': text(
    'Nobody approves their own case alone',
    'Whoever writes, revises, sets a condition in or recommends a case cannot be the only one to approve it. Let somebody else put the case forward, choose another recommender or another level, or register more members.',
  ),
  'body-empty': text(
    'The management body has no members',
    'Nobody can answer the decision today. Register the members of the management body under Settings and try again.',
  ),
  'chair-exists': ({ from, to }) => ({
    title: 'There is a chair already',
    sentence: `Only one can be chair or acting chair at a time, and somebody else is from ${date(from)}${to === null ? '' : ` until ${date(to)}`}. End the other period first, or choose a later day.`,
  }),
  'completion-already-logged': ({ completedOn }) => ({
    title: 'The course is already logged',
    sentence: `The person already has this course logged on ${date(completedOn)}. Correct the date if the course was taken on another day. Otherwise you do not have to do anything more.`,
  }),
  'unknown-completion': ({ value }) => ({
    title: 'The course is not registered',
    sentence: `No course is registered under number ${quoted(value)}. Reload the page and try again.`,
  }),
  'own-completion': text(
    'It is your own course',
    'Nobody can verify their own course. Ask another coordinator to verify it.',
  ),
  'completion-ended': ({ completionId }) => ({
    title: 'The registration is no longer valid',
    sentence: `Registration ${completionId} has been corrected or annulled. Reload the page to see what is valid now.`,
  }),
  'course-retired': ({ title }) => ({
    title: 'The course is retired',
    sentence: `${quoted(title)} is no longer in the catalogue. Take it into use again, or choose another course.`,
  }),
  'person-held': text(
    'The data may not be erased',
    'There is a block on deletion for the data about the person. Lift the block and try again.',
  ),
  'person-still-here': text(
    'The data cannot be erased yet',
    'The person holds a role or belongs to a group. End the role, or take the person out of the group, and try again.',
  ),
  'course-exists': ({ title }) => ({
    title: 'The course already exists',
    sentence: `${quoted(title)} is already in the catalogue with the same provider. Use the existing course or choose another title.`,
  }),
  'import-tidied': text(
    'The files of the import are deleted',
    'The list was imported again, or the import ended more than 30 days ago, or the data about a person on the list may have been erased. The imported rows are kept. Choose the list again if rows are missing.',
  ),
  'import-broke-off': text(
    'The import came to a halt several times',
    'The app tried again by itself without success. The imported rows are kept. Resume the import, and contact those who run the app if it comes to a halt again.',
  ),
  busy: text(
    REFUSAL_TITLES.tryAgain.en,
    'Others recorded something at the same time, and your entry was not saved. Wait a moment and try again.',
  ),
  'too-much-in-an-hour': ({ seconds }) => ({
    title: 'That is more than the app takes in an hour',
    sentence: `You have written more than the app takes from one person in an hour, and your latest entry was not saved. Try again in ${minutes(seconds)}.`,
  }),
  'ledger-mismatch': text(
    'The audit trail does not match',
    'The audit trail is not the same as the app read last time. Therefore nothing is shown or saved. Open Audit trail in the tab, check the chain and contact the security coordinator and those who run the app.',
  ),
  'reason-required': ({ choice }) => ({
    title: 'The reason is missing',
    sentence: `When you ${{ approve: 'approve', reject: 'reject', return: 'send back', postpone: 'postpone' }[choice]} a decision, you must write why. Write a reason and try again.`,
  }),
  'text-missing': (refusal) => ({
    title: 'A field is not filled in',
    sentence: `The field ${field(refusal.field)} is empty. Fill it in and try again.`,
  }),
  'text-too-long': (refusal) => ({
    title: 'The text is too long',
    sentence: `The text in the field ${field(refusal.field)} is too long. Shorten it to at most ${written.writtenNumber(refusal.most, 'en')} characters and try again.`,
  }),
  'list-too-long': (refusal) => ({
    title: 'The list is too long',
    sentence: `There are too many in ${field(refusal.field)}. Write at most ${refusal.most} and try again.`,
  }),
  'date-invalid': (refusal) => ({
    title: 'The date is missing or cannot be used',
    sentence:
      refusal.value === ''
        ? `The field ${field(refusal.field)} has no date. Choose a day and try again.`
        : `${quoted(refusal.value)} in the field ${field(refusal.field)} is not a date that the app can use. Write the date as day-month-year, for example 01-03-2027.`,
  }),
  'date-ambiguous': ({ value }) => ({
    title: 'The date can be read in two ways',
    sentence: `${quoted(value)} can be read in two ways, because the app does not know whether the day or the month comes first. Choose the order, or write the date as year-month-day, for example 2027-03-01.`,
  }),
  'date-in-past': dated('The date has passed'),
  'completed-in-future': ({ completedOn }) => ({
    title: REFUSAL_TITLES.dateInFuture.en,
    sentence: `The course cannot have been completed on ${date(completedOn)}, because that day has not come yet. Correct the date or wait to log the course.`,
  }),
  'date-too-early': dated('The date is too far back'),
  'date-too-far': dated('The date is too far ahead'),
  'date-in-future': dated(REFUSAL_TITLES.dateInFuture.en),
  'period-reversed': dated('The period ends before it begins'),
  'measures-missing': text(
    'There are no measures',
    'There must be at least one measure to approve. Add a measure and try again.',
  ),
  'actions-missing': text(
    'The plan is empty',
    'A treatment plan needs at least one step with somebody responsible and a deadline. Add a step and try again.',
  ),
  'answer-missing': ({ decisionId }) => ({
    title: 'An answer is missing',
    sentence: `You have not answered ${decisionId}. Choose an answer to each case and confirm again.`,
  }),
  'agenda-invalid': ({ most }) => ({
    title: 'The agenda cannot be used',
    sentence: `A meeting must have between one and ${most} cases on the agenda, each of them only once. Correct the agenda and try again.`,
  }),
  'policy-invalid': (refusal) => ({
    title: 'The rules do not fit together',
    sentence: `The field ${field(refusal.field)} cannot be used as it is filled in. Correct it and try again.`,
  }),
  'risk-level-outside-scale': text(
    'The risk is outside the scale',
    'Consequence and likelihood must be whole numbers that are on the risk scale. Correct the numbers and try again.',
  ),
  'annex-missing': text(
    'The annex is missing',
    'The decision has no report. Attach the report as a PDF and try again.',
  ),
  'role-unknown': ({ value }) => ({
    title: 'The role does not exist',
    sentence: `${quoted(value)} is neither a role nor a group. Write chair, member, director, secretary, coordinator, auditor or administrator, or the group: politician, leader, specialist or employee.`,
  }),
  'mail-missing': text(
    'The mail address is missing',
    'The person has no mail address. Write the address the person signs in with and try again.',
  ),
  'formula-in-cell': ({ value }) => ({
    title: 'The cell holds a formula',
    sentence: `${quoted(value)} looks like a formula and is not read. Write the content as plain text in the spreadsheet and save the file again.`,
  }),
  'body-invalid': (refusal) => ({
    title: 'Something is filled in wrongly',
    sentence:
      refusal.field === ''
        ? 'The app cannot read what you sent. Reload the page and try again.'
        : `The field ${field(refusal.field)} is missing or filled in wrongly. Correct it and try again.`,
  }),
  'body-not-json': text(
    'The content cannot be read',
    'The app could not read what was sent. Reload the page and try again.',
  ),
  'file-empty': text(
    'There is nothing to read in the file',
    'The file is empty, or it has only names of columns. Choose a file with content and try again.',
  ),
  'file-too-large': ({ most }) => ({
    title: 'The file is too large',
    sentence: `The file takes up too much space. Choose a file of at most ${written.writtenBytes(most, 'en')}.`,
  }),
  'file-not-pdf': text(
    'The file is not a whole PDF',
    'The content is not a PDF, or its end is missing. Fetch or save the document as a PDF again and try again.',
  ),
  'file-kind-unknown': text(
    'This kind of file cannot be used',
    'The app cannot take this kind of file here. Use PDF, PNG or JPEG, and try again.',
  ),
  'file-unreadable': text(
    'The file cannot be read',
    'The app can read the file neither as an Excel workbook (xlsx) nor as a list in plain text. It may be damaged, protected with a password or saved in another format. Open it in Excel, save it as xlsx or “CSV UTF-8” and try again.',
  ),
  'columns-missing': ({ columns }) => ({
    title: 'Columns are missing',
    sentence: `The file lacks the ${columns.length === 1 ? 'column' : 'columns'} ${written.writtenList(columns.map(quoted), 'en')}. Write the name of the column in the first line of the file and try again.`,
  }),
  'columns-unclear': ({ columns }) => ({
    title: 'Two columns have the same name',
    sentence: `More than one column is called ${written.writtenList(columns.map(quoted), 'en')}, and the app does not know which one is meant. Choose the column, or give the other another name, and try again.`,
  }),
  'too-many-columns': ({ most }) => ({
    title: 'The file has too many columns',
    sentence: `There is content further out than column number ${written.writtenNumber(most, 'en')}. Delete the columns that are not needed and try again.`,
  }),
  'card-unknown': text(
    'The button no longer works',
    'The card is from another version of the app, and nothing was recorded. Open the case in the tab and use the buttons there.',
  ),
};
