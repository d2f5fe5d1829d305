import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import { takesEncoding } from './edge/takes-encoding';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Teams shows the tab in a frame of one of these; nobody else may. */
const FRAME_ANCESTORS =
  "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com";
/** The one other place that the tab asks: the Teams library reads there which pages may host it. */
const TEAMS_HOSTS = 'https://res.cdn.office.net';
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${TEAMS_HOSTS}`,
  "object-src 'none'",
  "base-uri 'none'",
  FRAME_ANCESTORS,
].join('; ');

/** Where the build puts the tab: beside the bundle. */
const ROOT = path.join(__dirname, 'tab');

/** Registers the tab's files. A path without an ending is a page of the tab, so it answers with the one document. */
export function registerTabFiles(): void {
  const handler = ({ params, headers }: HttpRequest) =>
    answer(params['path'] ?? '', headers.get('accept-encoding') ?? '');
  app.http('tab', { methods: ['GET'], authLevel: 'anonymous', route: 'tab/{*path}', handler });
}

async function answer(asked: string, accepted: string): Promise<HttpResponseInit> {
  const isPage = path.extname(asked) === '';
  const file = path.join(ROOT, isPage ? 'index.html' : path.normalize(`/${asked}`));
  const pressed = takesEncoding(accepted, 'br') ? await read(`${file}${PRESSED}`) : undefined;
  const body = pressed ?? (await read(file));
  if (body === undefined)
    return { status: 404, body: 'Not found', headers: { 'content-type': 'text/plain' } };
  // The names of built assets change with their content; the document does not and is asked for again.
  const isAsset = asked.startsWith('assets/');
  return {
    status: 200,
    body,
    headers: {
      'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(pressed === undefined ? {} : { 'content-encoding': 'br' }),
      // A cache on the way keeps both forms apart.
      vary: 'Accept-Encoding',
    },
  };
}

/** The build leaves a file that Brotli has made smaller beside each that is worth it. */
const PRESSED = '.br';

const read = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);
