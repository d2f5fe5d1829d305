import { dateSentence, type DateFault } from '../date-words';
import { ABILITY_WORDS } from '../access/ability-words';
import { ANSWERED_WORDS, OUTCOME_WORDS } from '../decision/decision-words';
import { DECISION_REFUSAL_WORDS_EN } from './decision-refusal-words-en';
import { fieldName } from './field-names';
import { LIST_REFUSAL_WORDS_EN } from './list-refusal-words-en';
import type { RefusalText, RefusalWords } from './refusal-words';
import { STATUS_REFUSAL_WORDS_EN } from './status-refusal-words-en';
import * as written from '../written-values';

const text = (title: string, sentence: string) => (): RefusalText => ({ title, sentence });
const quoted = (value: string) => written.quoted(value, 'en');
const date = (value: string) => written.writtenDate(value, 'en');
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
  'not-signed-in': text('You are not signed in', 'We do not know who you are. Sign in and try again.'),
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
    'Only the first person can take the administrator role. Ask the administrator to give you a role.',
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
    'We cannot find the file. Go back and open it from the decision, or upload it again.',
  ),
  'unknown-delivery': text(
    'The card does not exist',
    'No card with that number has been sent. Reload the page to see the cards that have been sent.',
  ),
  'delivery-settled': text(
    'The card is settled already',
    'The card is there, is on its way, or has been settled by somebody else. Reload the page to see how it stands.',
  ),
  'unknown-address': text(
    'The page does not exist',
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
    sentence: `The answer to ${decisionId} is ${quoted(ANSWERED_WORDS[choice].en)}, given ${written.writtenInstant(castAt, 'en')}, and it still stands. Read the decision as it is now; until it is concluded the answer can be changed from there.`,
  }),
  'decision-concluded': ({ decisionId, outcome }) => ({
    title: 'The decision is concluded',
    sentence: `${decisionId} is concluded: ${OUTCOME_WORDS[outcome].en.toLowerCase()}. No more answers can be given. Open it in the tab to see the decision.`,
  }),
  'content-changed': ({ decisionId }) => ({
    title: 'The decision has changed',
    sentence: `${decisionId} has changed since it was shown to you, and your answer was not recorded. Read it as it is now and answer again.`,
  }),
  'recommender-only-approver': text(
    'Nobody approves their own item alone',
    'Whoever writes, revises, sets a condition of or recommends an item cannot be its only approver. Let somebody else put it forward, choose another recommender or another level, or register more members.',
  ),
  'body-empty': text(
    'The management body has no members',
    'Nobody can answer the decision today. Register the members of the management body under Settings and try again.',
  ),
  'chair-exists': ({ from, to }) => ({
    title: 'There is a chair already',
    sentence: `Only one can be chair or acting chair at a time, and somebody else is from ${date(from)}${to === null ? '' : ` until ${date(to)}`}. End that first, or choose a later day.`,
  }),
  'completion-already-logged': ({ completedOn }) => ({
    title: 'The course is already logged',
    sentence: `The person already has this course logged on ${date(completedOn)}. Correct the date if the course was taken on another day; otherwise there is nothing more to do.`,
  }),
  'unknown-completion': ({ value }) => ({
    title: 'The course is not registered',
    sentence: `No course is registered under number ${quoted(value)}. Reload the page and try again.`,
  }),
  'own-completion': text(
    'It is your own course',
    'Nobody verifies their own course. Ask another coordinator to do it.',
  ),
  'completion-ended': ({ completionId }) => ({
    title: 'The registration no longer counts',
    sentence: `Registration ${completionId} has been corrected or annulled. Reload the page and use the one that counts.`,
  }),
  'course-retired': ({ title }) => ({
    title: 'The course is retired',
    sentence: `${quoted(title)} is no longer in the catalogue. Take it into use again, or choose another course.`,
  }),
  'person-held': text(
    'The data may not be erased',
    'The data about the person is on hold. Release it and try again.',
  ),
  'person-still-here': text(
    'The person is still here',
    'The person holds a role or belongs to a group. End that and try again.',
  ),
  'course-exists': ({ title }) => ({
    title: 'The course already exists',
    sentence: `${quoted(title)} is already in the catalogue with the same provider. Use the one that is there or choose another title.`,
  }),
  'import-tidied': text(
    'The files of the import are deleted',
    'The list was imported again, or the import ended more than 30 days ago, or a person on the list may have been erased. What was written is kept. Upload the list again if anything is missing.',
  ),
  'import-broke-off': text(
    'The import came to a halt several times',
    'The program tried again by itself without success. The rows that were written are kept. Go on with the import, and ask your IT department if it comes to a halt again.',
  ),
  busy: text(
    'Try again in a moment',
    'Others recorded something at the same time, and yours was not saved. Wait a moment and try again.',
  ),
  'too-much-in-an-hour': ({ seconds }) => ({
    title: 'That is more than the app takes in an hour',
    sentence: `You have written more than the app takes from one person in an hour, and the last of it was not saved. Try again in ${minutes(seconds)}.`,
  }),
  'ledger-mismatch': text(
    'The audit trail does not match',
    'What is in storage is not what the app has seen before, so it shows and saves nothing. Open the audit trail in the tab, check the chain and contact the security coordinator.',
  ),
  'reason-required': ({ choice }) => ({
    title: 'The reason is missing',
    sentence: `When you ${{ approve: 'approve', reject: 'reject', return: 'send back', postpone: 'postpone' }[choice]} a decision, you must write why. Write a reason and try again.`,
  }),
  'text-missing': (refusal) => ({
    title: 'A field is missing',
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
    title: 'The date does not exist',
    sentence:
      refusal.value === ''
        ? `The field ${field(refusal.field)} has no date. Choose a day and try again.`
        : `${quoted(refusal.value)} in the field ${field(refusal.field)} is not a date we can use. Write it as day-month-year, for example 01-03-2027.`,
  }),
  'date-ambiguous': ({ value }) => ({
    title: 'The date can be read in two ways',
    sentence: `${quoted(value)} can be read in two ways, because we do not know whether the day or the month comes first. Choose the order, or write the date as year-month-day, for example 2027-03-01.`,
  }),
  'date-in-past': dated('The date has passed'),
  'completed-in-future': ({ completedOn }) => ({
    title: 'The date is in the future',
    sentence: `The course cannot have been completed on ${date(completedOn)}, because that day has not come yet. Correct the date or wait to log the course.`,
  }),
  'date-too-early': dated('The date is too far back'),
  'date-too-far': dated('The date is too far ahead'),
  'date-in-future': dated('The date is in the future'),
  'period-reversed': dated('The period ends before it begins'),
  'measures-missing': text(
    'There are no measures',
    'There must be at least one measure to approve. Add it and try again.',
  ),
  'actions-missing': text(
    'The plan is empty',
    'A treatment plan needs at least one step with an owner and a date. Add it and try again.',
  ),
  'answer-missing': ({ decisionId }) => ({
    title: 'An answer is missing',
    sentence: `You have not answered ${decisionId}. Choose an answer to each and confirm again.`,
  }),
  'agenda-invalid': ({ most }) => ({
    title: 'The agenda cannot be used',
    sentence: `A meeting must have between one and ${most} items, each of them once. Correct the list and try again.`,
  }),
  'policy-invalid': (refusal) => ({
    title: 'The rules do not fit together',
    sentence: `The field ${field(refusal.field)} cannot be used as it is filled in. Correct it and try again.`,
  }),
  'risk-level-outside-scale': text(
    'The risk is outside the scale',
    'Consequence and likelihood must be whole numbers that are on the municipality’s scale. Correct the numbers and try again.',
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
    sentence: `${quoted(value)} looks like a formula and is not read. Write it as plain text in the spreadsheet and save the file again.`,
  }),
  'body-invalid': (refusal) => ({
    title: 'Something is filled in wrongly',
    sentence:
      refusal.field === ''
        ? 'What you sent does not have the right form. Reload the page and try again.'
        : `The field ${field(refusal.field)} is missing or filled in wrongly. Correct it and try again.`,
  }),
  'body-not-json': text(
    'What was sent cannot be read',
    'What we received was not valid JSON. Reload the page and try again.',
  ),
  'file-empty': text(
    'There is nothing to read in the file',
    'The file is empty, or it has only names of columns. Choose a file with content and try again.',
  ),
  'file-too-large': ({ most }) => ({
    title: 'The file is too large',
    sentence: `The file takes up too much space. Choose a file of at most ${written.writtenMegabytes(most, 'en')}.`,
  }),
  'file-not-pdf': text(
    'The file is not a whole PDF',
    'The content is not a PDF, or its end is missing. Fetch or save the document as a PDF again and try again.',
  ),
  'file-kind-unknown': text(
    'This kind of file cannot be used',
    'We cannot take this kind of file here. Use PDF, PNG or JPEG, and try again.',
  ),
  'file-unreadable': text(
    'The file cannot be read',
    'We can read the file neither as an Excel workbook (xlsx) nor as a list in plain text. It may be damaged, protected with a password or saved in another format. Open it in Excel, save it as xlsx or “CSV UTF-8” and try again.',
  ),
  'columns-missing': ({ columns }) => ({
    title: 'Columns are missing',
    sentence: `We cannot see where the file has ${written.writtenList(columns.map(quoted), 'en')}. Write it above the column in the first line of the file and try again.`,
  }),
  'columns-unclear': ({ columns }) => ({
    title: 'Two columns have the same name',
    sentence: `More than one column is called ${written.writtenList(columns.map(quoted), 'en')}, and we do not know which one is meant. Choose the column, or give the other another name, and try again.`,
  }),
  'too-many-columns': ({ most }) => ({
    title: 'The file has too many columns',
    sentence: `Something stands further out than column number ${written.writtenNumber(most, 'en')}. Delete the columns that are not needed and try again.`,
  }),
  'cell-too-long': ({ line, most }) => ({
    title: 'A cell is too long',
    sentence: `Line ${written.writtenNumber(line, 'en')} has a cell of more than ${written.writtenNumber(most, 'en')} characters. Often a quotation mark is missing. Correct the line and try again.`,
  }),
  'too-many-rows': ({ most }) => ({
    title: 'The file has too many rows',
    sentence: `The file has more than ${written.writtenNumber(most, 'en')} rows. Split it into several files and try again.`,
  }),
  'card-unknown': text(
    'The button no longer works',
    'The card is from another version of the app, and nothing was recorded. Open the matter in the tab and do it from there.',
  ),
};
