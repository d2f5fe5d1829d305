import { REFERRAL_OUTCOME_WORDS, REFERRAL_WORDS } from '../../../../words/decision/referral-words';
import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';

import type { referral as danish } from '../da/referral';

/** A matter that was sent on to a political body. */
export const referral: typeof danish = {
  referral: {
    title: REFERRAL_WORDS.en.title,
    lead: REFERRAL_WORDS.en.lead,
    open: REFERRAL_WORDS.en.open,
    outcome: inLanguage(REFERRAL_OUTCOME_WORDS, 'en'),
    sent: REFERRAL_WORDS.en.sent('{{sentOn}}', '{{meetingOn}}', '{{caseNumber}}'),
    late: REFERRAL_WORDS.en.late('{{date}}'),
    add: 'Record that it was sent on',
    correct: 'Correct the decision',
    politicalBody: FIELDS.politicalBody.en,
    sentOn: FIELDS.sentOn.en,
    meetingOn: FIELDS.meetingOn.en,
    referralOutcome: FIELDS.referralOutcome.en,
    fourDays:
      'The members are to have the agenda and the papers at least 4 working days before the meeting (Law: Local Government Act §§ 8 and 20).',
    lastDay:
      'The members are to have the agenda and the papers by {{date}} (Law: Local Government Act §§ 8 and 20).',
    meetingBefore: 'The meeting cannot be before it was sent on.',
    decidedBefore: 'The decision cannot be before it was sent on.',
    send: 'Save',
    sentDone: 'It is recorded that the matter was sent on.',
    answerSend: 'Save the decision',
    answerDone: 'The political decision is recorded.',
  },
};
