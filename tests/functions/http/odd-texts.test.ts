import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Endpoint } from '../../../functions/contracts/endpoint';
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
  }, 120_000);
  afterAll(() => api.stop());

  it('are looked for in every contract that there is', () => {
    const files = readdirSync('functions/contracts').filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    expect(EVERY_ENDPOINT.length).toBeGreaterThan(80);
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
});
