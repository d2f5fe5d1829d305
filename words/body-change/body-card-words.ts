import { CASE_LABELS } from '../decision/case-labels';
import { REFUSAL_TITLES } from '../refusal-titles';
import { FIELDS } from '../field-names';
import type { MandateConfirmation } from '../../domain/access/mandate';
import type { BodyChange, ProposedChange } from '../../domain/body-change/body-change';
import type { Language } from '../language';

/** The words of the cards by which the body says who may act in it: mandates, changes, and what was answered for others. */
type BodyCardWords = {
  kindOfCard: (municipality: string) => string;
  mandateTitle: Record<MandateConfirmation, string>;
  mandateOver: string;
  deputy: string;
  member: string;
  period: string;
  fromTo: (from: string, to: string) => string;
  caseNumber: string;
  mandateForYou: string;
  mandateForOther: string;
  mandateWithout: string;
  mandateTellsYou: string;
  confirmMandate: string;
  declineMandate: string;
  takeBackMandate: string;
  changeTitle: Record<ProposedChange['state'], string>;
  changeWhat: Record<BodyChange['type'], string>;
  changeAsks: Record<'member' | 'administrator', string>;
  changeWithout: string;
  confirmChange: string;
  declineChange: string;
  person: string;
  role: string;
  firstDay: string;
  lastDay: string;
  newAccount: string;
  model: string;
  delegate: string;
  actingChair: string;
  ceiling: string;
  scope: string;
  bands: string;
  band: (atLeast: number, decidedBy: string) => string;
  proposedBy: string;
  settledBy: string;
  notAsked: string;
  openSettings: string;
  forYouTitle: string;
  forYouIntro: string;
  givenBy: string;
  at: string;
  answer: string;
  finding: string;
  reason: string;
  youCanOpen: string;
  youCanClosed: string;
  mandateBack: string;
  openCase: string;
};

const da: BodyCardWords = {
  kindOfCard: (municipality) => `${municipality} · Ledelsesorganet`,
  mandateTitle: {
    awaited: 'En fuldmagt skal bekræftes',
    confirmed: 'Fuldmagten er bekræftet',
    declined: REFUSAL_TITLES.mandateDeclined.da,
    notAsked: 'Fuldmagten gælder',
  },
  mandateOver: 'Fuldmagten er udløbet',
  deputy: 'Stedfortræder',
  member: 'Svarer for',
  period: 'Periode',
  fromTo: (from, to) => `${from} til og med ${to}`,
  caseNumber: 'Sagsnummer',
  mandateForYou: 'Der er registreret en fuldmagt til at svare for dig. Har du givet den?',
  mandateForOther: 'Der er registreret en fuldmagt til at svare for et medlem. Er den givet?',
  mandateWithout: 'Fuldmagten gælder først, når medlemmet eller formanden har bekræftet den.',
  mandateTellsYou: 'Medlemmet får besked om hvert svar, der bliver givet.',
  confirmMandate: 'Bekræft fuldmagten',
  declineMandate: 'Afvis fuldmagten',
  takeBackMandate: 'Træk fuldmagten tilbage',
  changeTitle: {
    awaited: 'En ændring skal bekræftes',
    confirmed: 'Ændringen er bekræftet',
    declined: 'Ændringen er afvist',
    withdrawn: 'Ændringen er trukket tilbage',
  },
  changeWhat: {
    MembershipRecorded: 'En person får plads i ledelsesorganet.',
    MembershipEnded: 'En plads i ledelsesorganet slutter.',
    DecisionModelSet: 'Ledelsesorganet får en anden beslutningsmodel.',
    BodyBasisRecorded: 'Kommunens beslutning om, hvem der er ledelsesorgan, er registreret.',
    DelegationRecorded: 'En person får lov til at acceptere risici alene.',
    ActingChairRecorded: 'Et medlem fungerer som formand i en periode.',
    ActingChairEnded: 'Et medlem holder op med at fungere som formand.',
    SamePersonConfirmed: 'En person får en anden konto at logge ind med.',
    DecisionPolicySet: 'Risikoskalaen ændres, og dermed hvem der skal acceptere hvilke risici.',
  },
  changeAsks: {
    member: 'Ændringen gælder først, når et medlem af ledelsesorganet har bekræftet den. Ét tryk er nok.',
    administrator:
      'Der er intet medlem, som kan bekræfte ændringen. Derfor spørges en administrator, og revisionssporet viser, at det var en administrator, der svarede.',
  },
  changeWithout: 'Indtil da er alt, som det var.',
  confirmChange: 'Bekræft ændringen',
  declineChange: 'Afvis ændringen',
  person: 'Person',
  role: 'Rolle',
  firstDay: 'Fra',
  lastDay: 'Sidste dag',
  newAccount:
    'Den, der har den nye konto, svarer derefter som denne person. Den gamle konto kan ikke bruges mere. Spørg personen selv, før du bekræfter.',
  model: 'Beslutningsmodel',
  delegate: 'Delegeret til',
  actingChair: CASE_LABELS.actingChair.da,
  ceiling: FIELDS.ceiling.da,
  scope: FIELDS.scope.da,
  bands: 'Risikoniveauer',
  band: (atLeast, decidedBy) => `fra ${atLeast} point: ${decidedBy}`,
  proposedBy: 'Registreret af',
  settledBy: 'Afgjort af',
  notAsked: 'Du er ikke den, der skal bekræfte.',
  openSettings: 'Åbn Opsætning',
  forYouTitle: 'Der er svaret i dit navn',
  forYouIntro: 'Din stedfortræder har svaret for dig.',
  givenBy: 'Svaret af',
  at: 'Tidspunkt',
  answer: 'Svar',
  finding: 'Svar om inhabilitet',
  reason: 'Begrundelse',
  youCanOpen: 'Sagen er stadig åben. Svarer du selv, gælder dit eget svar i stedet.',
  youCanClosed:
    'Sagen er ikke længere åben. Skriv til formanden eller koordinatoren, hvis svaret er forkert.',
  mandateBack: 'Du kan trække fuldmagten tilbage på kortet om fuldmagten eller under Opsætning.',
  openCase: CASE_LABELS.openCase.da,
};

const en: BodyCardWords = {
  kindOfCard: (municipality) => `${municipality} · The management body`,
  mandateTitle: {
    awaited: 'A mandate is to be confirmed',
    confirmed: 'The mandate is confirmed',
    declined: REFUSAL_TITLES.mandateDeclined.en,
    notAsked: 'The mandate holds',
  },
  mandateOver: 'The mandate has ended',
  deputy: 'Deputy',
  member: 'Answers for',
  period: 'Period',
  fromTo: (from, to) => `${from} to ${to}`,
  caseNumber: 'Case number',
  mandateForYou: 'A mandate to answer for you has been recorded. Did you give it?',
  mandateForOther: 'A mandate to answer for a member has been recorded. Was it given?',
  mandateWithout: 'The mandate does not count until the member or the chair has confirmed it.',
  mandateTellsYou: 'The member is told of each answer that is given.',
  confirmMandate: 'Confirm the mandate',
  declineMandate: 'Decline the mandate',
  takeBackMandate: 'Take the mandate back',
  changeTitle: {
    awaited: 'A change is to be confirmed',
    confirmed: 'The change is confirmed',
    declined: 'The change is declined',
    withdrawn: 'The change is withdrawn',
  },
  changeWhat: {
    MembershipRecorded: 'Somebody gets a seat in the management body.',
    MembershipEnded: 'A seat in the management body ends.',
    DecisionModelSet: 'The management body gets another way of deciding.',
    BodyBasisRecorded: 'The municipality’s decision on who its management body is was recorded.',
    DelegationRecorded: 'Somebody may accept risks alone.',
    ActingChairRecorded: 'A member acts as chair for a period.',
    ActingChairEnded: 'A member no longer acts as chair.',
    SamePersonConfirmed: 'Somebody gets another account to sign in with.',
    DecisionPolicySet: 'The risk scale changes, and with it who must accept which risks.',
  },
  changeAsks: {
    member:
      'The change does not count until a member of the management body has confirmed it. One press is enough.',
    administrator:
      'There is no member who can confirm the change. An administrator is asked instead, and the audit trail shows that it was an administrator who answered.',
  },
  changeWithout: 'Until then everything is as it was.',
  confirmChange: 'Confirm the change',
  declineChange: 'Decline the change',
  person: 'Person',
  role: 'Role',
  firstDay: 'From',
  lastDay: 'Last day',
  newAccount:
    'Whoever has the new account then answers as this person. The old account can no longer be used. Ask the person before you confirm.',
  model: 'Way of deciding',
  delegate: 'Delegated to',
  actingChair: CASE_LABELS.actingChair.en,
  ceiling: FIELDS.ceiling.en,
  scope: FIELDS.scope.en,
  bands: 'Risk levels',
  band: (atLeast, decidedBy) => `from ${atLeast} points: ${decidedBy}`,
  proposedBy: 'Recorded by',
  settledBy: 'Settled by',
  notAsked: 'You are not the one who is to confirm.',
  openSettings: 'Open Settings',
  forYouTitle: 'An answer was given in your name',
  forYouIntro: 'Your deputy has answered for you.',
  givenBy: 'Answered by',
  at: 'When',
  answer: 'Answer',
  finding: 'Answer about a conflict of interest',
  reason: 'Reason',
  youCanOpen: 'The case is still open. If you answer yourself, your own answer counts instead.',
  youCanClosed: 'The case is no longer open. Write to the chair or the coordinator if the answer is wrong.',
  mandateBack: 'You can take the mandate back on the card about it or under Settings.',
  openCase: CASE_LABELS.openCase.en,
};

/** The words of the cards about mandates and about changes of who decides, in every language. */
export const BODY_CARD_WORDS = { da, en } satisfies Record<Language, BodyCardWords>;
