import { FIELDS } from '../../../../words/field-names';

/** What every form says. */
export const form = {
  form: {
    summary_one: 'Correct one thing before this can be saved',
    summary_other: 'Correct {{count}} things before this can be saved',
    refused: 'It was not saved',
    missing: 'Must be filled in.',
    tooLong: 'May be {{most}} characters at most.',
    tooManyLines: 'There may be at most {{most}} lines.',
    tooManyRows: 'There can be at most {{most}}.',
    dateInvalid: 'Write a date that exists.',
    fileMissing: 'Choose a file.',
    fileTooLarge: 'The file is too large. It may be {{most}} at most.',
    onePerLine: 'One on each line.',
    choose: 'Choose …',
    removeRow: 'Remove {{row}}',
    reason: FIELDS.reason.en,
    removeFile: 'Remove {{fileName}}',
    moreFiles: 'Add more files',
    found: 'This is what you wrote last and did not send. Files must be chosen again.',
    restart: 'Start again',
    leaveTitle: 'You have written something that is not sent',
    leaveText:
      'It is not sent if you go on. It is here on the page when you come back, until you close the tab.',
    leaveKeptTitle: 'The case has not been put forward yet',
    leaveKeptText: 'The draft is saved. You find it again under Decisions.',
    dropFile: 'Or drag a file here.',
    dropFiles: 'Or drag files here.',
    dropAnother: 'Drag another file here.',
    dropMore: 'Drag more files here.',
    leaveStay: 'Stay on the page',
    leaveGo: 'Go on without sending',
  },
};
