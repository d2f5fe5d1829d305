import { REFUSAL_TITLES } from '../refusal-titles';
import type { RefusalWords } from './refusal-words';
import * as written from '../written-values';

const quoted = (value: string) => written.quoted(value, 'en');
const column = (name: string) => (name === '' ? 'A column without a name' : `The column ${quoted(name)}`);

/** Why a row or a list is not taken as it stands, in English. */
export const LIST_REFUSAL_WORDS_EN = {
  'workbook-too-large': () => ({
    title: 'The workbook is too large',
    sentence:
      'The workbook takes up too much space when it is unpacked, or there is content very far out in the sheet. Copy the list into a new, empty workbook, save it and try again.',
  }),
  'list-too-large': ({ most }) => ({
    title: 'The list is too large',
    sentence: `The list has more text than the app reads at once, or more than ${written.writtenNumber(most, 'en')} filled cells. Delete the columns that are not needed, or split the list into several files, and try again.`,
  }),
  'columns-perhaps-hidden': ({ columns }) => ({
    title: 'Columns are missing, and something in the file is hidden',
    sentence: `The app cannot find the ${columns.length === 1 ? 'column' : 'columns'} ${written.writtenList(columns.map(quoted), 'en')}. The file has hidden rows, columns or sheets that were not read. Choose to read what is hidden as well, or correct the file, and try again.`,
  }),
  'only-hidden': () => ({
    title: 'All rows are hidden',
    sentence:
      'The file has only rows that are hidden, for instance by a filter. Choose to read what is hidden as well, or show the rows or the sheet, save the file and try again.',
  }),
  'reading-too-costly': () => ({
    title: 'The file takes too much to read',
    sentence:
      'The reading was stopped because the file takes more time or space than the app spends on one file. Copy the list into a new, empty workbook, save it and try again.',
  }),
  'reading-busy': () => ({
    title: REFUSAL_TITLES.tryAgain.en,
    sentence:
      'Many files are being read right now, and your file has not been read. Wait a moment and try again.',
  }),
  'writing-too-costly': () => ({
    title: 'The overview is too large for an Excel file',
    sentence:
      'The overview takes more time or space than the app spends on one workbook. Download the overview as CSV, or choose a smaller group.',
  }),
  'writing-busy': () => ({
    title: REFUSAL_TITLES.tryAgain.en,
    sentence:
      'Many workbooks are being made right now, and your workbook has not been made. Wait a moment and try again.',
  }),
  'date-short-year': ({ value }) => ({
    title: 'The year has two digits only',
    sentence: `${quoted(value)} has a year of two digits, and the app does not guess the century. Choose how to read the year, or write the year with four digits.`,
  }),
  'date-serial': ({ value }) => ({
    title: 'The date is a number',
    sentence: `${quoted(value)} is a number, and perhaps a date that the spreadsheet has kept as a number. Choose that numbers are to be read as dates, or write the date as year-month-day.`,
  }),
  'not-completed': ({ column: name, value }) => ({
    title: 'Not completed',
    sentence: `${column(name)} says ${quoted(value)}. The row is not imported as completed. Correct the list if the person has completed the course.`,
  }),
  'outcome-missing': ({ column: name }) => ({
    title: 'Not completed',
    sentence: `${column(name)} is empty in this row. So the list does not say that the person has completed the course, and the row is not imported. Correct the list if the person has completed the course.`,
  }),
  'outcome-unknown': ({ column: name, value }) => ({
    title: 'It is not clear whether the person has completed the course',
    sentence: `${column(name)} says ${quoted(value)}, and the app does not know whether that means completed. Write for example “completed” or “not completed”, or choose that the column is not used.`,
  }),
  'share-undecided': ({ column: name, value }) => ({
    title: 'The pass mark is missing',
    sentence: `${column(name)} says ${quoted(value)}, and the app does not know how much is needed to pass. Write the least percentage required.`,
  }),
  'under-heading': ({ value, line }) => ({
    title: 'Not completed',
    sentence: `The row is under ${quoted(value)} on line ${String(line)}. The row is not imported as completed. Correct the list if the person has completed the course.`,
  }),
  'present-too-short': ({ value, least }) => ({
    title: 'Not present for long enough',
    sentence: `The person was present for ${quoted(value)}. At least ${written.writtenNumber(least, 'en')} minutes are required, so the row is not imported. Correct the number if less is required.`,
  }),
  'several-courses': ({ value }) => ({
    title: 'Two courses have the same title',
    sentence: `Several providers have a course called ${quoted(value)}. Add a column with the provider, and try again.`,
  }),
  'mail-of-another-account': ({ value }) => ({
    title: 'The mail address belongs to another account',
    sentence: `${quoted(value)} is registered for a person with another account in Entra ID. Choose whether this is the same person, so that nobody is registered twice.`,
  }),
  'seat-ends-in-list': ({ column: name, value }) => ({
    title: 'The list says that the role ends',
    sentence: `${column(name)} says ${quoted(value)}. A list cannot give a last day, so the row is not imported. Correct the list if the person still has the role.`,
  }),
  'mail-twice-in-list': ({ value, line }) => ({
    title: 'Two accounts in the list have the same mail address',
    sentence: `Line ${String(line)} gives another account in Entra ID with ${quoted(value)}. This row is not imported, so that nobody is registered twice. Import the other rows, and choose the list again. Then you are asked whether they are the same person.`,
  }),
  'outcome-unclear': ({ columns }) => ({
    title: 'Does the column say who has completed the course?',
    sentence: `The app does not know whether ${written.writtenList(columns.map(quoted), 'en')} says who has completed the course. Choose yes or no for the column.`,
  }),
  'presence-undecided': () => ({
    title: 'How long must somebody have been present?',
    sentence:
      'The list shows how long each person was present. Write how many minutes are required at least (0 if all are to be included).',
  }),
  'cell-too-long': ({ line, most }) => ({
    title: 'A cell is too long',
    sentence: `Line ${written.writtenNumber(line, 'en')} has a cell of more than ${written.writtenNumber(most, 'en')} characters. Often the cause is a missing quotation mark. Correct the line and try again.`,
  }),
  'too-many-rows': ({ most }) => ({
    title: 'The file has too many rows',
    sentence: `The file has more than ${written.writtenNumber(most, 'en')} rows. Split it into several files and try again.`,
  }),
} satisfies Partial<RefusalWords>;
