import { REQUIREMENTS } from '../shared/on-several-pages';
import { SECTION_WORDS } from '../../../../words/status/section-words';
import { OPEN_SEARCH } from '../../../../words/search/open-search';
import { REFUSAL_TITLES } from '../../../../words/refusal-titles';
import { FAULT_TITLE } from '../../../../words/refusal/fault-sentence';

export const shell = {
  app: {
    search: OPEN_SEARCH.da,
    name: 'Ledelsestilsyn',
    skip: 'Gå til indhold',
    menu: 'Menu',
    oversight: 'Sider i Tilsyn',
    navigation: 'Sider',
    switchPerson: 'Skift person',
    page: '{{page}} · Ledelsestilsyn',
  },
  nav: {
    overview: 'Overblik',
    decisions: 'Beslutninger',
    training: 'Uddannelse',
    reports: 'Månedsstatus',
    oversight: 'Tilsyn',
    suppliers: 'Leverandører',
    registration: 'Registrering',
    systems: 'Systemer',
    baseline: 'Baseline',
    exercises: 'Øvelser',
    requirements: REQUIREMENTS.da,
    measures: SECTION_WORDS.measures.da,
    incidents: SECTION_WORDS.incidents.da,
    ledger: 'Revisionsspor',
    settings: 'Opsætning',
  },
  state: {
    loading: 'Henter …',
    failed: FAULT_TITLE.da,
    offline: 'Appen fik ikke et brugbart svar fra serveren. Prøv igen om lidt.',
    broken: 'Siden kunne ikke vises. Genindlæs den, eller prøv igen om lidt.',
    retry: 'Prøv igen',
    trace: 'Oplys dette nummer, hvis du beder om hjælp: {{trace}}',
    notAllowed: REFUSAL_TITLES.notAllowed.da,
    notAllowedText: 'Kontakt informationssikkerhedskoordinatoren, hvis det er forkert.',
    notFound: REFUSAL_TITLES.notFound.da,
    notFoundText: 'Adressen peger ikke på noget. Vælg en side i menuen.',
  },
  asOf: {
    open: 'Vis en tidligere dag',
    label: 'Vis, som det så ud den',
    reset: 'I dag',
    asItWas: 'Sådan så det ud ved udgangen af den {{date}}. Du kan kun se, ikke ændre.',
    byWhatIsKnown:
      'Sådan ser den {{date}} ud efter det, der er registreret til og med i dag. Du kan kun se, ikke ændre.',
    alwaysNow: 'Denne side viser altid, hvordan det er i dag.',
    now: 'Vis i dag',
  },
  person: { erased: 'Navn slettet' },
  signIn: {
    title: 'Hvem er du?',
    lead: 'Her kører appen uden for kommunens Microsoft 365. Vælg den person, du vil være.',
    none: 'Der er ingen personer at vælge imellem endnu.',
    outsideTitle: 'Åbn appen i Teams',
    outside: 'Du bliver logget ind gennem Teams. Åbn Ledelsestilsyn dér.',
    notOnRosterTitle: 'Du har ingen rolle i appen endnu',
    claimTitle: 'Er appen ny i kommunen?',
    claim:
      'Er du udpeget som administrator i Microsoft Entra, kan du overtage administrationen her og importere direktionen bagefter.',
    claimButton: 'Overtag administrationen',
  },
};
