export type AboutPage = { title: string; paragraphs: readonly string[] };

/** The three pages that a Teams manifest must point to. They are read without signing in and say only what is so. */
export const ABOUT_PAGES = {
  '': {
    title: 'Ledelsestilsyn',
    paragraphs: [
      'Ledelsestilsyn hjælper kommunens øverste administrative ledelse med at godkende foranstaltninger, tage stilling til cyberrisici, holde styr på kurser og få en månedlig status. Appen kører i Microsoft Teams.',
      'Appen siger ikke, om kommunen overholder loven, og den underretter ingen myndigheder.',
      'Ledelsestilsyn helps the municipality’s top administrative management approve measures, decide on cyber risks, keep track of courses and receive a monthly status in Microsoft Teams.',
    ],
  },
  privacy: {
    title: 'Personoplysninger i Ledelsestilsyn',
    paragraphs: [
      'Kommunen er dataansvarlig. Alt gemmes i kommunens egen Microsoft-tenant og sendes ikke til andre.',
      'Appen gemmer navn, titel, mail, id i Entra og Teams og det sprog, Teams står på, for personer på listen, deres roller, hvilke kurser de har taget hvornår, og hvad de har svaret på beslutningssager. Den gemmer ikke CPR-nummer, prøveresultater eller grunde til fravær.',
      'Navn, titel og mail ligger i et register, hvor de kan slettes. Revisionssporet har kun et tilfældigt id, bortset fra navn og titel på dem, der formelt har besluttet noget.',
      'Spørgsmål rettes til kommunens databeskyttelsesrådgiver.',
    ],
  },
  terms: {
    title: 'Vilkår for Ledelsestilsyn',
    paragraphs: [
      'Appen bruges af de personer, som kommunen har sat på listen. Kommunen bestemmer, hvem der er medlem af ledelsesorganet.',
      'Beslutninger og svar kan ikke rettes eller slettes i appen. Fejl rettes med en ny registrering, der henviser til den gamle.',
    ],
  },
} satisfies Record<string, AboutPage>;
