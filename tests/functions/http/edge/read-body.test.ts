import { describe, expect, it } from '@jest/globals';
import { HttpRequest } from '@azure/functions';
import { z } from 'zod';
import { MOST_BYTES } from '../../../../functions/content/accept-file';
import { endpoint } from '../../../../contracts/endpoint';
import { readBody } from '../../../../functions/http/edge/read-body';
import { bytesOf } from '../../../support/files';

const KB = 1024;
const withJson = endpoint('POST api/x', {
  body: z.object({ title: z.string(), risk: z.object({ level: z.number() }) }),
  answer: z.null(),
});
const withFile = endpoint('POST api/x', { body: 'file', answer: z.null() });
const withNothing = endpoint('POST api/x', { answer: z.null() });
const request = (bytes: Uint8Array, headers: Record<string, string> = {}) =>
  new HttpRequest({ method: 'POST', url: 'http://x.example/api/x', body: { bytes }, headers });
const json = (text: string) => readBody(withJson, request(bytesOf(text)));

describe('The body of a request', () => {
  it('is the document that the contract describes, without what it does not know', async () => {
    expect(await json('{"title":"Øvelse","risk":{"level":3},"actor":"p-1"}')).toEqual({
      ok: true,
      value: { title: 'Øvelse', risk: { level: 3 } },
    });
    expect((await json('\ufeff{"title":"Ø","risk":{"level":3}}')).ok).toBe(true);
  });

  it.each(['', 'nej', '{"title":', '<xml/>', "{'title':'x'}"])(
    'is refused when it is not JSON: %j',
    async (text) => {
      expect(await json(text)).toEqual({ ok: false, refusal: { code: 'body-not-json' } });
    },
  );

  it('is refused when its letters cannot be read, for nobody shall sign for a guess', async () => {
    const bytes = Uint8Array.from([...bytesOf('{"title":"S'), 0xf8, ...bytesOf('ren","risk":{"level":3}}')]);
    expect(await readBody(withJson, request(bytes))).toEqual({
      ok: false,
      refusal: { code: 'body-not-json' },
    });
  });

  it.each([
    { text: '{"title":7,"risk":{"level":3}}', field: 'title' },
    { text: '{"title":"Ø","risk":{"level":"3"}}', field: 'risk.level' },
    { text: '{"title":"Ø"}', field: 'risk' },
    { text: '[]', field: '' },
    { text: 'null', field: '' },
  ])('is refused with the field that is wrong: $text', async ({ text, field }) => {
    expect(await json(text)).toEqual({ ok: false, refusal: { code: 'body-invalid', field } });
  });

  it('is refused when a document is over 512 KB, whatever it says about its length', async () => {
    const tooLong = bytesOf(`{"title":"${'x'.repeat(512 * KB)}"}`);
    const refusal = { code: 'file-too-large', most: 512 * KB };
    expect(await readBody(withJson, request(tooLong))).toEqual({ ok: false, refusal });
    expect(await readBody(withJson, request(tooLong, { 'content-length': '5' }))).toEqual({
      ok: false,
      refusal,
    });
  });

  it('is the bytes of a file, at most 20 MB of them', async () => {
    const bytes = Uint8Array.from([0, 255, 1, 254]);
    expect(await readBody(withFile, request(bytes))).toEqual({ ok: true, value: bytes });
    expect((await readBody(withFile, request(new Uint8Array(MOST_BYTES)))).ok).toBe(true);
    expect(await readBody(withFile, request(new Uint8Array(MOST_BYTES + 1)))).toEqual({
      ok: false,
      refusal: { code: 'file-too-large', most: MOST_BYTES },
    });
  });

  it('is refused by the length it announces, before it is read', async () => {
    const announced = request(bytesOf('x'), { 'content-length': String(50 * KB * KB) });
    expect(await readBody(withFile, announced)).toMatchObject({
      ok: false,
      refusal: { code: 'file-too-large' },
    });
    expect(announced.bodyUsed).toBe(false);
  });

  it('is not read at all where none is expected', async () => {
    const sent = request(bytesOf('{"actor":"p-1"}'));
    expect(await readBody(withNothing, sent)).toEqual({ ok: true, value: undefined });
    expect(sent.bodyUsed).toBe(false);
  });
});
