import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { handleTurn } from '../../../bot/turn/turn';
import { aBotWorld } from '../../support/bot-in-memory';
import { completionLogged, courseAdded } from '../../support/builders';
import { TODAY } from '../../support/instants';
import { aRoster, CHAIR, COORDINATOR, DIRECTOR, member, recorded } from '../../support/people';
import { aMessage } from '../../support/teams-activities';
import { away, trainingPolicySet } from '../../support/training-facts';

/** The first sentence of the answer to somebody in a municipality with a course and what else has happened. */
async function answerTo(personId: string, ...history: LedgerEvent[]): Promise<string> {
  const { ports } = aBotWorld([...aRoster(), courseAdded(), ...history]);
  const answer = await handleTurn(aMessage(personId, 'hvornår skal jeg på kursus?'), ports);
  if (answer.kind !== 'reply') throw new Error('Expected a reply');
  return answer.cards[0]?.speak ?? '';
}

const taken = (completedOn: string) => completionLogged({ completedOn });
const yearly = trainingPolicySet({ intervalMonths: 12, onboardingDays: 90 });

describe('when somebody asks when they are to take a course', () => {
  it.each([
    {
      who: 'has a course that holds for another year',
      history: [yearly, taken('2026-10-01')],
      says: 'Du har et gyldigt kursus og skal tage det næste senest den 1. oktober 2027 (lokal politik).',
    },
    {
      who: 'has a course that soon is too old',
      history: [yearly, taken('2025-11-20')],
      says: 'Du skal tage et nyt kursus senest den 20. november 2026 (lokal politik).',
    },
    {
      who: 'has a course that became too old yesterday',
      history: [yearly, taken('2025-11-01')],
      says: 'Du mangler et gyldigt kursus. Fristen var den 1. november 2026 (lokal politik).',
    },
    {
      who: 'has a course and no rules set a date',
      history: [taken('2026-10-01')],
      says: 'Du har et gyldigt kursus, og der er ikke sat en frist for det næste.',
    },
    {
      who: 'lacks a course that others have, and no rules set a date',
      history: [completionLogged({ personId: member(1) })],
      says: 'Du mangler et gyldigt kursus, og der er ikke sat en frist.',
    },
  ])('the chair who $who is told so', async ({ history, says }) => {
    expect(await answerTo(CHAIR, ...history)).toBe(says);
  });

  it('a course with a validity of its own sets the date where the municipality has set none', async () => {
    const { ports } = aBotWorld([...aRoster(), courseAdded({ validMonths: 24 }), taken('2026-10-01')]);
    const answer = await handleTurn(aMessage(CHAIR, 'frist for kursus'), ports);
    expect(answer).toMatchObject({
      cards: [{ speak: expect.stringContaining('den 1. oktober 2028 (kursets gyldighed)') }],
    });
  });

  it('a new member is told of the first course, and that nothing is recorded of anybody where it is so', async () => {
    const newcomer = recorded(DIRECTOR, 'member', TODAY);
    expect(await answerTo(DIRECTOR, newcomer, yearly, taken('2026-10-01'))).toBe(
      'Du skal tage dit første kursus senest den 31. januar 2027 (lokal politik).',
    );
    expect(await answerTo(DIRECTOR, newcomer, yearly)).toBe(
      'Der er ikke registreret kurser for nogen, så der er intet at vurdere. Du skal tage dit første kursus senest den 31. januar 2027 (lokal politik).',
    );
  });

  it('a member on leave is told that they are', async () => {
    expect(await answerTo(CHAIR, away(CHAIR, TODAY, '2026-12-31'), yearly, taken('2026-10-01'))).toContain(
      'på orlov',
    );
  });

  it('somebody whose courses the municipality does not follow is told that', async () => {
    expect(await answerTo(COORDINATOR, yearly, taken('2026-10-01'))).toBe(
      'Du er ikke med i ledelsesorganet eller en gruppe, kommunen registrerer kurser for, så du har ingen frist.',
    );
  });
});
