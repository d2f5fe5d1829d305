import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

export const settings = {
  settings: {
    title: 'Opsætning',
    lead: 'Personer, roller, kommunens egne regler og appens status.',
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
  rosterImport: {
    title: ON_SEVERAL_PAGES.importRoster.da,
    lead: 'Nye roller og grupper føjes til. Navne og titler på personer, der er registreret, ændres kun, hvis du vælger det. Intet importeres, før du har set, hvad der sker med hver række.',
    back: 'Opsætning',
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
