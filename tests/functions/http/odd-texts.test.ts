import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Endpoint } from '../../../contracts/endpoint';
import { contractTexts } from '../../support/contract-texts';
import { EVERY_ENDPOINT } from '../../support/every-endpoint';
import type { ApiUser, Sent } from '../../support/api-client';
import { startApi, type RunningApi } from '../../support/running-api';

const ODD = ['a\ud83d', '\udc4db', 'a\0b', '\u0007', '../../checkpoint', 'a/b\\c#d?e', 'x'.repeat(3000), ''];
const A_DAY = '2026-12-01';

type Schema = {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
};

/** A document of a shape in which every text that is free has something odd in it. */
function oddDocument(schema: Schema, odd: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const other = (schema.anyOf ?? schema.oneOf)?.[0];
  if (other !== undefined) return oddDocument(other, odd);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, one]) => [name, oddDocument(one, odd)]),
      );
    case 'array':
      return schema.items === undefined ? [] : [oddDocument(schema.items, odd)];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'string':
      return schema.format === 'date'
        ? A_DAY
        : schema.format === 'date-time'
          ? `${A_DAY}T09:00:00.000Z`
          : odd;
    default:
      return odd;
  }
}

function requestOf({ path, query, body }: Endpoint, odd: string): Sent {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const every = (all: readonly string[]) =>
    Object.fromEntries(all.map((name) => [name, odd.replace(/\p{Cs}/gu, '')]));
  const sent = { params: every(names), query: every(query) };
  if (body === 'none') return sent;
  if (body === 'file') return { ...sent, bytes: Buffer.from(`Navn;${odd}\r\n${odd};x\r\n`) };
  // The shape is JSON Schema, of which only what is named above is read.
  const schema = z.toJSONSchema(body, { unrepresentable: 'any', io: 'input' }) as Schema;
  return { ...sent, json: oddDocument(schema, odd) };
}

describe('Texts that nobody can have written', () => {
  let api: RunningApi;
  let users: readonly [ApiUser, ApiUser];
  beforeAll(async () => {
    api = await startApi();
    users = await Promise.all([api.user('Camilla'), api.user('Mette')]);
  });
  afterAll(() => api.stop());

  it('are looked for in every contract that there is', () => {
    const declared = contractTexts().flatMap((text) => text.match(/ = endpoint\(\s*'/g) ?? []);
    expect(declared.length).toBeGreaterThan(80);
    expect(EVERY_ENDPOINT).toHaveLength(declared.length);
  });

  it.each(ODD.map((odd) => [JSON.stringify(odd).slice(0, 30), odd] as const))(
    'such as %s are never a fault, wherever they stand',
    async (_name, odd) => {
      const faults: string[] = [];
      // Most may be done by a coordinator; the answers are a member's.
      for (const user of odd === ODD[0] ? users : users.slice(0, 1))
        for (const endpoint of EVERY_ENDPOINT) {
          const response = await user.raw(endpoint, requestOf(endpoint, odd));
          if (response.status >= 500)
            faults.push(`${endpoint.method} ${endpoint.path}: ${await response.text()}`);
          else await response.arrayBuffer();
        }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  /** What no form sends, in turn in the place of every document and of every field of it. */
  const NO_FIELD: readonly unknown[] = [
    null,
    true,
    -0,
    1e308,
    2 ** 53,
    [],
    [[null]],
    {},
    { length: 1 },
    'constructor',
    '0000-01-01',
    JSON.parse('{"__proto__":{"kind":"all"},"constructor":1,"toString":[]}'),
  ];

  it('nor are values of another kind in any field, or as the document itself', async () => {
    const faults: string[] = [];
    const turn = { next: 0 };
    const odd = () => NO_FIELD[(turn.next += 1) % NO_FIELD.length];
    for (const endpoint of EVERY_ENDPOINT) {
      const sent = requestOf(endpoint, 'x');
      if (typeof sent.json !== 'object' || sent.json === null) continue;
      const right = sent.json;
      const wrong = [odd(), ...Object.keys(right).map((name) => ({ ...right, [name]: odd() }))];
      for (const json of wrong) {
        const { status } = await users[0].raw(endpoint, { ...sent, json });
        if (status >= 500) faults.push(`${endpoint.path}: ${JSON.stringify(json)}`);
      }
    }
    expect(turn.next).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  /** Bodies that are no document of ours, with what their headers say of them. */
  const BODIES: readonly (readonly [string, Uint8Array | string, Record<string, string>])[] = [
    ['nothing', '', {}],
    ['a mark of bytes in front', '\ufeff{}', {}],
    ['letters of another alphabet of bytes', Buffer.from('{"text":"\xe6"}', 'latin1'), {}],
    ['UTF-16', Buffer.from('{}', 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }],
    ['a number that is too large', '{"from":1e400,"minutes":1e400}', {}],
    ['one name twice', '{"reason":"a","reason":7,"__proto__":null}', {}],
    ['ten thousand lists in each other', '['.repeat(10_000) + ']'.repeat(10_000), {}],
    ['a hundred objects in each other', '{"a":'.repeat(100) + '1' + '}'.repeat(100), {}],
    ['a form', 'reason=x&from=y', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['parts without an end', '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['something packed', gzipSync('{}'), { 'content-encoding': 'gzip' }],
    ['something unknown', 'x', { 'content-type': '\u00ff/;;', 'content-encoding': 'br, gzip' }],
    ['headers about versions', '{}', { 'if-match': '"', 'if-modified-since': 'snart', range: 'bytes=9-1' }],
    ['odd languages', '{}', { 'accept-language': 'en;q=,'.repeat(800) }],
    ['no kind of answer', '{}', { accept: 'image/png;q=', 'x-forwarded-for': '::' }],
  ];

  const POSTS = EVERY_ENDPOINT.filter(({ method }) => method === 'POST');

  // Every operation gets two of them: they are read in one place.
  it.each(BODIES)('nor is %s, wherever it is sent', async (...[what, body, headers]) => {
    const turn = BODIES.findIndex(([name]) => name === what);
    const faults: string[] = [];
    for (const endpoint of POSTS.filter((_, index) => (index + turn) % BODIES.length < 2)) {
      const sent = { ...requestOf(endpoint, 'x'), json: undefined, bytes: Buffer.from(body), headers };
      const { status } = await users[0].raw(endpoint, sent);
      if (status >= 500) faults.push(`${endpoint.path}: ${String(status)}`);
    }
    expect(faults).toEqual([]);
  });

  const PARTS = ['%', '%zz', '%e0%a4%a', '%00', '..%2f..', '%2e%2e', '\u00e6', '%ff', 'a%0d%0ab', ';', '@'];

  it.each(PARTS.map((part, turn) => [part, turn] as const))('nor is %j in an address', async (part, turn) => {
    const faults: string[] = [];
    const own = EVERY_ENDPOINT.filter(({ path }) => path.includes('{'));
    const some = own.filter((_, index) => (index + turn) % PARTS.length < 2);
    const page = EVERY_ENDPOINT.find(({ method }) => method === 'GET')!;
    const pages = ['tab/{x}', 'tab/assets/{x}', 'about/{x}', 'api/{x}', '{x}'].map((path) => ({
      ...page,
      path,
    }));
    for (const endpoint of [...some, ...pages]) {
      const path = endpoint.path.replace(/\{\w+\}/g, part);
      const { status } = await users[0].raw({ ...endpoint, path: `${path}?${part}=${part}&x` }, {});
      if (status >= 500) faults.push(`${endpoint.method} ${path}: ${String(status)}`);
    }
    expect(faults).toEqual([]);
  });
});
