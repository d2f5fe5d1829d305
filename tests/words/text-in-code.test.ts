import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sentencesOf, sourcesBelow, wordsIn, type Sentence } from '../support/sentences';

/** Where no word may stand that a reader sees. What the local host and the build say is for whoever develops. */
const CODE = sourcesBelow('bot', 'adaptive-cards', 'functions', 'contracts', 'tab/src').filter(
  (file) =>
    !file.startsWith('tab/src/words/') &&
    !/-words\.ts$|^functions\/(local|build)\/|words-understood/.test(file),
);

/** Names of columns and roles that lists are read by: they are compared with, never shown. */
const NAMES_IN_LISTS =
  /^functions\/imports\/(courses\/read-courses|indicators\/(former-names|read-indicators)|participants\/participant-columns|roster\/(ended-seats|read-roster)|values\/person-finder)\.ts$/;

/** What a screen reader or a sighted one gets from an element, when it is given as a plain text. */
const SAID = /^(aria-label|title|label|placeholder|alt|text)$/;

const isSaid = ({ node, text }: Sentence): boolean =>
  (ts.isJsxText(node) && wordsIn(text).some((word) => word.length > 1)) ||
  (ts.isJsxAttribute(node.parent) && SAID.test(node.parent.name.getText()) && /\s/.test(text));

const isDanish = ({ text }: Sentence): boolean => /[æøå]/iu.test(text);

describe('The code', () => {
  const sentences = CODE.flatMap(sentencesOf);
  const at = ({ text, file, line }: Sentence) => `${file}:${String(line)} ${text}`;

  it('has no Danish: the words stand in files of their own', () => {
    expect(sentences.filter((one) => isDanish(one) && !NAMES_IN_LISTS.test(one.file)).map(at)).toEqual([]);
  });

  it('says nothing of its own between tags or in labels', () => {
    expect(sentences.filter(isSaid).map(at)).toEqual([]);
  });

  it('is all looked through', () => {
    expect(sentences.length).toBeGreaterThan(5_000);
  });
});
