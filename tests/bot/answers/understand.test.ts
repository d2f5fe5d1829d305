import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { understand } from '../../../bot/answers/understand';
import { WORDS_UNDERSTOOD } from '../../../bot/answers/words-understood';
import { commandWords } from '../../../manifest/command-words';
import { readPackage } from '../../../manifest/read-package';
import { ANSWER_TOPICS, ASKABLE_TOPICS } from '../../../words/answers/answer-topics';
import { ANSWER_WORDS } from '../../../words/answers/answer-words';
import { LANGUAGES } from '../../../words/language';

const aboutOf = (text: string): string => {
  const understood = understand(text);
  return understood.isClear ? understood.asked.about : 'unclear';
};

const everyPhrase = ANSWER_TOPICS.flatMap((topic) =>
  LANGUAGES.flatMap((language) =>
    // A phrase about a case stands beside its number.
    WORDS_UNDERSTOOD[language][topic].map((phrase) => ({
      phrase: topic === 'case' ? `${phrase} D-2026-001` : phrase,
      topic,
      language,
    })),
  ),
);

describe('what somebody asks about', () => {
  it('is found by each of its phrases, whatever the letters and the marks', () => {
    const wrong = everyPhrase.filter(({ phrase, topic }) =>
      [phrase, `  ${phrase.toUpperCase()}?! `, `<at>Ledelsestilsyn</at> ${phrase}`].some(
        (text) => aboutOf(text) !== topic,
      ),
    );
    expect(wrong.map((one) => ({ ...one, understood: aboutOf(one.phrase) }))).toEqual([]);
  });

  it('is asked by no phrase of two topics', () => {
    const phrases = everyPhrase.map(({ phrase, language }) => `${language} ${phrase}`);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  it('is told with the language of the words, and with none where they are of both', () => {
    const told = everyPhrase.filter(({ phrase, language }) => {
      const { language: heard } = understand(phrase);
      return heard !== language && heard !== null;
    });
    expect(told).toEqual([]);
    expect(understand('beslutninger')).toMatchObject({ language: 'da' });
    expect(understand('decisions')).toMatchObject({ language: 'en' });
    expect(understand('status')).toMatchObject({ language: null });
  });

  it.each(['', '   ', '<at>Ledelsestilsyn</at>', '🙂'])('is nothing in "%s"', (text) => {
    expect(understand(text)).toEqual({ isClear: false, perhaps: [], language: null });
  });

  it('is told of any text without a fault, and never of a case that is not named', () => {
    const pieces = fc.constantFrom(
      'd',
      'D-',
      '2026',
      '001',
      'sag',
      'nr',
      'hvem',
      'svare',
      'maj',
      '0',
      '-',
      'æ',
      '\ud83d',
    );
    const anything = fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(anything, (text) => {
        const understood = understand(text);
        if (!understood.isClear || understood.asked.about !== 'case') return true;
        return understood.asked.cases.every(({ number }) => text.includes(String(number)));
      }),
    );
  });

  it('is what every menu in Teams and every button of the bot asks, in both languages', async () => {
    const menus = commandWords(await readPackage('manifest'));
    const words = menus.flatMap(({ da, en }) => [...da, ...en]);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => aboutOf(word) === 'unclear')).toEqual([]);
    const asks = LANGUAGES.flatMap((language) =>
      ASKABLE_TOPICS.map((topic) => ({ topic, ask: ANSWER_WORDS[language].commands[topic].ask })),
    );
    expect(asks.filter(({ topic, ask }) => aboutOf(ask) !== topic)).toEqual([]);
  });
});
