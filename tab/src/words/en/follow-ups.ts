/** What leadership asks to be followed up when it reads a status. */
export const followUps = {
  followUps: {
    title: 'Follow-up asked for',
    open: 'Ask for follow-up',
    text: 'What is to be followed up?',
    textHint: 'At most 500 characters. It stands in the next status until it is answered.',
    owner: 'Who is to answer?',
    dueOn: 'By',
    ask: 'Ask for follow-up now',
    asked: 'Follow-up is asked for.',
    line: 'Asked for by {{by}}, {{at}}. {{owner}} answers by {{date}}.',
    unanswered: 'Not answered yet.',
    answeredBy: 'Answered by {{name}}, {{at}}',
    ownerLeft: '{{owner}} has left. Choose somebody else to answer.',
    ownersGone: 'Follow-ups with nobody to answer',
    ownersGoneLead:
      'Whoever was to answer holds no role any more. Choose somebody else at the month’s status.',
    openReassign: 'Have somebody else answer {{followUpId}}',
    newOwner: 'Who is to answer instead?',
    sendReassign: 'Save who answers',
    openAnswer: 'Answer {{followUpId}}',
    answer: 'Answer',
    answerHint: 'At most 1,000 characters. An answer cannot be changed.',
    sendAnswer: 'Send the answer',
  },
};
