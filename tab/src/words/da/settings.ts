import { LEVEL_WORDS } from '../../../../words/decision/decision-words';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

export const settings = {
  settings: {
    title: 'Opsætning',
    lead: 'Personer, roller, kommunens egne regler og appens status.',
    menu: 'Sider i Opsætning',
    pages: {
      roster: 'Hvem der sidder i ledelsesorganet, og hvem der har en rolle ved siden af.',
      groups: 'Hvem kurserne er for, orlov og grupper fra Entra ID.',
      governance: 'Beslutningsmodel, fungerende formand, stedfortrædere, delegationer og beslutningspolitik.',
      confirmations: 'Ændringer og fuldmagter, der først gælder, når et medlem har bekræftet dem.',
      trainingPolicy: 'Interval for kurser, påmindelser og opbevaring.',
      statusPolicy: 'Hvornår månedsstatus udsendes, og hvem der har ansvaret for den.',
      feeds: 'KITOS, OS2compliance og DBS: hvad kilderne siger, og hvad kommunens lister mangler.',
      deliveries: 'Hvad der er sendt i Teams, til hvem og hvornår, og hvad der ikke nåede frem.',
      retention:
        'Se, hvem opbevaringstiden er udløbet for, sæt slettestop, og slet oplysninger om personer, der ikke længere har en rolle.',
      about: 'Version, drift og det nyeste fingeraftryk.',
    },
    roster: ON_SEVERAL_PAGES.roster.da,
    rosterLead:
      'Hvem der hører til ledelsesorganet, er kommunens egen beslutning med en dato. »Nej« under »Kan nås i Teams« betyder, at personen ikke har installeret appen.',
    rosterEmpty: 'Ingen personer endnu.',
    import: ON_SEVERAL_PAGES.importRoster.da,
    name: FIELDS.name.da,
    jobTitle: 'Titel',
    roles: 'Roller',
    reachable: 'Kan nås i Teams',
    reachableYes: 'Ja',
    reachableNo: 'Nej',
    membershipFrom: '{{role}} fra {{from}}',
    membershipTo: '{{role}} {{from}} til og med {{to}}',
    about: 'Om appen',
    version: 'Version',
    service: 'Tjenesten',
    ok: 'Kører',
    degraded: 'Kører med fejl',
    entries: 'Poster i revisionssporet',
    head: 'Nyeste fingeraftryk',
    aboutText:
      'Ledelsestilsyn gemmer, hvad ledelsesorganet har besluttet, hvilke kurser medlemmerne har gennemført, og hvad der er taget til efterretning. Appen afgør ikke, om kommunen gør nok efter loven.',
  },
  firstRun: {
    title: 'Tag appen i brug',
    count: '{{done}} af {{all}} er på plads. Her er, hvad der mangler.',
    allDone: 'Appen er taget i brug. Alt det nødvendige er på plads.',
    inPlace: 'På plads: {{steps}}.',
    notNeeded: '{{step}}: ikke nødvendigt. Appens standard gælder, til kommunen fastsætter sine egne.',
    by: 'Klares af {{who}}.',
    who: { coordinator: 'koordinatoren', administrator: 'administratoren' },
    steps: {
      body: LEVEL_WORDS.body.da,
      courses: 'Kurser i kataloget',
      decisionRules: 'Regler for beslutninger',
      trainingRules: 'Uddannelsespolitik',
      statusRules: ON_SEVERAL_PAGES.statusRules.da,
      measures: 'Foranstaltninger',
      channel: ON_SEVERAL_PAGES.leadershipChannel.da,
      app: 'Appen hos medlemmerne',
    },
    rules: { model: 'en beslutningsmodel', policy: 'en beslutningspolitik' },
    missing: {
      courses: 'Der er ingen kurser i kataloget. Tilføj eller importér dem, direktionen kan tage.',
      decisionRules: 'Kommunen har ikke fastsat {{what}}. Indtil da gælder appens standard.',
      trainingRules:
        'Kommunen har ikke fastsat en uddannelsespolitik. Loven nævner ikke, hvor ofte medlemmerne skal på kursus.',
      statusRules: 'Kommunen har ikke fastsat sine egne regler. Indtil da gælder appens standard.',
      measures:
        'Ingen foranstaltninger er forelagt. Ledelsesorganet skal godkende dem (NIS 2-loven § 7, stk. 1).',
      channel:
        'Appen har ikke skrevet i ledelseskanalen endnu. Installér den i teamet. Det første kort er en månedsstatus.',
      channelLost: 'Appen kan ikke skrive i ledelseskanalen. Installér den i teamet igen.',
      app: 'Appen er ikke installeret hos {{names}}. De får ingen kort, før den er.',
      appNobody: 'Der er ingen medlemmer at installere appen hos endnu.',
    },
  },
  rosterImport: {
    title: ON_SEVERAL_PAGES.importRoster.da,
    lead: 'Nye roller og grupper føjes til. Navne og titler på personer, der er registreret, ændres kun, hvis du vælger det. Intet importeres, før du har set, hvad der sker med hver række.',
    file: 'Fil med direktionen',
    fileHint:
      'CSV eller Excel (xlsx) med kolonnerne Navn, Titel, Mail, Rolle og Fra. Under Rolle kan også stå en gruppe: politiker, leder, specialist eller medarbejder.',
    renames: 'Navn, titel eller mail er anderledes i filen',
    renamesLead: 'De ændres kun for dem, du vælger, og så gælder ændringen overalt i appen.',
    renamesChoose: 'Ret personerne',
    rename: 'Linje {{line}}: {{before}} bliver til {{after}}',
    renamed_one: '1 person er rettet.',
    renamed_other: '{{count, number}} personer er rettet.',
  },
};
