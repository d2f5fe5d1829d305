import { STATUS_LABELS } from '../../../../words/status/status-labels';
import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { REFUSAL_TITLES } from '../../../../words/refusal-titles';
import { FAULT_TITLE } from '../../../../words/refusal/fault-sentence';
import { FIELDS } from '../../../../words/field-names';

export const shell = {
  app: {
    name: 'Ledelsestilsyn',
    skip: 'Gå til indhold',
    menu: 'Menu',
    navigation: 'Sider',
    switchPerson: 'Skift person',
    page: '{{page}} · Ledelsestilsyn',
  },
  nav: {
    overview: 'Overblik',
    decisions: 'Beslutninger',
    training: 'Uddannelse',
    reports: 'Månedsstatus',
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
  form: {
    summary_one: 'Ret én ting, før det kan gemmes',
    summary_other: 'Ret {{count}} ting, før det kan gemmes',
    refused: 'Det blev ikke gemt',
    missing: 'Skal udfyldes.',
    tooLong: 'Må højst være {{most}} tegn.',
    tooManyLines: 'Der må højst være {{most}} linjer.',
    tooManyRows: 'Der kan højst være {{most}}.',
    dateInvalid: 'Skriv en dato, der findes.',
    fileMissing: 'Vælg en fil.',
    fileTooLarge: 'Filen fylder for meget. Den må højst fylde {{most}}.',
    onePerLine: 'Én på hver linje.',
    choose: 'Vælg …',
    removeRow: 'Fjern {{row}}',
    reason: FIELDS.reason.da,
    removeFile: 'Fjern {{fileName}}',
    moreFiles: 'Tilføj flere filer',
    found: 'Her er det, du skrev sidst og ikke nåede at sende. Filer skal vælges igen.',
    restart: 'Begynd forfra',
    leaveTitle: 'Du har skrevet noget, som ikke er sendt',
    leaveText:
      'Det bliver ikke sendt, hvis du går videre. Det ligger her på siden, når du kommer tilbage, til du lukker fanen.',
    leaveStay: 'Bliv på siden',
    leaveGo: 'Gå videre uden at sende',
  },
  asOf: {
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
  overview: {
    title: 'Overblik',
    lead: 'Sådan ser det ud den {{date}}.',
    waiting: CASE_LABELS.waitingForYou.da,
    nothing: 'Intet venter på dig.',
    tellCoordinator: 'Du kan ikke åbne sagen her. Skriv til koordinatoren, når det er gjort.',
    current: STATUS_LABELS.now.da,
  },
};
