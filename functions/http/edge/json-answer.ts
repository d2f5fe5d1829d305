import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import { takesEncoding } from './takes-encoding';

const press = promisify(gzip);

/** What fits into one packet takes as long whether it is pressed or not. In bytes. */
const WORTH_IT = 1400;

/**
 * An answer as JSON, pressed where it is long and the asker takes that: two hundred people of a list are then a tenth as
 * much on the line. Nothing secret that a page of somebody else's could make a browser ask for is in it: who asks is told
 * by a token that only the tab sends, so the length of an answer tells nothing to guess by.
 */
export async function jsonAnswer(
  request: Pick<HttpRequest, 'headers'>,
  value: unknown,
): Promise<HttpResponseInit> {
  const headers = { 'cache-control': 'no-store' };
  const text = JSON.stringify(value);
  if (text.length < WORTH_IT || !takesEncoding(request.headers.get('accept-encoding'), 'gzip'))
    return { status: 200, jsonBody: value, headers };
  return {
    status: 200,
    body: await press(text),
    headers: { ...headers, 'content-type': 'application/json', 'content-encoding': 'gzip' },
  };
}
