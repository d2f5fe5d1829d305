import { REFERRAL_OUTCOME_WORDS } from '../../../../words/decision/referral-words';
import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';

/** A matter that was sent on to a political body. */
export const referral = {
  referral: {
    title: 'Politisk behandling',
    lead: 'Oversendelse til Økonomiudvalget eller kommunalbestyrelsen. Deres beslutning tæller ikke som ledelsesorganets godkendelse efter § 7, stk. 1.',
    open: 'Afventer beslutning',
    outcome: inLanguage(REFERRAL_OUTCOME_WORDS, 'da'),
    sent: 'Oversendt den {{sentOn}} til mødet den {{meetingOn}}, sag {{caseNumber}}',
    late: 'Oversendt senere end den {{date}}, som er 4 hverdage før mødet (Lov: kommunestyrelsesloven §§ 8 og 20).',
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
