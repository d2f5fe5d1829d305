import { describe, expect, it } from '@jest/globals';
import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalTitle } from '../../adaptive-cards/words/refusal-sentence';
import { handleTurn } from '../../bot/turn';
import type { RefusalCode } from '../../domain/refusal';
import { aDecisionContent, DECISION, submitted } from '../support/builders';
import { allText, partsOfType } from '../support/card-parts';
import { aBotWorld, type BotWorld } from '../support/bot-in-memory';
import { EVERY_REFUSAL } from '../support/every-refusal';
import { inDays } from '../support/instants';
import { happened } from '../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  ended,
  member,
  OUTSIDER,
} from '../support/people';
import { aPress, anActivity, IN_CHANNEL, TENANT } from '../support/teams-activities';

const item = submitted();
const shown = {
  decisionId: DECISION,
  version: 1,
  contentHash: item.data.contentHash,
  language: 'da',
} as const;
const noted = { month: '2026-11', language: 'da' } as const;

const world = () => aBotWorld([...aRoster(), happened(item, inDays(-3), COORDINATOR)]);

/** Presses, and answers the card that came back. */
async function press({ ports }: BotWorld, activity: ReturnType<typeof aPress>): Promise<CardJson> {
  const answer = await handleTurn(activity, ports);
  if (answer.kind !== 'card') throw new Error(`Expected a card, got ${answer.kind}`);
  return answer.card;
}

const title = (code: RefusalCode, language: 'da' | 'en' = 'da') =>
  refusalTitle(
    EVERY_REFUSAL.find((one) => one.code === code)!,
    language,
  );
const types = ({ entries }: BotWorld) => entries.map((entry) => entry.type);

describe('a member presses Godkend', () => {
  it('records the answer under the member’s own name and shows it', async () => {
    const bot = world();
    const card = await press(bot, aPress(CHAIR, 'decision.approve', shown));
    expect(allText(card)).toContain('Dit svar: Godkendt, 2. november 2026 kl. 10.00.');
    expect(bot.entries.at(-1)).toMatchObject({
      type: 'VoteCast',
      actor: { kind: 'person', personId: CHAIR },
      surface: 'teams',
      data: { name: 'Mette Holm', title: 'Kommunaldirektør', choice: 'approve' },
    });
  });

  it('answers a repeated press with the same card, and records nothing more', async () => {
    const bot = world();
    const activity = aPress(CHAIR, 'decision.approve', shown);
    const first = await press(bot, activity);
    const before = bot.entries.length;
    expect(await press(bot, activity)).toEqual(first);
    expect(await press(bot, { ...activity, id: 'another id' })).toEqual(first);
    expect(bot.entries).toHaveLength(before);
  });

  it('records one answer when the same press arrives twice at once', async () => {
    const bot = world();
    const activity = aPress(CHAIR, 'decision.approve', shown);
    const [one, other] = await Promise.all([press(bot, activity), press(bot, activity)]);
    expect(one).toEqual(other);
    expect(types(bot).filter((type) => type === 'VoteCast')).toHaveLength(1);
  });

  it('concludes the case with the vote that settles it', async () => {
    const bot = world();
    for (const one of [CHAIR, member(1)]) await press(bot, aPress(one, 'decision.approve', shown));
    const card = await press(bot, aPress(member(2), 'decision.approve', shown));
    expect(allText(card)).toContain('Sagen er afgjort: godkendt');
    expect(types(bot).slice(-2)).toEqual(['VoteCast', 'DecisionConcluded']);
  });

  it('refuses a second, other answer and shows the first', async () => {
    const bot = world();
    await press(bot, aPress(CHAIR, 'decision.approve', shown));
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, 'decision.reject', { ...shown, rejectReason: 'Nej' }));
    expect(allText(card)).toContain(title('already-voted'));
    expect(allText(card)).toContain('Dit svar: Godkendt');
    expect(bot.entries).toHaveLength(before);
  });
});

describe('a member presses Afvis or Send tilbage', () => {
  it.each([
    { verb: 'decision.reject', field: 'rejectReason', choice: 'reject' },
    { verb: 'decision.return', field: 'returnReason', choice: 'return' },
  ])('$verb records the reason', async ({ verb, field, choice }) => {
    const bot = world();
    await press(bot, aPress(CHAIR, verb, { ...shown, [field]: ' Planen mangler en frist ' }));
    expect(bot.entries.at(-1)).toMatchObject({ data: { choice, reason: 'Planen mangler en frist' } });
  });

  it.each([
    { what: 'no reason', data: {} },
    { what: 'an empty reason', data: { rejectReason: '  ' } },
  ])('refuses $what, and the buttons are still there', async ({ data }) => {
    const bot = world();
    const card = await press(bot, aPress(CHAIR, 'decision.reject', { ...shown, ...data }));
    expect(allText(card)).toContain(title('reason-required'));
    expect(partsOfType(card, 'Action.ShowCard')).toHaveLength(2);
    expect(types(bot)).not.toContain('VoteCast');
  });

  it('refuses a reason that is too long', async () => {
    const bot = world();
    const card = await press(
      bot,
      aPress(CHAIR, 'decision.reject', { ...shown, rejectReason: 'x'.repeat(2001) }),
    );
    expect(allText(card)).toContain(title('text-too-long'));
    expect(types(bot)).not.toContain('VoteCast');
  });
});

describe('what a card sends is never trusted', () => {
  const other = { hash: 'b'.repeat(64), content: aDecisionContent({ title: 'Noget andet' }) };
  it.each([
    { what: 'an unknown verb', verb: 'decision.delete', data: shown, code: 'card-unknown' },
    { what: 'no verb', verb: undefined, data: shown, code: 'card-unknown' },
    { what: 'a verb that is no text', verb: { $ne: 1 }, data: shown, code: 'card-unknown' },
    {
      what: 'a person',
      verb: 'decision.approve',
      data: { ...shown, personId: member(1) },
      code: 'card-unknown',
    },
    {
      what: 'a tenant',
      verb: 'decision.approve',
      data: { ...shown, tenantId: TENANT },
      code: 'card-unknown',
    },
    {
      what: 'a reason for an approval',
      verb: 'decision.approve',
      data: { ...shown, rejectReason: 'x' },
      code: 'card-unknown',
    },
    { what: 'no data', verb: 'decision.approve', data: undefined, code: 'card-unknown' },
    { what: 'data that is no object', verb: 'decision.approve', data: 'D-2026-001', code: 'card-unknown' },
    {
      what: 'a hash that is none',
      verb: 'decision.approve',
      data: { ...shown, contentHash: 'x' },
      code: 'card-unknown',
    },
    {
      what: 'another version',
      verb: 'decision.approve',
      data: { ...shown, version: 2 },
      code: 'content-changed',
    },
    {
      what: 'another content',
      verb: 'decision.approve',
      data: { ...shown, contentHash: other.hash },
      code: 'content-changed',
    },
    {
      what: 'an unknown case',
      verb: 'decision.approve',
      data: { ...shown, decisionId: 'D-2026-999' },
      code: 'unknown-decision',
    },
    {
      what: 'an unknown month',
      verb: 'report.note',
      data: { ...noted, month: '2026-01' },
      code: 'unknown-report',
    },
    {
      what: 'a month that is none',
      verb: 'report.note',
      data: { ...noted, month: '2026-13' },
      code: 'card-unknown',
    },
  ] as const)('refuses $what with a card, and nothing is recorded', async ({ verb, data, code }) => {
    const bot = world();
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, verb, data));
    expect(allText(card)).toContain(title(code));
    expect(bot.entries).toHaveLength(before);
  });

  it('shows the case as it is now beside the refusal of an outdated card', async () => {
    const card = await press(world(), aPress(CHAIR, 'decision.approve', { ...shown, version: 2 }));
    expect(allText(card)).toContain('Du bliver bedt om at tage stilling');
    expect(partsOfType(card, 'Action.ShowCard')).toHaveLength(2);
  });

  it('answers in the language of the card, also when its data is wrong', async () => {
    const bot = world();
    const wrong = { ...shown, language: 'en', personId: 'x' };
    expect(allText(await press(bot, aPress(CHAIR, 'decision.approve', wrong)))).toContain(
      title('card-unknown', 'en'),
    );
    const right = { ...shown, language: 'en' };
    expect(allText(await press(bot, aPress(CHAIR, 'decision.approve', right)))).toContain(
      'Your answer is recorded',
    );
  });
});

describe('who may press what', () => {
  const NOT_IN_BODY = 'not-in-body';
  it.each([
    { who: 'the chair', personId: CHAIR, vote: 'yes', note: 'yes' },
    { who: 'a member', personId: member(1), vote: 'yes', note: 'yes' },
    { who: 'a director outside the body', personId: DIRECTOR, vote: NOT_IN_BODY, note: 'yes' },
    { who: 'a coordinator', personId: COORDINATOR, vote: NOT_IN_BODY, note: 'not-allowed' },
    { who: 'an auditor', personId: AUDITOR, vote: NOT_IN_BODY, note: 'not-allowed' },
    { who: 'an administrator', personId: ADMINISTRATOR, vote: NOT_IN_BODY, note: 'not-allowed' },
    { who: 'a member who has left', personId: member(3), vote: NOT_IN_BODY, note: 'not-allowed' },
    { who: 'somebody unknown', personId: OUTSIDER, vote: 'not-on-roster', note: 'not-on-roster' },
  ] as const)('$who: vote $vote, note $note', async ({ personId, vote, note }) => {
    const left = ended(member(3), 'member', '2026-10-31');
    const bot = aBotWorld([...aRoster(), left, happened(item, inDays(-3), COORDINATOR)]);
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const presses = [
      { verb: 'decision.approve', data: shown, expected: vote, event: 'VoteCast' },
      { verb: 'decision.reject', data: { ...shown, rejectReason: 'Nej' }, expected: vote, event: 'VoteCast' },
      { verb: 'decision.return', data: { ...shown, returnReason: 'Nej' }, expected: vote, event: 'VoteCast' },
      { verb: 'report.note', data: noted, expected: note, event: 'ReportNoted' },
    ] as const;
    for (const { verb, data, expected, event } of presses) {
      const before = bot.entries.length;
      const card = await press(bot, aPress(personId, verb, data));
      if (expected !== 'yes') {
        expect(allText(card)).toContain(title(expected));
        expect(bot.entries).toHaveLength(before);
      } else if (verb === 'decision.approve' || verb === 'report.note') {
        expect(types(bot).slice(before)).toContain(event);
      } else {
        // They have just approved.
        expect(allText(card)).toContain(title('already-voted'));
      }
    }
  });

  it.each([
    {
      what: 'another tenant',
      changes: {
        conversation: { id: 'a', conversationType: 'personal', tenantId: 'other' },
        channelData: undefined,
      },
    },
    {
      what: 'no tenant',
      changes: { conversation: { id: 'a', conversationType: 'personal' }, channelData: undefined },
    },
    { what: 'two tenants', changes: { channelData: { tenant: { id: 'other' } } } },
  ])('refuses everybody from $what', async ({ changes }) => {
    const bot = world();
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, 'decision.approve', shown, changes));
    expect(allText(card)).toContain(title('wrong-tenant'));
    expect(bot.entries).toHaveLength(before);
  });

  it('refuses a press without an object id', async () => {
    const bot = world();
    const card = await press(bot, aPress(CHAIR, 'decision.approve', shown, { from: { id: '29:x' } }));
    expect(allText(card)).toContain(title('not-signed-in'));
  });

  it('does not show the case to those who may not see cases', async () => {
    const bot = world();
    for (const who of [DIRECTOR, ADMINISTRATOR]) {
      for (const verb of ['decision.approve', 'decision.refresh']) {
        const text = allText(await press(bot, aPress(who, verb, shown)));
        expect(text).not.toContain(item.data.content.title);
        expect(text).not.toContain(item.data.content.consequenceForCitizens);
      }
    }
  });
});

describe('refreshing', () => {
  it('shows the newest state and records nothing', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    await press(bot, aPress(CHAIR, 'decision.approve', shown));
    const before = bot.entries.length;
    const decision = await press(bot, aPress(member(1), 'decision.refresh', shown, { trigger: 'automatic' }));
    expect(allText(decision)).toContain('1 af 5 har svaret.');
    const report = await press(bot, aPress(member(1), 'report.refresh', noted, { trigger: 'automatic' }));
    expect(allText(report)).toContain('Månedsstatus for november 2026');
    expect(bot.entries).toHaveLength(before);
  });

  it('shows the newest case to a card that is out of date, instead of failing', async () => {
    const old = { ...shown, version: 7, contentHash: 'c'.repeat(64) };
    const card = await press(world(), aPress(CHAIR, 'decision.refresh', old));
    expect(allText(card)).toContain('Du bliver bedt om at tage stilling');
  });

  it('never writes when the client fetches by itself, whatever verb it names', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const before = bot.entries.length;
    await press(bot, aPress(CHAIR, 'decision.approve', shown, { trigger: 'automatic' }));
    await press(bot, aPress(CHAIR, 'report.note', noted, { trigger: 'automatic' }));
    expect(bot.entries).toHaveLength(before);
  });
});

describe('in the channel', () => {
  it('answers with the neutral card, whoever presses', async () => {
    const bot = world();
    for (const verb of ['decision.refresh', 'decision.approve']) {
      const text = allText(await press(bot, aPress(CHAIR, verb, shown, IN_CHANNEL)));
      expect(text).toContain(DECISION);
      expect(text).not.toContain(item.data.content.title);
      expect(text).not.toContain('Lars Østergaard');
    }
  });

  it('records who has noted the status, once, and keeps the button for the others', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const first = await press(bot, aPress(CHAIR, 'report.note', noted, IN_CHANNEL));
    expect(allText(first)).toContain('Mette Holm');
    expect(await press(bot, aPress(CHAIR, 'report.note', noted, IN_CHANNEL))).toEqual(first);
    expect(types(bot).filter((type) => type === 'ReportNoted')).toHaveLength(1);
    expect(types(bot)).not.toContain('VoteCast');
    expect(partsOfType(first.actions, 'Action.Execute').map((one) => one['verb'])).toEqual(['report.note']);
  });
});

describe('a client without Universal Actions', () => {
  const submit = (value: unknown, changes = {}) =>
    anActivity(CHAIR, { type: 'message', value, replyToId: 'message-1', ...changes });

  it('presses with a message, and the card’s message is updated', async () => {
    const bot = world();
    const answer = await handleTurn(submit({ verb: 'decision.approve', ...shown, msteams: {} }), bot.ports);
    expect(answer).toMatchObject({ kind: 'update', activityId: 'message-1' });
    expect(types(bot)).toContain('VoteCast');
  });

  it('gets the card as a new message when it is not known where the old one is', async () => {
    const answer = await handleTurn(
      submit({ verb: 'decision.approve', ...shown }, { replyToId: undefined }),
      world().ports,
    );
    expect(answer).toMatchObject({ kind: 'reply', cards: [{ type: 'AdaptiveCard' }] });
  });

  it('is refused in the same way', async () => {
    const bot = world();
    const answer = await handleTurn(submit({ verb: 'decision.approve', ...shown, personId: 'x' }), bot.ports);
    expect(allText(answer)).toContain(title('card-unknown'));
    expect(types(bot)).not.toContain('VoteCast');
  });
});
