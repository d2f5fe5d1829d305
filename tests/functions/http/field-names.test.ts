import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FIELDS } from '../../../words/field-names';
import { EVERY_ENDPOINT } from '../../support/every-endpoint';

/** The names of all fields that a JSON schema has anywhere in it. */
function fieldsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...properties, ...Object.values(schema).flatMap(fieldsIn)];
}

describe('A field that is not as it should be', () => {
  const bodies = EVERY_ENDPOINT.flatMap(({ body }) => (body !== 'none' && body !== 'file' ? [body] : []));

  it('is looked for in every body that the API takes', () => {
    expect(bodies.length).toBeGreaterThan(40);
  });

  it('is named in the reader’s words and never by its name in the program, whatever field of whatever form it is', () => {
    const fields = new Set(
      bodies.flatMap((body) => fieldsIn(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }))),
    );
    expect([...fields].filter((field) => !Object.hasOwn(FIELDS, field)).sort()).toEqual([]);
  });
});
