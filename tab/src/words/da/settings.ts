export const settings = {
  settings: {
    title: 'Indstillinger',
    lead: 'Personer, roller og appens egen tilstand.',
    roster: 'Personer og roller',
    rosterLead:
      'Hvem der hører til ledelsesorganet, er kommunens egen beslutning med en dato. »Nej« under »Nås i Teams« betyder, at personen ikke har installeret appen.',
    rosterEmpty: 'Ingen personer endnu.',
    import: 'Importér direktion',
    name: 'Navn',
    jobTitle: 'Titel',
    roles: 'Roller',
    reachable: 'Nås i Teams',
    reachableYes: 'Ja',
    reachableNo: 'Nej',
    membershipFrom: '{{role}} fra {{from}}',
    membershipTo: '{{role}} {{from}} til {{to}}',
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
    title: 'Importér direktion',
    lead: 'Nye roller og grupper føjes til. Det, der findes, bliver ikke ændret.',
    back: 'Indstillinger',
    file: 'Direktion',
    fileHint:
      'CSV eller Excel (xlsx) med kolonnerne Navn, Titel, Mail, Rolle og Fra. Under Rolle kan også stå en gruppe: politiker, leder, specialist eller medarbejder.',
    submit: 'Indlæs filen',
  },
};
