import { describe, expect, it } from '@jest/globals';
import { ANSWER_WORDS } from '../../../words/answers/answer-words';
import { refusalTitle } from '../../../words/refusal/refusal-sentence';
import type { Activity } from '../../../bot/turn/activity';
import { handleTurn } from '../../../bot/turn/turn';
import { completionLogged, courseAdded, DECISION, submitted } from '../../support/builders';
import { allText, partsOfType } from '../../support/card-parts';
import { aBotWorld, type BotWorld } from '../../support/bot-in-memory';
import { inDays } from '../../support/instants';
import { happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  mandated,
  member,
  OUTSIDER,
  SECRETARY,
} from '../../support/people';
import { PEOPLE } from '../../support/scenes';
import {
  aMessage,
  anActivity,
  aPress,
  IN_CHANNEL,
  objectIdOf,
  teamsUserIdOf,
  TENANT,
} from '../../support/teams-activities';

const item = submitted();
const world = () =>
  aBotWorld([
    ...aRoster(),
    courseAdded(),
    completionLogged(),
    completionLogged({ personId: member(1), completedOn: '2026-09-15' }, 2),
    happened(item, inDays(-3), COORDINATOR),
  ]);

/** Writes to the bot, and answers everything it says, as one text. */
async function say({ ports }: BotWorld, activity: Activity): Promise<string> {
  const answer = await handleTurn(activity, ports);
  if (answer.kind !== 'reply') throw new Error(`Expected a reply, got ${answer.kind}`);
  return allText(answer.cards);
}

const NOT_UNDERSTOOD = { da: ANSWER_WORDS.da.notUnderstood, en: ANSWER_WORDS.en.notUnderstood };

const refusal = refusalTitle({ code: 'not-allowed', ability: 'viewReports' }, 'da');

describe('the bot answers', () => {
  it.each([
    { word: 'hjælp', says: 'Det kan jeg hjælpe med' },
    { word: 'help', says: 'What I can help with' },
    { word: 'hej', says: 'Skriv for eksempel:' },
    { word: 'status', says: 'Status lige nu' },
    { word: 'monthly status', says: 'The status right now' },
    { word: 'uddannelse', says: 'Dine kurser' },
    { word: 'training', says: 'Your courses' },
    { word: 'beslutninger', says: 'Venter på svar' },
    { word: 'decisions', says: 'Waiting for answers' },
    { word: 'hvad venter på mig', says: 'Venter på dig' },
    { word: 'what is waiting for me', says: 'Waiting for you' },
    { word: 'vejret i morgen', says: 'Det forstod jeg ikke.' },
    { word: '', says: 'Det forstod jeg ikke.' },
  ])('"$word" with "$says"', async ({ word, says }) => {
    expect(await say(world(), aMessage(CHAIR, word))).toContain(says);
  });

  it('what it does not understand in the language of the asker’s Teams, and in the municipality’s in the channel', async () => {
    const english = { locale: 'en-GB' };
    expect(await say(world(), aMessage(CHAIR, 'vejret i morgen', english))).toContain(NOT_UNDERSTOOD.en);
    expect(await say(world(), aMessage(CHAIR, 'beslutninger', english))).toContain('Venter på svar');
    const inChannel = { ...IN_CHANNEL, ...english };
    expect(await say(world(), aMessage(CHAIR, 'vejret i morgen', inChannel))).toContain(NOT_UNDERSTOOD.da);
    const bot = world();
    const ports = { ...bot.ports, language: 'en' } as const;
    expect(await say({ ...bot, ports }, aMessage(CHAIR, 'vejret i morgen', IN_CHANNEL))).toContain(
      NOT_UNDERSTOOD.en,
    );
  });

  it('what waits with the list and the cards that can be pressed', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const answer = await handleTurn(aMessage(CHAIR, 'hvad venter på mig'), bot.ports);
    if (answer.kind !== 'reply') throw new Error('Expected a reply');
    expect(allText(answer.cards[0])).toContain('2 ting venter på dig.');
    expect(
      answer.cards
        .slice(1)
        .map((card) => partsOfType([card.body, card.actions], 'Action.Execute')[0]?.['verb']),
    ).toEqual(['decision.approve', 'report.note']);
  });

  it('what waits for a deputy, by whose seat it is', async () => {
    const bot = aBotWorld([
      ...aRoster(),
      mandated(DIRECTOR, member(4)),
      happened(item, inDays(-3), COORDINATOR),
    ]);
    const said = await say(bot, aMessage(DIRECTOR, 'hvad venter på mig'));
    expect(said).toContain('Svar på vegne af Pia Ravn senest den 16. november 2026.');
    expect(await say(bot, aMessage(DIRECTOR, 'beslutninger'))).toContain('på vegne af Pia Ravn');
  });

  it('what waits to be settled about others, and which meetings to confirm', async () => {
    const bot = world();
    bot.clock.now = inDays(-2);
    await bot.ports.execute({ type: 'PlanMeeting', on: '2026-11-01', items: [DECISION] }, SECRETARY);
    bot.clock.now = inDays(0);
    const { contentHash } = item.data;
    const noted = { decisionId: DECISION, version: 1, contentHash, decided: 'approve', note: '' } as const;
    const present = [CHAIR, member(1)];
    await bot.ports.execute(
      { type: 'RecordMeeting', meetingId: 'M-2026-001', present, items: [noted] },
      SECRETARY,
    );
    const declarer = { name: 'Lars Østergaard', title: 'Direktør' };
    await bot.ports.execute(
      { type: 'DeclareConflict', decisionId: DECISION, ground: 'Min bror', declarer },
      member(1),
    );
    const said = await say(bot, aMessage(CHAIR, 'hvad venter på mig'));
    expect(said).toContain('2 ting venter på dig.');
    expect(said).toContain('I skal afgøre, om Lars Østergaard er inhabil.');
    expect(said).toContain('Mødet den 1. november 2026 (M-2026-001)\nBekræft dine svar fra mødet.');
    expect(await say(bot, aMessage(member(1), 'hvad venter på mig'))).not.toContain('inhabil.');
  });

  it('that nothing waits when it is so', async () => {
    expect(await say(world(), aMessage(SECRETARY, 'hvad venter på mig'))).toContain(
      'Der venter ikke noget på dig.',
    );
  });

  it('what a coordinator is to do next', async () => {
    const said = await say(world(), aMessage(COORDINATOR, 'hvad venter på mig'));
    expect(said).toContain('2 ting venter på dig.');
    expect(said).toContain('Udkastet er klar. Se det igennem, og udsend det senest den 2. november 2026.');
    expect(said).toContain('Ikke udsendt: oktober 2026, september 2026');
  });

  it('with the month’s report once it is issued', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    expect(await say(bot, aMessage(CHAIR, 'status'))).toContain('Status pr. 2. november 2026');
  });

  it('with the asker’s own courses and the body’s figures, and names only those who lack a course', async () => {
    const text = await say(world(), aMessage(member(1), 'uddannelse'));
    expect(text).toContain('15. september 2026: \nKursus for direktionen');
    expect(text).toContain('2 af 5 medlemmer har taget mindst ét kursus. Lov: NIS 2-loven § 7, stk. 2.');
    const named = [...PEOPLE].filter(([, { name }]) => text.includes(name)).map(([personId]) => personId);
    expect(named).toEqual([2, 3, 4].map(member));
  });

  it('with the asker’s own standing in each case', async () => {
    const bot = world();
    expect(await say(bot, aMessage(CHAIR, 'beslutninger'))).toContain('mangler dit svar');
    expect(await say(bot, aMessage(COORDINATOR, 'beslutninger'))).not.toContain('mangler dit svar');
  });
});

describe('who is told what', () => {
  it.each([
    { who: 'the chair', personId: CHAIR, status: true, decisions: true, body: true },
    { who: 'a member', personId: member(2), status: true, decisions: true, body: true },
    { who: 'a director outside the body', personId: DIRECTOR, status: true, decisions: false, body: false },
    { who: 'a coordinator', personId: COORDINATOR, status: true, decisions: true, body: true },
    { who: 'an auditor', personId: AUDITOR, status: true, decisions: true, body: true },
    { who: 'an administrator', personId: ADMINISTRATOR, status: false, decisions: false, body: false },
  ])('$who', async ({ personId, status, decisions, body }) => {
    const bot = world();
    const told = {
      status: !(await say(bot, aMessage(personId, 'status'))).includes(refusal),
      decisions: (await say(bot, aMessage(personId, 'beslutninger'))).includes(item.data.content.title),
      body: (await say(bot, aMessage(personId, 'uddannelse'))).includes('2 af 5 medlemmer'),
    };
    expect(told).toEqual({ status, decisions, body });
    expect(await say(bot, aMessage(personId, 'hjælp'))).toContain('Det kan jeg hjælpe med');
  });

  it('refuses somebody unknown whatever they write, and says whom to ask', async () => {
    const bot = world();
    for (const text of ['hjælp', 'status', 'noget helt andet']) {
      expect(await say(bot, aMessage(OUTSIDER, text))).toContain('Bed informationssikkerhedskoordinatoren');
    }
  });

  it('refuses somebody of another tenant', async () => {
    const foreign = { conversation: { id: 'a', tenantId: 'other' }, channelData: undefined };
    const text = await say(world(), aMessage(CHAIR, 'beslutninger', foreign));
    expect(text).toContain(refusalTitle({ code: 'wrong-tenant' }, 'da'));
    expect(text).not.toContain('D-2026-001');
  });
});

describe('in the channel', () => {
  const asked = (text: string) => aMessage(member(2), `<at>Ledelsestilsyn</at> ${text}`, IN_CHANNEL);

  it.each(['hjælp', 'status', 'uddannelse', 'beslutninger', 'hvad venter på mig', 'noget andet'])(
    '"%s" is answered without names and without the case',
    async (text) => {
      const bot = world();
      const said = await say(bot, asked(text));
      for (const { name } of PEOPLE.values()) expect(said).not.toContain(name);
      expect(said).not.toContain(item.data.content.title);
      expect(said).not.toContain(item.data.content.consequenceForCitizens);
      expect(said).not.toContain('Dine kurser');
    },
  );

  it('what waits for one person is not told there', async () => {
    expect(await say(world(), asked('hvad venter på mig'))).toContain('viser jeg ikke i kanalen');
  });

  it('a chat that does not say what it is counts as shared', async () => {
    const unknown = { conversation: { ...anActivity(CHAIR).conversation } };
    delete unknown.conversation.conversationType;
    expect(await say(world(), aMessage(CHAIR, 'hvad venter på mig', unknown))).toContain(
      'viser jeg ikke i kanalen',
    );
  });
});

describe('news of people', () => {
  const installed = (changes: Partial<Activity> = {}) =>
    anActivity(CHAIR, { type: 'installationUpdate', action: 'add', ...changes });

  it('are kept in silence, however often they come', async () => {
    const bot = world();
    for (let times = 0; times < 3; times += 1) {
      expect(await handleTurn(installed(), bot.ports)).toEqual({ kind: 'nothing' });
    }
    expect([...bot.remembered]).toEqual([[CHAIR, teamsUserIdOf(CHAIR)]]);
  });

  it('tell which chat is theirs, and a channel is nobody’s', async () => {
    const bot = world();
    await handleTurn(installed(), bot.ports);
    expect([...bot.chats]).toEqual([[CHAIR, anActivity(CHAIR).conversation.id]]);
    const inChannel = { id: '19:kanal@thread.tacv2', conversationType: 'channel', tenantId: TENANT };
    await handleTurn(installed({ conversation: inChannel }), bot.ports);
    expect([...bot.chats]).toEqual([[CHAIR, anActivity(CHAIR).conversation.id]]);
  });

  it('tell in which language somebody reads Teams, and not in which the others do whom they added', async () => {
    const bot = world();
    const membersAdded = [CHAIR, member(1)].map((one) => ({
      id: teamsUserIdOf(one),
      aadObjectId: objectIdOf(one),
    }));
    await handleTurn(installed({ type: 'conversationUpdate', membersAdded, locale: 'en-GB' }), bot.ports);
    expect([...bot.languages]).toEqual([[CHAIR, 'en']]);
    await handleTurn(aPress(CHAIR, 'training.show', { shown: 'overview', language: 'en' }), bot.ports);
    expect([...bot.languages]).toEqual([[CHAIR, 'en']]);
    await handleTurn(
      aPress(CHAIR, 'training.show', { shown: 'overview', language: 'en' }, { locale: 'da-DK' }),
      bot.ports,
    );
    expect([...bot.languages]).toEqual([[CHAIR, 'da']]);
  });

  it('never cost somebody their press: a language that cannot be kept is let go', async () => {
    const bot = world();
    const ports = { ...bot.ports, rememberLanguage: () => Promise.reject(new Error('The storage is away')) };
    const pressed = aPress(
      CHAIR,
      'training.show',
      { shown: 'reportForm', language: 'da' },
      { locale: 'da-DK' },
    );
    expect(await handleTurn(pressed, ports)).toMatchObject({ kind: 'card' });
  });

  it('name every member who was added, and pass over the bot and strangers', async () => {
    const bot = world();
    const membersAdded = [CHAIR, member(1), OUTSIDER].map((one) => ({
      id: teamsUserIdOf(one),
      aadObjectId: objectIdOf(one),
    }));
    await handleTurn(
      anActivity(COORDINATOR, {
        type: 'conversationUpdate',
        membersAdded: [...membersAdded, { id: '28:bot' }],
      }),
      bot.ports,
    );
    expect([...bot.remembered.keys()].sort()).toEqual([CHAIR, COORDINATOR, member(1)].sort());
  });

  it('are not kept from another tenant or when the app is removed', async () => {
    const bot = world();
    await handleTurn(installed({ channelData: { tenant: { id: 'other' } } }), bot.ports);
    await handleTurn(installed({ action: 'remove' }), bot.ports);
    expect(bot.remembered.size).toBe(0);
  });

  const gone = { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] };
  const channel = (id: string) => ({ conversation: { id, conversationType: 'channel', tenantId: TENANT } });
  it.each([
    ['from a chat', { action: 'remove' }, [{ kind: 'person', personId: CHAIR }]],
    ['as a member of a chat', gone, [{ kind: 'person', personId: CHAIR }]],
    [
      'from the leadership channel',
      { action: 'remove', ...channel('19:ledelse@thread.tacv2') },
      [{ kind: 'leadershipChannel' }],
    ],
    [
      'as a member of the leadership channel',
      { ...gone, ...channel('19:ledelse@thread.tacv2;messageid=1') },
      [{ kind: 'leadershipChannel' }],
    ],
    ['from another team', { action: 'remove', ...channel('19:andre@thread.tacv2') }, []],
    ['in another tenant', { action: 'remove', channelData: { tenant: { id: 'other' } } }, []],
    ['only to be replaced by a new version', { action: 'remove-upgrade' }, []],
    [
      'not at all, but somebody else left',
      { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] },
      [],
    ],
  ] as const)('say that the app is removed %s', async (_where, changes, expected) => {
    const bot = world();
    await handleTurn(installed(changes as Partial<Activity>), bot.ports); // the table's rows are readonly
    expect(bot.outOfReach).toEqual(expected);
    if (expected.length > 0) expect(bot.withinReach).toEqual([]);
  });

  it.each(['typing', 'messageReaction', 'event', 'endOfConversation'])(
    'of the kind "%s" are passed over',
    async (type) => {
      expect(await handleTurn(anActivity(CHAIR, { type }), world().ports)).toEqual({ kind: 'nothing' });
    },
  );

  it('an invoke of another name is passed over', async () => {
    const invoke = anActivity(CHAIR, { type: 'invoke', name: 'composeExtension/query', value: {} });
    expect(await handleTurn(invoke, world().ports)).toEqual({ kind: 'nothing' });
  });
});
