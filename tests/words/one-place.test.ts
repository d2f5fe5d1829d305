import { describe, expect, it } from '@jest/globals';
import { sentencesOf, sourcesBelow, wordsIn, type Sentence } from '../support/sentences';

/** Where words that a reader sees are written. */
const WORD_FILES = sourcesBelow('words', 'tab/src/words', 'functions', 'bot', 'adaptive-cards').filter(
  (file) => /words|phrases|names|texts/.test(file),
);

/** What people may write to the bot or call a column: it is compared with and never shown. */
const READ_ONLY = [/^bot\/answers\/[\w-]*words[\w-]*\.ts$/, /^functions\/imports\//];

/** Sentences that stand in two places for a reason. */
const TWICE: Readonly<Record<string, string>> = {
  '… forslag er behandlet.': 'Danish has one form for one and many; i18next asks for both',
  '… forslag havde ændret sig og er sprunget over.': 'the same',
  'Conflict of interest': 'a heading in the tab, the title of a refusal on cards: other words in Danish',
  'No decisions have been submitted yet.': 'other words in Danish, where the card answers in a chat',
  'Send the answer': 'a button for two different answers, which Danish tells apart',
  'Sagen er trukket tilbage.': 'the standing of a case, and what a meeting card says of its item',
  'the security coordinator': 'a name that two files of refusals put in',
  '… areas are not assessed': 'a plural of i18next in the tab and of a function on cards',
  '… områder er ikke vurderet': 'the same',
  '… skal tages op igen': 'the tab fills a hole, the card a function',
  '…: … (…, senest den …)': 'the lines of two papers, about other things',
};

/** A plural in the two tenses of one account, side by side. */
const PLURALS = /^functions\/people\/erasure-words\.ts$/;

const isSentence = ({ text }: Sentence): boolean =>
  wordsIn(text).length >= 3 || (wordsIn(text).length === 2 && text.length >= 16);

describe('A sentence that a reader sees', () => {
  const places = new Map<string, Sentence[]>();
  for (const file of WORD_FILES) {
    if (READ_ONLY.some((pattern) => pattern.test(file)) || PLURALS.test(file)) continue;
    for (const sentence of sentencesOf(file).filter(isSentence))
      places.set(sentence.text, [...(places.get(sentence.text) ?? []), sentence]);
  }
  const twice = [...places].filter(([, found]) => found.length > 1);

  it('stands in one place', () => {
    const unexplained = twice
      .filter(([text]) => !Object.hasOwn(TWICE, text))
      .map(
        ([text, found]) => `${text}: ${found.map(({ file, line }) => `${file}:${String(line)}`).join(', ')}`,
      );
    expect(unexplained).toEqual([]);
  });

  it('that has a reason to stand in two places still does', () => {
    const found = new Set(twice.map(([text]) => text));
    expect(Object.keys(TWICE).filter((text) => !found.has(text))).toEqual([]);
  });

  it('is looked for in every file of words', () => {
    expect(places.size).toBeGreaterThan(2_000);
  });
});
