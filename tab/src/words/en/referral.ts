import { REFERRAL_OUTCOME_WORDS } from '../../../../words/decision/referral-words';
import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';

import type { referral as danish } from '../da/referral';

/** A matter that was sent on to a political body. */
export const referral: typeof danish = {
  referral: {
    title: 'Political decision',
    lead: 'Sent on to the economic committee or the municipal council. What they decide does not count as the management body’s approval by § 7(1).',
    open: 'Awaits a decision',
    outcome: inLanguage(REFERRAL_OUTCOME_WORDS, 'en'),
    sent: 'Sent on {{sentOn}} for the meeting on {{meetingOn}}, case {{caseNumber}}',
    late: 'Sent later than {{date}}, which is 4 working days before the meeting (Law: Local Government Act §§ 8 and 20).',
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
