import { REFERRAL_OUTCOME_WORDS, REFERRAL_WORDS } from '../../../../words/decision/referral-words';
import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';

/** A matter that was sent on to a political body. */
export const referral = {
  referral: {
    title: REFERRAL_WORDS.da.title,
    lead: REFERRAL_WORDS.da.lead,
    open: REFERRAL_WORDS.da.open,
    outcome: inLanguage(REFERRAL_OUTCOME_WORDS, 'da'),
    sent: REFERRAL_WORDS.da.sent('{{sentOn}}', '{{meetingOn}}', '{{caseNumber}}'),
    late: REFERRAL_WORDS.da.late('{{date}}'),
    add: 'Registrér oversendelse',
    correct: 'Ret beslutningen',
    politicalBody: FIELDS.politicalBody.da,
    sentOn: FIELDS.sentOn.da,
    meetingOn: FIELDS.meetingOn.da,
    referralOutcome: FIELDS.referralOutcome.da,
    fourDays:
      'Medlemmerne skal have dagsorden og materiale senest 4 hverdage før mødet (Lov: kommunestyrelsesloven §§ 8 og 20).',
    lastDay:
      'Medlemmerne skal have dagsorden og materiale senest den {{date}} (Lov: kommunestyrelsesloven §§ 8 og 20).',
    meetingBefore: 'Mødet kan ikke ligge før oversendelsen.',
    decidedBefore: 'Beslutningen kan ikke ligge før oversendelsen.',
    send: 'Gem oversendelsen',
    sentDone: 'Oversendelsen er registreret.',
    answerSend: 'Gem beslutningen',
    answerDone: 'Den politiske beslutning er registreret.',
  },
};
