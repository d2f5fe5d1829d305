import { beforeAll, describe, expect, it } from '@jest/globals';
import { understand } from '../../../bot/answers/understand';
import { handleTurn } from '../../../bot/turn/turn';
import { anAskedWorld } from '../../support/asked-world';
import type { BotWorld } from '../../support/bot-in-memory';
import { allText } from '../../support/card-parts';
import { CHAIR } from '../../support/people';
import { aMessage } from '../../support/teams-activities';
import { DANISH, ENGLISH, type Utterance } from './utterances';

const asked: { world?: BotWorld } = {};
beforeAll(async () => {
  asked.world = await anAskedWorld();
});

const aboutOf = (text: string): string => {
  const understood = understand(text);
  return understood.isClear ? understood.asked.about : 'unclear';
};

/** What the bot answers the chair, as one text. */
async function answerTo(text: string, locale: string): Promise<string> {
  const answer = await handleTurn(aMessage(CHAIR, text, { locale }), asked.world!.ports);
  if (answer.kind !== 'reply') throw new Error(`Expected a reply, got ${answer.kind}`);
  return allText(answer.cards);
}

describe.each([
  { language: 'Danish', locale: 'da-DK', least: 120, utterances: DANISH },
  { language: 'English', locale: 'en-GB', least: 40, utterances: ENGLISH },
])('in $language the bot', ({ least, locale, utterances }) => {
  it('is asked in many ways', () => {
    expect(new Set(utterances.map(([text]) => text)).size).toBeGreaterThanOrEqual(least);
  });

  it('understands what each message is about, or that it is none of its business', () => {
    const wrong = utterances
      .map(([text, about]): Utterance => [text, about, aboutOf(text)])
      .filter(([, about, understood]) => about !== understood);
    expect(wrong).toEqual([]);
  });

  it.each(utterances.map(([text, , says]) => ({ text, says })))(
    'answers "$text" with "$says"',
    async ({ text, says }) => {
      expect(await answerTo(text, locale)).toContain(says);
    },
  );
});
