import { describe, expect, it } from '@jest/globals';
import { withoutPlaygroundLanguage } from '../../../functions/local/playground-language';

const sent = (body: string, pathname = '/api/messages') => ({
  method: 'POST',
  url: new URL(pathname, 'http://127.0.0.1:7071'),
  headers: {},
  body: Buffer.from(body),
});
const textAfter = (body: string, pathname?: string) =>
  Buffer.from(withoutPlaygroundLanguage(sent(body, pathname)).body).toString('utf8');

describe('What the Playground sends', () => {
  it.each([
    ['first', '{"locale":"en-US","type":"message","text":"hej"}', { type: 'message', text: 'hej' }],
    ['last', '{"type":"installationUpdate","locale":"en-US"}', { type: 'installationUpdate' }],
    ['alone', '{"locale":"en-US"}', {}],
  ])('says nothing of the language where it stands %s', (_where, body, expected) => {
    expect(JSON.parse(textAfter(body))).toEqual(expected);
  });

  it.each([
    ['another language', '{"type":"message","locale":"da-DK"}'],
    ['no language', '{"type":"message","text":"\\"locale\\":\\"en-US\\","}'],
    ['what stands deeper', '{"entities":[{"locale":"en-US","type":"clientInfo"}]}'],
    ['what is no JSON', '{"locale":"en-US",'],
    ['a list', '["locale"]'],
  ])('comes in as it was sent with %s', (_what, body) => {
    expect(textAfter(body)).toBe(body);
  });

  it('is left alone at every other address', () => {
    const body = '{"locale":"en-US"}';
    expect(textAfter(body, '/api/health')).toBe(body);
  });
});
