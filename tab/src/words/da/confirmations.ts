import { FACT_CODES } from '../../../../words/ledger/fact-fields';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';

export const confirmations = {
  confirmations: {
    title: FACT_CODES.confirmation.awaited.da,
    lead: 'En ændring af, hvem der beslutter, eller hvordan, gælder først, når et medlem af ledelsesorganet har bekræftet den. En fuldmagt gælder først, når medlemmet eller formanden har bekræftet den.',
    none: 'Der er ikke noget, der venter på bekræftelse.',
    from: 'Afventer bekræftelse fra {{names}}',
    fromNobody: 'Ingen kan bekræfte ændringen. Gør en anden til administrator.',
    mandate: 'Fuldmagt {{id}}: {{deputy}} svarer for {{member}}',
    period: ON_SEVERAL_PAGES.casePeriod.da,
    designated: 'Udpeget som ledelsesorgan: {{designated}}.',
    what: {
      MembershipRecorded: '{{name}} bliver {{role}} i ledelsesorganet fra {{from}}',
      MembershipEnded: '{{name}} er {{role}} i ledelsesorganet til og med {{to}}',
      BodyBasisRecorded: 'Beslutning af {{on}}, sag {{caseNumber}}, om hvem der er ledelsesorgan: {{text}}',
      DecisionModelSet: 'Ny beslutningsmodel fra {{from}}, sag {{caseNumber}}: {{model}}',
      DelegationRecorded:
        '{{name}} kan acceptere risici på højst {{ceiling}} point alene, {{from}} til og med {{to}}, sag {{caseNumber}}',
      ActingChairRecorded: '{{name}} er fungerende formand {{from}} til og med {{to}}, sag {{caseNumber}}',
      ActingChairEnded: '{{name}} er kun fungerende formand til og med {{to}}',
      SamePersonConfirmed: '{{name}} får en anden konto at logge ind med',
      DecisionPolicySet: 'Ny risikoskala med andre beslutningsniveauer: {{bands}}',
    },
    band: 'fra {{atLeast}} point {{level}}',
    proposedBy: 'Registreret af {{name}}, {{at}}.',
    confirm: 'Bekræft {{id}}',
    decline: 'Afvis {{id}}',
    withdraw: 'Træk {{id}} tilbage',
    settled: {
      confirmed: '{{id}} er bekræftet.',
      declined: '{{id}} er afvist.',
      withdrawn: '{{id}} er trukket tilbage.',
    },
    done: 'Det er registreret.',
    awaits: 'Ændringen gælder ikke endnu. {{id}} afventer bekræftelse fra et medlem af ledelsesorganet.',
    mandateAwaits:
      'Fuldmagten er registreret. Den gælder først, når medlemmet eller formanden har bekræftet den.',
    imported_one: '1 plads i ledelsesorganet afventer bekræftelse fra et medlem og gælder ikke endnu.',
    imported_other:
      '{{count, number}} pladser i ledelsesorganet afventer bekræftelse fra et medlem og gælder ikke endnu.',
    wouldAwait_one: '1 plads i ledelsesorganet gælder først, når et medlem har bekræftet den.',
    wouldAwait_other:
      '{{count, number}} pladser i ledelsesorganet gælder først, når et medlem har bekræftet dem.',
    setUp: 'Registreret, før den første sag blev forelagt.',
    mandateStates: {
      notAsked: 'Registreret, før fuldmagter skulle bekræftes.',
      awaited: 'Afventer bekræftelse fra {{names}}. Gælder ikke endnu.',
      confirmed: 'Bekræftet.',
      declined: 'Afvist eller trukket tilbage. Gælder ikke.',
    },
  },
};
