import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';
import { EVENT_NAMES } from '../../../../words/ledger/event-names';
import { SYSTEM_ACTOR } from '../../../../words/ledger/entry-sentence';
import { TRAIL_EXPORT_WORDS, TRAIL_WORDS } from '../../../../words/ledger/trail-words';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { STATUS_LABELS } from '../../../../words/status/status-labels';

export const ledger = {
  ledger: {
    title: 'Revisionsspor',
    lead: 'Alt, hvad der er sket, det nyeste først. Poster kan hverken ændres eller slettes.',
    empty: STATUS_LABELS.emptyTrail.da,
    verify: 'Kontrollér kæden',
    verifying: 'Kontrollerer …',
    older: 'Vis ældre',
    newest: 'Vis nyeste',
    filters: 'Vælg poster',
    thing: 'Handler om',
    thingHint: 'Sag, person, møde …',
    thingNone: 'Intet i revisionssporet hedder sådan.',
    thingLooking: 'Søger …',
    clearThing: 'Vis alt igen',
    actor: 'Hvem',
    group: 'Område',
    all: 'Alle',
    from: TRAIL_EXPORT_WORDS.da.filters.from,
    to: FIELDS.to.da,
    search: 'Søg i teksten',
    searchNow: 'Søg',
    reset: 'Nulstil',
    count_one: '{{shown}} post.',
    count_other: '{{shown}} poster.',
    countOf: 'Viser {{shown}} af {{all}} poster.',
    noneFound: 'Ingen poster passer til det, du har valgt.',
    entryNo: 'Post {{seq}}',
    open: 'Vis post {{seq}}',
    close: 'Skjul post {{seq}}',
    facts: 'Hvad der blev registreret',
    field: 'Felt',
    value: 'Nu',
    before: 'Før',
    nothing: 'Ikke angivet',
    taken: 'Taget ud',
    replaces: 'Træder i stedet for post {{seq}}. Det, der er ændret, er fremhævet.',
    exactAt: 'Tidspunkt',
    surface: 'Fra',
    hash: 'Fingeraftryk',
    prevHash: 'Fingeraftryk af posten før',
    about: 'Vis alt om',
    json: 'Posten, som den er gemt (JSON)',
    jsonCopy: 'Kopiér',
    jsonCopied: 'Posten er kopieret.',
    jsonFailed: 'Posten kunne ikke kopieres. Markér teksten, og kopiér den selv.',
    jsonWithheld: 'Posten vises ikke som data, fordi en del af den kun er for nogle.',
    export: 'Hent som fil',
    exportLead:
      'Filen indeholder de poster, du har valgt ovenfor. Datafilen (JSON) indeholder selve posterne, så kæden kan kontrolleres uden for appen, når intet er valgt fra.',
    exportCsv: 'CSV',
    exportXlsx: 'Regneark (xlsx)',
    exportJson: 'Data (JSON)',
    surfaces: { teams: 'Teams', tab: 'Fanen', clock: 'Automatisk' },
    groups: inLanguage(TRAIL_WORDS.group, 'da'),
    system: SYSTEM_ACTOR.da,
    unreadable: TRAIL_WORDS.unreadable.da,
    withheld: TRAIL_WORDS.withheld.da,
    head: {
      title: 'Kontrollér et fingeraftryk fra et kort eller et referat',
      lead: 'Skriv postens nummer og begyndelsen af fingeraftrykket, som de står på kortet eller referatet. Mellemrum, bindestreger og store bogstaver gør ingen forskel.',
      position: 'Post',
      beginning: 'Fingeraftryk',
      beginningHint:
        'Mindst {{least}} tegn. Færre tegn kan passe på flere poster og afgør derfor ikke noget.',
      submit: 'Kontrollér',
      match: 'Det passer',
      matchText:
        'Post {{seq}} fra {{at}} har dette fingeraftryk. Alle poster til og med den hænger sammen og er uændrede, siden kortet eller referatet blev lavet.',
      mismatch: 'Det passer ikke',
      reasons: {
        'no-such-entry':
          'Revisionssporet har ingen post {{seq}}. Enten er nummeret skrevet forkert, eller også mangler der poster i slutningen.',
        'other-hash':
          'Post {{seq}} har et andet fingeraftryk. Enten er det skrevet forkert, eller også er revisionssporet ændret, siden kortet eller referatet blev lavet.',
        'broken-chain':
          'Post {{firstBad}} hænger ikke sammen med posten før den. Revisionssporet er ændret, eller der mangler poster.',
      },
      notVerifiable: 'Det kan ikke afgøres',
      notVerifiableText:
        'Post {{at}} kan ikke læses. Derfor kan appen ikke se, om revisionssporet er det samme som på kortet eller referatet.',
      faults: {
        'no-number': 'Skriv postens nummer, for eksempel 128.',
        'no-hash': 'Skriv begyndelsen af fingeraftrykket.',
        'hash-not-hex': 'Et fingeraftryk har kun tallene 0–9 og bogstaverne a–f.',
        'hash-too-short':
          'Skriv mindst {{least}} tegn. Færre tegn kan passe på flere poster og afgør derfor ikke noget.',
        'hash-too-long': 'Et fingeraftryk har højst 64 tegn.',
      },
    },
    types: inLanguage(EVENT_NAMES, 'da'),
  },
  verification: {
    match: 'Kæden stemmer',
    matchText:
      'Alle {{length}} poster hænger sammen, og de passer med de fingeraftryk, der er gemt uden for revisionssporet. Det nyeste fingeraftryk begynder med {{head}}.',
    mismatch: 'Kæden stemmer ikke',
    mismatchText: 'Den første post, der ikke stemmer, er nummer {{seq}}. {{reason}}',
    notVerifiable: 'Kæden kan ikke kontrolleres',
    mismatches: {
      gap: 'En post mangler i rækken.',
      'wrong-predecessor': 'Posten peger ikke på posten før den.',
      'wrong-hash': 'Postens indhold passer ikke med dens fingeraftryk.',
      'cut-tail': 'Der mangler poster i slutningen.',
      'false-snapshot':
        'Det gemte sammendrag siger noget andet end posterne. Slet sammendraget, så bliver det dannet igen ud fra posterne.',
      'other-head': 'Posten passer ikke med et fingeraftryk, der er gemt uden for revisionssporet.',
      other: ON_SEVERAL_PAGES.causeUnknown.da,
    },
    unverifiable: {
      empty: STATUS_LABELS.emptyTrail.da,
      'unreadable-entry': 'Post nummer {{at}} kan ikke læses.',
      'no-anchor':
        'Posterne hænger sammen til og med nummer {{at}}, men der er endnu ikke gemt et fingeraftryk uden for revisionssporet. Derfor kan appen ikke se, om der mangler poster i slutningen. Udsend en månedsstatus først.',
      other: ON_SEVERAL_PAGES.causeUnknown.da,
    },
    help: 'Kontakt appens driftsansvarlige, og ændr ikke noget i revisionssporet.',
  },
};
