import { describe, expect, it } from '@jest/globals';
import { HttpRequest, HttpResponse } from '@azure/functions';
import * as z from 'zod/mini';
import { problem } from '../../../../contracts/problem';
import { faultResponse, refusalResponse } from '../../../../functions/http/edge/problem-response';
import { REFUSAL_STATUS } from '../../../../functions/http/edge/refusal-status';
import { languageAsked } from '../../../../functions/http/edge/route';

const CAST_AT = '2026-11-02T09:00:00.000Z';

describe('A refusal over HTTP', () => {
  it('is a problem document with status, code and a sentence that says what to do', async () => {
    const answer = new HttpResponse(refusalResponse({ code: 'unknown-decision', value: 'D-2026-999' }, 'da'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(z.strictObject(problem.shape).parse(await answer.json())).toEqual({
      type: 'urn:ledelsestilsyn:refusal:unknown-decision',
      status: 404,
      code: 'unknown-decision',
      title: 'Sagen findes ikke',
      detail: expect.stringContaining('D-2026-999'),
    });
  });

  it('names the field it concerns', () => {
    const answer = refusalResponse({ code: 'text-missing', field: 'scenario' }, 'en');
    expect(answer.jsonBody).toMatchObject({ field: 'scenario', status: 422 });
  });

  it('tells nothing but what is meant for the reader', () => {
    const refusal = { code: 'already-voted', decisionId: 'D-1', choice: 'approve', castAt: CAST_AT } as const;
    const answer = refusalResponse(refusal, 'en');
    expect(Object.keys(problem.parse(answer.jsonBody)).sort()).toEqual([
      'code',
      'detail',
      'status',
      'title',
      'type',
    ]);
  });

  it('never has a status that says it went well, nor one that says we failed but for the two of storage and files that wait their turn', () => {
    const ours = Object.entries(REFUSAL_STATUS).filter(([, status]) => status >= 500);
    expect(ours.map(([code]) => code).sort()).toEqual([
      'busy',
      'ledger-mismatch',
      'reading-busy',
      'writing-busy',
    ]);
    for (const status of Object.values(REFUSAL_STATUS)) expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('A fault over HTTP', () => {
  it('says nothing about its cause, only what to quote', async () => {
    const answer = new HttpResponse(faultResponse('en', 'trace-7'));
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(z.strictObject(problem.shape).parse(await answer.json())).toMatchObject({
      code: 'fault',
      trace: 'trace-7',
      detail: expect.stringContaining('trace-7'),
    });
  });
});

describe('The language of an answer', () => {
  const asked = (language?: string) =>
    languageAsked(
      new HttpRequest({
        method: 'GET',
        url: 'http://x.example/api/me',
        headers: language === undefined ? {} : { 'accept-language': language },
      }),
    );

  it.each(['en', 'en-GB', 'EN-us,en;q=0.9', 'en;q=0.8, da;q=0.2'])('is English for %j', (language) => {
    expect(asked(language)).toBe('en');
  });

  it.each([undefined, '', '*', 'da', 'da-DK, en;q=0.8', 'de, en;q=0.5', 'enx'])(
    'is Danish for %j',
    (language) => {
      expect(asked(language)).toBe('da');
    },
  );

  it('is that of the sentence', () => {
    const detailIn = (language: 'da' | 'en') =>
      problem.parse(refusalResponse({ code: 'not-in-body' }, language).jsonBody).detail;
    expect(detailIn('da')).toContain('ledelsesorgan');
    expect(detailIn('en')).toContain('management body');
  });
});
