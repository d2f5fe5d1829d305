import { app, type HttpResponseInit } from '@azure/functions';
import { ABOUT_PAGES, type AboutPage } from '../../words/about-words';
import type { Program } from '../program';

const isPage = (name: string): name is keyof typeof ABOUT_PAGES => Object.hasOwn(ABOUT_PAGES, name);

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
        body: documentOf(ABOUT_PAGES[name], config.municipality),
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

const documentOf = ({ title, paragraphs }: AboutPage, municipality: string): string => `<!doctype html>
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
