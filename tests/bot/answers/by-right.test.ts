import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../domain/access/role';
import { handleTurn } from '../../../bot/turn/turn';
import { refusalTitle } from '../../../words/refusal/refusal-sentence';
import { anAskedWorld, DECIDED_CASE, does, OPEN_CASE } from '../../support/asked-world';
import { aBotWorld, type BotWorld } from '../../support/bot-in-memory';
import {
  aDecisionContent,
  completionReported,
  courseAdded,
  DECISION,
  submitted,
} from '../../support/builders';
import { allText, partsOfType } from '../../support/card-parts';
import { inDays } from '../../support/instants';
import { happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  delegated,
  DIRECTOR,
  mandated,
  member,
  OUTSIDER,
  recorded,
  SECRETARY,
} from '../../support/people';
import { PEOPLE } from '../../support/scenes';
import { aMessage, anActivity, aPress, IN_CHANNEL } from '../../support/teams-activities';
import type { Activity } from '../../../bot/turn/activity';

const asked: { world?: BotWorld } = {};
beforeAll(async () => {
  asked.world = await anAskedWorld();
});

async function cardsFor(activity: Activity, { ports } = asked.world!) {
  const answer = await handleTurn(activity, ports);
  if (answer.kind !== 'reply') throw new Error(`Expected a reply, got ${answer.kind}`);
  return answer.cards;
}

const say = async (who: PersonId, text: string, world = asked.world!): Promise<string> =>
  allText(await cardsFor(aMessage(who, text), world));

const namesIn = (text: string) =>
  [...PEOPLE].filter(([, { name }]) => text.includes(name)).map(([personId]) => personId);

const REFUSED = {
  decisions: refusalTitle({ code: 'not-allowed', ability: 'viewDecisions' }, 'da'),
  unknown: refusalTitle({ code: 'unknown-decision', value: '' }, 'da'),
  roster: refusalTitle({ code: 'not-on-roster' }, 'da'),
};

describe('what each may learn by asking', () => {
  const ABOUT_CASES = ['D-2026-001', 'hvem mangler at svare på D-2026-001', 'hvornår er næste møde'];

  it.each([
    ['the chair', CHAIR],
    ['a member', member(2)],
    ['a coordinator', COORDINATOR],
    ['a secretary', SECRETARY],
    ['an auditor', AUDITOR],
  ])('%s reads of the cases, who has not answered and the meeting', async (_who, personId) => {
    expect(await say(personId, ABOUT_CASES[0]!)).toContain(OPEN_CASE.data.content.title);
    const missing = await say(personId, ABOUT_CASES[1]!);
    expect(namesIn(missing)).toEqual([CHAIR, member(2), member(3), member(4)]);
    expect(await say(personId, ABOUT_CASES[2]!)).toContain('Næste møde er den 10. november 2026 kl. 09.05.');
  });

  it.each([
    ['a director outside the body', DIRECTOR],
    ['an administrator', ADMINISTRATOR],
  ])('%s is told nothing of a case, a name or a meeting', async (_who, personId) => {
    for (const text of [...ABOUT_CASES, 'sag 2', 'D-2026-009', 'hvem har ikke svaret', 'beslutninger']) {
      const said = await say(personId, text);
      expect([text, said]).toEqual([text, expect.stringContaining(REFUSED.decisions)]);
      expect(said).not.toContain(OPEN_CASE.data.content.title);
      expect(said).not.toContain('10. november');
      expect(namesIn(said)).toEqual([]);
    }
  });

  it('somebody who is not on the roster is told nothing at all', async () => {
    for (const text of [...ABOUT_CASES, 'er vi i mål', 'hvornår skal jeg på kursus', 'noget andet', 'tak']) {
      const said = await say(OUTSIDER, text);
      expect([text, said]).toEqual([text, expect.stringContaining(REFUSED.roster)]);
      expect(said).not.toMatch(/D-2026|10\. november|pligter/);
    }
  });

  it.each([
    { who: 'a director outside the body', personId: DIRECTOR, told: true },
    { who: 'an auditor', personId: AUDITOR, told: true },
    { who: 'an administrator', personId: ADMINISTRATOR, told: false },
  ])('$who and how the duties stand', async ({ personId, told }) => {
    const said = await say(personId, 'er vi i mål?');
    expect(said.includes('af 3 pligter')).toBe(told);
    expect(namesIn(said)).toEqual([]);
  });

  it('only those who may answer get a button to answer with', async () => {
    const buttons = async (personId: PersonId) =>
      partsOfType(await cardsFor(aMessage(personId, 'D-2026-001')), 'Action.Execute').map(({ verb }) => verb);
    expect(await buttons(CHAIR)).toEqual(['decision.refresh']);
    for (const personId of [member(1), COORDINATOR, AUDITOR, SECRETARY])
      expect([personId, await buttons(personId)]).toEqual([personId, []]);
  });

  it('and it puts the card on which they answer in place of the short one', async () => {
    const [button] = partsOfType(await cardsFor(aMessage(CHAIR, 'D-2026-001')), 'Action.Execute');
    const pressed = await handleTurn(aPress(CHAIR, button?.['verb'], button?.['data']), asked.world!.ports);
    const verbs = partsOfType(pressed, 'Action.Execute').map(({ verb }) => verb);
    expect(verbs).toContain('decision.approve');
  });

  it('a course is the reader’s own affair, whatever their role', async () => {
    for (const personId of [COORDINATOR, AUDITOR, SECRETARY, ADMINISTRATOR])
      expect([personId, await say(personId, 'hvornår skal jeg på kursus')]).toEqual([
        personId,
        expect.stringContaining('Du er ikke med i ledelsesorganet eller en gruppe'),
      ]);
    expect(await say(member(3), 'hvornår skal jeg på kursus')).toContain('Du mangler et gyldigt kursus');
    expect(namesIn(await say(COORDINATOR, 'hvornår skal jeg på kursus'))).toEqual([]);
  });
});

describe('a case that the reader may not see', () => {
  it('is answered in the very words of one that does not exist', async () => {
    const world = aBotWorld([
      ...aRoster(),
      recorded(DIRECTOR, 'director'),
      delegated(DIRECTOR),
      happened(OPEN_CASE, inDays(-3), COORDINATOR),
    ]);
    const ofHidden = await say(DIRECTOR, 'D-2026-001', world);
    expect(ofHidden).toContain(REFUSED.unknown);
    expect(ofHidden.replaceAll('D-2026-001', 'X')).toBe(
      (await say(DIRECTOR, 'D-2026-077', world)).replaceAll('D-2026-077', 'X'),
    );
    const who = await say(DIRECTOR, 'hvem mangler at svare på sag 1', world);
    expect(who.replaceAll('»1«', 'X')).toBe(
      (await say(DIRECTOR, 'hvem mangler at svare på sag 77', world)).replaceAll('»77«', 'X'),
    );
    expect(await say(DIRECTOR, 'hvem mangler at svare', world)).toContain(
      'Ingen sager venter på svar lige nu.',
    );
  });

  it('is not counted among those that may be meant, or on a meeting’s agenda', async () => {
    const hidden = submitted(aDecisionContent(), 'D-2026-002', {
      by: 'delegate',
      delegationId: 'G-001',
      delegateId: DIRECTOR,
    });
    const world = aBotWorld([
      ...aRoster(),
      delegated(DIRECTOR),
      mandated(ADMINISTRATOR, member(4)),
      happened(OPEN_CASE, inDays(-3), COORDINATOR),
      happened(hidden, inDays(-2), COORDINATOR),
    ]);
    expect(await say(COORDINATOR, 'hvem mangler at svare', world)).toContain('Hvilken sag mener du?');
    expect(await say(DIRECTOR, 'hvem mangler at svare', world)).not.toContain(DECISION);
    const deputy = await say(ADMINISTRATOR, 'D-2026-001 D-2026-002', world);
    expect(deputy).toContain('Du mangler at svare på vegne af Pia Ravn.');
    expect(deputy).not.toContain('D-2026-002');
  });
});

describe('a member who has said to be conflicted', () => {
  it('is not asked, is not among those who lack an answer, and is told so', async () => {
    const world = await anAskedWorld();
    const declarer = { name: 'Kirsten Bæk Sørensen', title: 'Direktør' };
    await does(
      world,
      { type: 'DeclareConflict', decisionId: DECISION, ground: 'Min bror', declarer },
      member(2),
    );
    expect(namesIn(await say(CHAIR, 'hvem mangler at svare på D-2026-001', world))).toEqual([
      CHAIR,
      member(3),
      member(4),
    ]);
    const own = await say(member(2), 'D-2026-001', world);
    expect(own).toContain('Du har meldt dig inhabil.');
    expect(own).not.toContain('Svar på sagen');
    expect(own).not.toContain('Min bror');
  });
});

describe('in the channel', () => {
  const inChannel = async (text: string) =>
    allText(await cardsFor(aMessage(CHAIR, `<at>Ledelsestilsyn</at> ${text}`, IN_CHANNEL)));

  it.each([
    { text: 'D-2026-001', says: '1 af 5 har svaret' },
    { text: 'sag 2', says: 'Sagen er afgjort: godkendt.' },
    { text: 'hvem mangler at svare på D-2026-001', says: 'viser jeg kun i vores egen chat' },
    { text: 'hvornår skal jeg på kursus', says: 'viser jeg ikke i kanalen' },
    { text: 'hvornår er næste møde', says: 'Næste møde er den 10. november 2026 kl. 09.05.' },
    { text: 'er vi i mål', says: 'af 3 pligter' },
    { text: 'D-2026-001 D-2026-002', says: 'Hvilken sag mener du?' },
    { text: 'noget helt andet', says: 'Det forstod jeg ikke.' },
  ])(
    '"$text" is answered with "$says", without a name, a title or what is the asker’s own',
    async ({ text, says }) => {
      const said = await inChannel(text);
      expect(said).toContain(says);
      expect(namesIn(said)).toEqual([]);
      for (const { data } of [OPEN_CASE, DECIDED_CASE]) expect(said).not.toContain(data.content.title);
      expect(said).not.toMatch(/Du mangler|Dit svar|Svar på sagen|Hvad venter på mig/);
    },
  );
});

describe('what was not understood', () => {
  it('is said first, before anything that can be asked', async () => {
    const [card] = await cardsFor(aMessage(CHAIR, 'hvor er kaffen'));
    expect(card?.speak).toBe('Det forstod jeg ikke.');
    expect(JSON.stringify(card?.body[0])).toContain('Det forstod jeg ikke.');
  });

  it('is followed by buttons that the bot understands, and only those for what the reader may ask', async () => {
    const offered = async (who: PersonId) =>
      partsOfType(await cardsFor(aMessage(who, 'hvor er kaffen')), 'Action.Submit').map(
        ({ data }) => (data as { ask: string }).ask,
      );
    expect(await offered(CHAIR)).toEqual(['hvad venter på mig', 'er vi i mål', 'hjælp']);
    expect(await offered(ADMINISTRATOR)).toEqual(['hvad venter på mig', 'uddannelse', 'hjælp']);
  });

  it('may be close to something: that is offered, with the number of the case that was named', async () => {
    const [card] = await cardsFor(aMessage(CHAIR, 'ryk alle de sløve padder i D-2026-001 omgående'));
    expect(partsOfType(card, 'Action.Submit')[0]).toMatchObject({ data: { ask: 'D-2026-001' } });
    expect(allText(card)).toContain('Mente du:');
  });
});

describe('a button that asks', () => {
  it('is answered from a client that sends its data and no text', async () => {
    const pressed = anActivity(CHAIR, { text: '', value: { ask: 'er vi i mål' } });
    expect(allText(await cardsFor(pressed))).toContain('af 3 pligter');
  });

  it('stands at most three times below a short answer', async () => {
    const texts = [
      'D-2026-001',
      'hvem mangler',
      'hvornår skal jeg på kursus',
      'er vi i mål',
      'hej',
      'tak',
      'x',
    ];
    for (const text of texts) {
      const [card] = await cardsFor(aMessage(CHAIR, text));
      expect([text, (card?.actions?.length ?? 0) <= 3]).toEqual([text, true]);
    }
  });

  it('stands at most three times also for a member who verifies courses', async () => {
    const world = aBotWorld([
      ...aRoster(),
      recorded(CHAIR, 'coordinator'),
      courseAdded(),
      happened(completionReported({ personId: member(1) }), inDays(-1), member(1)),
    ]);
    const [card] = await cardsFor(aMessage(CHAIR, 'uddannelse'), world);
    expect(card?.actions).toHaveLength(3);
  });
});
