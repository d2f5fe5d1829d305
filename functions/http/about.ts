import { app, type HttpResponseInit } from '@azure/functions';
import type { Program } from '../program';

type Page = { title: string; paragraphs: readonly string[] };

/** The three pages that a Teams manifest must point to. They are read without signing in and say only what is so. */
const PAGES = {
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
      'Appen gemmer navn, titel, mail og id i Entra for personer på listen, deres roller, hvilke kurser de har taget hvornår, og hvad de har svaret på beslutningssager. Den gemmer ikke CPR-nummer, prøveresultater eller grunde til fravær.',
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
} satisfies Record<string, Page>;

const isPage = (name: string): name is keyof typeof PAGES => Object.hasOwn(PAGES, name);

/** Registers the public pages about the app. */
export function registerAbout({ config }: Program): void {
  app.http('about', {
    methods: ['GET'],
    authLevel: 'anonymous',
    route: 'about/{*page}',
    handler: (request): HttpResponseInit => {
      const name = request.params['page'] ?? '';
      if (!isPage(name)) return { status: 404, body: 'Not found', headers: { 'content-type': 'text/plain' } };
      return {
        status: 200,
        body: documentOf(PAGES[name], config.municipality),
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
          'x-content-type-options': 'nosniff',
        },
      };
    },
  });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const documentOf = ({ title, paragraphs }: Page, municipality: string): string => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#242424;background:#fff}</style>
</head>
<body>
<main>
<p>${escaped(municipality)}</p>
<h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</main>
</body>
</html>
`;
