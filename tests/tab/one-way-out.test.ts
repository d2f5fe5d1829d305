import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.resolve(__dirname, '..', '..', 'tab', 'src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(path.join(SOURCE, name), 'utf8') }));

const filesWith = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe('The source of the tab', () => {
  it('asks the network in one file', () => {
    expect(filesWith(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket/)).toEqual(['api/ask.ts']);
  });

  it('names teams-js in one folder', () => {
    expect(filesWith(/@microsoft\/teams-js/).filter((name) => !name.startsWith('teams/'))).toEqual([]);
  });

  it('has no colour of its own', () => {
    expect(filesWith(/#[0-9a-f]{3,8}\b(?!\/)|rgba?\(|hsla?\(/i)).toEqual([]);
  });

  /** A form without a name keeps nothing; types demand that each says which it is. */
  it('keeps what is written in every form with something to write in; a confirmation is to be written anew', () => {
    const keepsNothing = filesWith(/useForm(<[^>]+>)?\([^;]*,\s*null,?\s*\);/).filter(
      // What is written of a case is kept on the server, and by tests of its own.
      (name) => name !== 'pages/decision/draft/useDraft.ts',
    );
    expect(keepsNothing.length).toBeGreaterThan(5);
    const components = keepsNothing.filter((name) => name.endsWith('.tsx'));
    expect(components).toEqual(keepsNothing);
    const written = filesWith(/<(TextField|StepRows)\b/);
    expect(components.filter((name) => written.includes(name))).toEqual([
      'pages/training/erasure/EraseForm.tsx',
    ]);
  });

  it('keeps what a reader sees in the words', () => {
    const components = files.filter(({ name }) => name.endsWith('.tsx'));
    const literal = components.filter(({ text }) => />\s*[A-ZÆØÅ][a-zæøå]+[^<>{}()=;]*<\//.test(text));
    expect(literal.map(({ name }) => name)).toEqual([]);
  });
});
