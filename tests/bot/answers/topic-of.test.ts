import { describe, expect, it } from '@jest/globals';
import { topicOf } from '../../../bot/answers/topic-of';
import { WORDS_UNDERSTOOD } from '../../../bot/answers/words-understood';
import { commandWords } from '../../../manifest/command-words';
import { readPackage } from '../../../manifest/read-package';
import { ANSWER_TOPICS } from '../../../words/answers/answer-topics';

const everyPhrase = ANSWER_TOPICS.flatMap((topic) =>
  (['da', 'en'] as const).flatMap((language) =>
    WORDS_UNDERSTOOD[topic][language].map((phrase) => ({ phrase, topic, language })),
  ),
);

describe('what somebody asks about', () => {
  it.each(everyPhrase)('understands "$phrase" as $topic', ({ phrase, topic, language }) => {
    expect(topicOf(phrase)).toEqual({ topic, language });
    expect(topicOf(`  ${phrase.toUpperCase()}?! `)).toEqual({ topic, language });
    expect(topicOf(`<at>Ledelsestilsyn</at> ${phrase}`)).toEqual({ topic, language });
  });

  it.each([
    { text: 'Hvad venter paa mig', topic: 'waiting' },
    { text: 'hjaelp', topic: 'help' },
    { text: 'Hej, hvad venter på mig?', topic: 'waiting' },
    { text: 'Kan du vise mig status for november?', topic: 'status' },
    { text: 'beslutninger, tak', topic: 'decisions' },
    { text: 'What’s waiting for me?', topic: 'waiting' },
    { text: '<at id="0">Ledelsestilsyn</at>&nbsp;uddannelse', topic: 'training' },
    { text: 'HJÆLP', topic: 'help' },
  ])('understands "$text" as $topic', ({ text, topic }) => {
    expect(topicOf(text)?.topic).toBe(topic);
  });

  it.each(['', '   ', '<at>Ledelsestilsyn</at>', 'vejret i morgen', 'statuskode 500', 'hejsa-kursist', '🙂'])(
    'understands nothing in "%s"',
    (text) => {
      expect(topicOf(text)).toBeUndefined();
    },
  );

  it('understands every word of the menus in Teams, in both languages', async () => {
    const menus = commandWords(await readPackage('manifest'));
    const words = menus.flatMap(({ da, en }) => [...da, ...en]);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect([word, topicOf(word)?.topic]).toEqual([word, expect.any(String)]);
  });
});
