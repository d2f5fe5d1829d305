import { STATUS_LABELS } from '../../../../words/status/status-labels';
import { FIELDS } from '../../../../words/field-names';

/** What leadership asks to be followed up when it reads a status. */
export const followUps = {
  followUps: {
    title: STATUS_LABELS.followUpWanted.en,
    open: STATUS_LABELS.askForFollowUp.en,
    text: STATUS_LABELS.followUpWhat.en,
    textHint: 'At most 500 characters. It is shown in the monthly status until it is answered.',
    owner: STATUS_LABELS.followUpWho.en,
    dueOn: FIELDS.dueOn.en,
    ask: 'Ask for follow-up now',
    asked: 'Follow-up is requested.',
    line: 'Requested by {{by}}, {{at}}. {{owner}} has to answer by {{date}}.',
    unanswered: 'Not answered yet.',
    answeredBy: 'Answered by {{name}}, {{at}}',
    ownerLeft: '{{owner}} no longer has a role. Choose somebody else to answer.',
    ownersGone: 'Follow-ups that nobody can answer',
    ownersGoneLead:
      'The person who was to answer no longer has a role. Choose somebody else on the page with the status of that month.',
    openReassign: 'Have somebody else answer {{followUpId}}',
    newOwner: 'Who should answer instead?',
    sendReassign: 'Save who answers',
    openAnswer: 'Answer {{followUpId}}',
    answer: 'Answer',
    answerHint: 'At most 1,000 characters. An answer cannot be changed.',
    sendAnswer: 'Send the answer',
  },
};
