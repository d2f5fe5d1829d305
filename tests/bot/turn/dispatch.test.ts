import { describe, expect, it } from '@jest/globals';
import type { CardJson } from '../../../adaptive-cards/card-json';
import { refusalTitle } from '../../../words/refusal/refusal-sentence';
import { handleTurn } from '../../../bot/turn/turn';
import type { RefusalCode } from '../../../domain/refusal';
import { aDecisionContent, DECISION, submitted } from '../../support/builders';
import { allText, partsOfType } from '../../support/card-parts';
import { aBotWorld, type BotWorld } from '../../support/bot-in-memory';
import { EVERY_REFUSAL } from '../../support/every-refusal';
import { inDays } from '../../support/instants';
import { happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  ended,
  mandated,
  member,
  OUTSIDER,
  SECRETARY,
} from '../../support/people';
import { aPress, anActivity, IN_CHANNEL } from '../../support/teams-activities';

const item = submitted();
const shown = {
  decisionId: DECISION,
  version: 1,
  contentHash: item.data.contentHash,
  language: 'da',
} as const;
/** What a button sends back beside what was shown: the first answer, for the own seat. */
const first = { ...shown, answerNo: 1, onBehalfOf: null } as const;
const noted = { month: '2026-11', version: 1, language: 'da' } as const;

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
    const card = await press(bot, aPress(CHAIR, 'decision.approve', first));
    expect(allText(card)).toContain('Dit svar: Godkendt · 2. november 2026 kl. 10.00');
    expect(bot.entries.at(-1)).toMatchObject({
      type: 'VoteCast',
      actor: { kind: 'person', personId: CHAIR },
      surface: 'teams',
      data: { name: 'Mette Holm', title: 'Kommunaldirektør', choice: 'approve' },
    });
  });

  it('answers a repeated press with the same card, and records nothing more', async () => {
    const bot = world();
    const activity = aPress(CHAIR, 'decision.approve', first);
    const card = await press(bot, activity);
    const before = bot.entries.length;
    expect(await press(bot, activity)).toEqual(card);
    expect(await press(bot, { ...activity, id: 'another id' })).toEqual(card);
    expect(bot.entries).toHaveLength(before);
  });

  it('records one answer when the same press arrives twice at once', async () => {
    const bot = world();
    const activity = aPress(CHAIR, 'decision.approve', first);
    const [one, other] = await Promise.all([press(bot, activity), press(bot, activity)]);
    expect(one).toEqual(other);
    expect(types(bot).filter((type) => type === 'VoteCast')).toHaveLength(1);
  });

  it('concludes the case with the vote that settles it', async () => {
    const bot = world();
    for (const one of [CHAIR, member(1)]) await press(bot, aPress(one, 'decision.approve', first));
    const card = await press(bot, aPress(member(2), 'decision.approve', first));
    expect(allText(card)).toContain('Sagen er afgjort: godkendt');
    expect(types(bot).slice(-2)).toEqual(['VoteCast', 'DecisionConcluded']);
  });

  it('refuses another answer on a card that was made for the first, and shows the first', async () => {
    const bot = world();
    await press(bot, aPress(CHAIR, 'decision.approve', first));
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, 'decision.reject', { ...first, rejectReason: 'Nej' }));
    expect(allText(card)).toContain(title('already-voted'));
    expect(allText(card)).toContain('Dit svar: Godkendt');
    expect(bot.entries).toHaveLength(before);
  });

  it('takes the second answer in place of the first when Ændr svaret is used, however often it is sent', async () => {
    const bot = world();
    await press(bot, aPress(CHAIR, 'decision.approve', first));
    const change = { ...first, answerNo: 2, rejectReason: 'Nej' };
    const card = await press(bot, aPress(CHAIR, 'decision.reject', change));
    expect(allText(card)).toContain('Dit svar: Afvist');
    expect(await press(bot, aPress(CHAIR, 'decision.reject', change))).toEqual(card);
    // The first press, sent again by Teams after the change, does not take it back.
    await press(bot, aPress(CHAIR, 'decision.approve', first));
    expect(types(bot).filter((type) => type === 'VoteCast')).toHaveLength(2);
    expect((await bot.state()).decisions.get(DECISION)!.votes.at(-1)).toMatchObject({ choice: 'reject' });
  });
});

describe('a member presses Afvis or Send tilbage', () => {
  it.each([
    { verb: 'decision.reject', field: 'rejectReason', choice: 'reject' },
    { verb: 'decision.return', field: 'returnReason', choice: 'return' },
  ])('$verb records the reason', async ({ verb, field, choice }) => {
    const bot = world();
    await press(bot, aPress(CHAIR, verb, { ...first, [field]: ' Planen mangler en frist ' }));
    expect(bot.entries.at(-1)).toMatchObject({ data: { choice, reason: 'Planen mangler en frist' } });
  });

  it.each([
    { what: 'no reason', data: {} },
    { what: 'an empty reason', data: { rejectReason: '  ' } },
  ])('refuses $what, and the buttons are still there', async ({ data }) => {
    const bot = world();
    const card = await press(bot, aPress(CHAIR, 'decision.reject', { ...first, ...data }));
    expect(allText(card)).toContain(title('reason-required'));
    expect(partsOfType(card, 'Action.ShowCard')).toHaveLength(5);
    expect(types(bot)).not.toContain('VoteCast');
  });

  it('refuses a reason that is too long', async () => {
    const bot = world();
    const card = await press(
      bot,
      aPress(CHAIR, 'decision.reject', { ...first, rejectReason: 'x'.repeat(2001) }),
    );
    expect(allText(card)).toContain(title('text-too-long'));
    expect(types(bot)).not.toContain('VoteCast');
  });
});

describe('what a card sends is never trusted', () => {
  const other = { hash: 'b'.repeat(64), content: aDecisionContent({ title: 'Noget andet' }) };
  it.each([
    { what: 'an unknown verb', verb: 'decision.delete', data: first, code: 'card-unknown' },
    { what: 'no verb', verb: undefined, data: shown, code: 'card-unknown' },
    { what: 'a verb that is no text', verb: { $ne: 1 }, data: shown, code: 'card-unknown' },
    { what: 'no data', verb: 'decision.approve', data: undefined, code: 'card-unknown' },
    { what: 'data that is no object', verb: 'decision.approve', data: 'D-2026-001', code: 'card-unknown' },
    {
      what: 'a hash that is none',
      verb: 'decision.approve',
      data: { ...first, contentHash: 'x' },
      code: 'card-unknown',
    },
    {
      what: 'another version',
      verb: 'decision.approve',
      data: { ...first, version: 2 },
      code: 'content-changed',
    },
    {
      what: 'another content',
      verb: 'decision.approve',
      data: { ...first, contentHash: other.hash },
      code: 'content-changed',
    },
    {
      what: 'an unknown case',
      verb: 'decision.approve',
      data: { ...first, decisionId: 'D-2026-999' },
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
    const card = await press(world(), aPress(CHAIR, 'decision.approve', { ...first, version: 2 }));
    expect(allText(card)).toContain('Du bliver bedt om at tage stilling');
    expect(partsOfType(card, 'Action.ShowCard')).toHaveLength(5);
  });

  it('answers in the language of the card, also when its data is wrong', async () => {
    const bot = world();
    const wrong = { ...first, language: 'en', version: 'x' };
    expect(allText(await press(bot, aPress(CHAIR, 'decision.approve', wrong)))).toContain(
      title('card-unknown', 'en'),
    );
    const right = { ...first, language: 'en' };
    expect(allText(await press(bot, aPress(CHAIR, 'decision.approve', right)))).toContain(
      'Your answer is recorded',
    );
  });
});

describe('what comes along with a press and is not used', () => {
  it.each([
    [
      'the inputs of the card’s other buttons, as a client sends them',
      { rejectReason: '', returnReason: 'x' },
    ],
    ['an entry of Teams', { msteams: { type: 'task/submit' } }],
    ['another person', { personId: member(1), from: { aadObjectId: 'x' } }],
    ['another tenant', { tenantId: 'another' }],
  ])('is passed over: %s; the answer is the one of whoever pressed', async (_what, more) => {
    const bot = world();
    const card = await press(bot, aPress(CHAIR, 'decision.approve', { ...first, ...more }));
    expect(allText(card)).toContain('Dit svar er registreret');
    expect(bot.entries.at(-1)).toMatchObject({
      type: 'VoteCast',
      actor: { kind: 'person', personId: CHAIR },
      data: { choice: 'approve', reason: null },
    });
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
      { verb: 'decision.approve', data: first, expected: vote, event: 'VoteCast' },
      { verb: 'decision.reject', data: { ...first, rejectReason: 'Nej' }, expected: vote, event: 'VoteCast' },
      { verb: 'decision.return', data: { ...first, returnReason: 'Nej' }, expected: vote, event: 'VoteCast' },
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
    const card = await press(bot, aPress(CHAIR, 'decision.approve', first, changes));
    expect(allText(card)).toContain(title('wrong-tenant'));
    expect(bot.entries).toHaveLength(before);
  });

  it('refuses a press without an object id', async () => {
    const bot = world();
    const card = await press(bot, aPress(CHAIR, 'decision.approve', first, { from: { id: '29:x' } }));
    expect(allText(card)).toContain(title('not-signed-in'));
  });

  it('does not show the case to those who may not see cases', async () => {
    const bot = world();
    for (const who of [DIRECTOR, ADMINISTRATOR]) {
      for (const activity of [
        aPress(who, 'decision.approve', first),
        aPress(who, 'decision.refresh', shown),
      ]) {
        const text = allText(await press(bot, activity));
        expect(text).not.toContain(title('card-unknown'));
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
    await press(bot, aPress(CHAIR, 'decision.approve', first));
    const before = bot.entries.length;
    const decision = await press(bot, aPress(member(1), 'decision.refresh', shown, { trigger: 'automatic' }));
    expect(allText(decision)).toContain('1 af 5 har svaret.');
    const { month, language } = noted;
    const report = await press(
      bot,
      aPress(member(1), 'report.refresh', { month, language }, { trigger: 'automatic' }),
    );
    expect(allText(report)).toContain('Status pr. 2. november 2026');
    expect(bot.entries).toHaveLength(before);
  });

  it('shows the newest case to a card that is out of date, instead of failing', async () => {
    const old = { ...shown, version: 7, contentHash: 'c'.repeat(64) };
    const card = await press(world(), aPress(CHAIR, 'decision.refresh', old));
    expect(allText(card)).toContain('Du bliver bedt om at tage stilling');
  });

  it('shows the next case in a message of its own, and leaves the card that was pressed what it is', async () => {
    const bot = aBotWorld([
      ...aRoster(),
      happened(submitted(), inDays(-3), COORDINATOR),
      happened(submitted(aDecisionContent({ title: 'Næste' }), 'D-2026-002'), inDays(-3), COORDINATOR),
    ]);
    await press(bot, aPress(CHAIR, 'decision.approve', first));
    const before = bot.entries.length;
    const next = { ...shown, nextId: 'D-2026-002' };
    const answer = await handleTurn(aPress(CHAIR, 'decision.showNext', next), bot.ports);
    if (answer.kind !== 'card') throw new Error(`Expected a card, got ${answer.kind}`);
    expect(allText(answer.card)).toContain('Dit svar er registreret');
    expect(answer.beside).toHaveLength(1);
    expect(allText(answer.beside)).toContain('Du bliver bedt om at tage stilling · D-2026-002');
    expect(bot.entries).toHaveLength(before);
    // What a client fetches by itself posts nothing.
    const fetched = await handleTurn(
      aPress(CHAIR, 'decision.showNext', next, { trigger: 'automatic' }),
      bot.ports,
    );
    expect(fetched).not.toHaveProperty('beside');
    // Whoever may not see that case is told no more of it than the channel is.
    const other = await handleTurn(aPress(DIRECTOR, 'decision.showNext', next), bot.ports);
    expect(JSON.stringify(other)).not.toContain('Næste"');
  });

  it('never writes when the client fetches by itself, whatever verb it names', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const before = bot.entries.length;
    await press(bot, aPress(CHAIR, 'decision.approve', first, { trigger: 'automatic' }));
    await press(bot, aPress(CHAIR, 'report.note', noted, { trigger: 'automatic' }));
    expect(bot.entries).toHaveLength(before);
  });
});

describe('in the channel', () => {
  it('answers with the neutral card, whoever presses', async () => {
    const bot = world();
    const presses = [
      aPress(CHAIR, 'decision.refresh', shown, IN_CHANNEL),
      aPress(CHAIR, 'decision.approve', first, IN_CHANNEL),
    ];
    for (const activity of presses) {
      const text = allText(await press(bot, activity));
      expect(text).toContain(DECISION);
      expect(text).not.toContain(item.data.content.title);
      expect(text).not.toContain('Lars Østergaard');
    }
  });

  it('takes no receipt for a status that was corrected since, and shows the new one to be noted', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    await bot.ports.execute(
      { type: 'CorrectReport', month: '2026-11', correction: 'Et tal manglede', version: 2 },
      COORDINATOR,
    );
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, 'report.note', noted, IN_CHANNEL));
    expect(allText(card)).toContain(title('report-corrected'));
    expect(allText(card)).toContain('Et tal manglede');
    expect(bot.entries).toHaveLength(before);
    const [button] = partsOfType(card, 'Action.Execute').filter(({ verb }) => verb === 'report.note');
    expect(button?.['data']).toMatchObject({ month: '2026-11', version: 2 });
    await press(bot, aPress(CHAIR, 'report.note', { ...noted, version: 2 }, IN_CHANNEL));
    expect(types(bot).slice(before)).toEqual(['ReportNoted']);
  });

  it('records who has noted the status, once, and keeps the button for the others', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const first = await press(bot, aPress(CHAIR, 'report.note', noted, IN_CHANNEL));
    expect(allText(first)).toContain('Mette Holm');
    expect(await press(bot, aPress(CHAIR, 'report.note', noted, IN_CHANNEL))).toEqual(first);
    expect(types(bot).filter((type) => type === 'ReportNoted')).toHaveLength(1);
    expect(types(bot)).not.toContain('VoteCast');
    expect(partsOfType(first.actions, 'Action.Execute').map((one) => one['verb'])).toEqual([
      'report.note',
      'report.requestFollowUp',
    ]);
  });
});

describe('Godkend med vilkår', () => {
  const condition = {
    conditionText: 'Nødlister er afprøvet',
    conditionOwner: member(1),
    conditionDueOn: '2026-12-01',
  };

  it('adds the condition as a new version with the presser’s approval, once', async () => {
    const bot = world();
    const activity = aPress(CHAIR, 'decision.approveWithConditions', { ...first, ...condition });
    const card = await press(bot, activity);
    expect(allText(card)).toContain('Dit svar: Godkendt');
    expect(allText(card)).toContain('Nødlister er afprøvet');
    expect(types(bot).slice(-2)).toEqual(['ConditionsAdded', 'VoteCast']);
    const before = bot.entries.length;
    expect(await press(bot, { ...activity, id: 'another id' })).toEqual(card);
    expect(bot.entries).toHaveLength(before);
    expect(bot.entries.at(-2)).toMatchObject({
      data: {
        people: expect.arrayContaining([
          expect.objectContaining({ personId: member(1), name: 'Lars Østergaard' }),
        ]),
      },
    });
  });

  it.each([
    { what: 'no text', typed: { ...condition, conditionText: ' ' }, code: 'text-missing' },
    { what: 'nobody', typed: { ...condition, conditionOwner: undefined }, code: 'unknown-person' },
    { what: 'a stranger', typed: { ...condition, conditionOwner: OUTSIDER }, code: 'unknown-person' },
    { what: 'no day', typed: { ...condition, conditionDueOn: '' }, code: 'date-invalid' },
    {
      what: 'a day that has passed',
      typed: { ...condition, conditionDueOn: '2026-01-01' },
      code: 'date-in-past',
    },
  ] as const)('refuses $what, and nothing is recorded', async ({ typed, code }) => {
    const bot = world();
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, 'decision.approveWithConditions', { ...first, ...typed }));
    expect(allText(card)).toContain(title(code));
    expect(bot.entries).toHaveLength(before);
  });

  it('makes an earlier card’s press too old, and shows what is new', async () => {
    const bot = world();
    await press(bot, aPress(member(1), 'decision.approve', first));
    await press(bot, aPress(CHAIR, 'decision.approveWithConditions', { ...first, ...condition }));
    const card = await press(bot, aPress(member(2), 'decision.approve', first));
    expect(allText(card)).toContain(title('content-changed'));
    const old = await press(bot, aPress(member(1), 'decision.refresh', shown));
    expect(allText(old)).toContain('Der er en nyere udgave af sagen');
    const { contentHash } = (await bot.state()).decisions.get(DECISION)!;
    const renewal = { ...first, version: 2, contentHash, answerNo: 2 };
    expect(allText(await press(bot, aPress(member(1), 'decision.approve', renewal)))).toContain(
      'Dit svar: Godkendt',
    );
  });
});

describe('Udsæt', () => {
  it('records the day and the reason, and refuses one without a day', async () => {
    const bot = world();
    const card = await press(
      bot,
      aPress(CHAIR, 'decision.postpone', { ...first, postponeReason: 'Mangler tal' }),
    );
    expect(allText(card)).toContain(title('date-invalid'));
    const typed = { postponeReason: 'Mangler tal', postponeUntil: '2026-12-14' };
    await press(bot, aPress(CHAIR, 'decision.postpone', { ...first, ...typed }));
    expect(bot.entries.at(-1)).toMatchObject({ data: { choice: 'postpone', until: '2026-12-14' } });
  });
});

describe('Jeg er inhabil', () => {
  const declaring = { ...shown, conflictGround: 'Min bror ejer leverandøren' };
  const settling = { ...shown, concernedId: member(1), finding: 'conflicted', onBehalfOf: null } as const;

  it('takes the presser out until the others have settled it, and then for good', async () => {
    const bot = world();
    const activity = aPress(member(1), 'decision.declareConflict', declaring);
    const card = await press(bot, activity);
    expect(allText(card)).toContain('Du har meldt dig inhabil.');
    expect(await press(bot, { ...activity, id: 'another id' })).toEqual(card);
    expect(types(bot).filter((type) => type === 'ConflictDeclared')).toHaveLength(1);
    const own = await press(bot, aPress(member(1), 'decision.settleConflict', settling));
    expect(allText(own)).toContain(title('own-conflict'));
    expect(allText(await press(bot, aPress(member(1), 'decision.approve', first)))).toContain(
      title('conflicted'),
    );
    for (const one of [CHAIR, member(2)]) await press(bot, aPress(one, 'decision.settleConflict', settling));
    const third = await press(bot, aPress(member(3), 'decision.settleConflict', settling));
    expect(await press(bot, aPress(member(3), 'decision.settleConflict', settling))).toEqual(third);
    expect(types(bot).filter((type) => type === 'ConflictFindingGiven')).toHaveLength(3);
    expect(types(bot)).toContain('ConflictSettled');
    const after = await press(bot, aPress(member(1), 'decision.refresh', shown));
    expect(allText(after)).toContain('Du er inhabil i sagen');
  });

  it('needs a ground', async () => {
    const bot = world();
    const card = await press(bot, aPress(member(1), 'decision.declareConflict', shown));
    expect(allText(card)).toContain(title('text-missing'));
    expect(types(bot)).not.toContain('ConflictDeclared');
  });
});

describe('a deputy', () => {
  const answering = { ...first, onBehalfOf: member(4) };
  const withDeputy = () =>
    aBotWorld([...aRoster(), mandated(DIRECTOR, member(4)), happened(item, inDays(-3), COORDINATOR)]);

  it('answers for the member, with both names in the record, once', async () => {
    const bot = withDeputy();
    const activity = aPress(DIRECTOR, 'decision.approve', answering);
    const card = await press(bot, activity);
    expect(await press(bot, { ...activity, id: 'another id' })).toEqual(card);
    expect(types(bot).filter((type) => type === 'VoteCast')).toHaveLength(1);
    expect(bot.entries.at(-1)).toMatchObject({
      data: { name: 'Henrik Ågård', role: 'deputy', onBehalfOf: { personId: member(4), name: 'Pia Ravn' } },
    });
  });

  it.each([
    { what: 'for another member', press: { ...first, onBehalfOf: member(1) }, code: 'no-mandate' },
    { what: 'for themselves', press: first, code: 'not-in-body' },
    { what: 'for somebody unknown', press: { ...first, onBehalfOf: 'p-x' }, code: 'no-mandate' },
  ] as const)('does not answer $what', async ({ press: data, code }) => {
    const bot = withDeputy();
    const before = bot.entries.length;
    expect(allText(await press(bot, aPress(DIRECTOR, 'decision.approve', data)))).toContain(title(code));
    expect(bot.entries).toHaveLength(before);
  });
});

describe('Bekræft mine svar', () => {
  const met = async () => {
    const bot = world();
    bot.clock.now = inDays(-2);
    await bot.ports.execute({ type: 'PlanMeeting', on: '2026-11-01', items: [DECISION] }, SECRETARY);
    bot.clock.now = inDays(0);
    const { version, contentHash } = shown;
    const noted = { decisionId: DECISION, version, contentHash, decided: 'approve', note: '' } as const;
    const present = [CHAIR, member(1)];
    await bot.ports.execute(
      { type: 'RecordMeeting', meetingId: 'M-2026-001', present, items: [noted] },
      SECRETARY,
    );
    return bot;
  };
  const items = [{ decisionId: DECISION, version: 1, contentHash: shown.contentHash, answerNo: 1 }];
  const shownMeeting = { meetingId: 'M-2026-001', recordNo: 1, language: 'da' } as const;
  const confirming = { ...shownMeeting, onBehalfOf: null, items, choice1: 'approve' };

  it('records the member’s own answers once, however often the press is sent', async () => {
    const bot = await met();
    expect(types(bot)).not.toContain('VoteCast');
    const activity = aPress(CHAIR, 'meeting.confirm', confirming);
    const card = await press(bot, activity);
    expect(allText(card)).toContain('Dine svar fra mødet er registreret');
    expect(types(bot).slice(-2)).toEqual(['VoteCast', 'MeetingConfirmed']);
    const before = bot.entries.length;
    expect(await press(bot, { ...activity, id: 'another id' })).toEqual(card);
    expect(bot.entries).toHaveLength(before);
  });

  it.each([
    { what: 'somebody who was not there', who: member(3), data: confirming, code: 'not-present' },
    { what: 'no answer', who: CHAIR, data: { ...confirming, choice1: undefined }, code: 'answer-missing' },
    {
      what: 'a rejection without a reason',
      who: CHAIR,
      data: { ...confirming, choice1: 'reject' },
      code: 'reason-required',
    },
    {
      what: 'an answer that is none',
      who: CHAIR,
      data: { ...confirming, choice1: 'maybe' },
      code: 'card-unknown',
    },
    {
      what: 'a corrected record',
      who: CHAIR,
      data: { ...confirming, recordNo: 9 },
      code: 'meeting-record-changed',
    },
    {
      what: 'an unknown meeting',
      who: CHAIR,
      data: { ...confirming, meetingId: 'M-2026-009' },
      code: 'unknown-meeting',
    },
  ] as const)('refuses $what, and nothing is recorded', async ({ who, data, code }) => {
    const bot = await met();
    const before = bot.entries.length;
    expect(allText(await press(bot, aPress(who, 'meeting.confirm', data)))).toContain(title(code));
    expect(bot.entries).toHaveLength(before);
  });

  it('never writes when the client fetches by itself, and shows nothing in a channel', async () => {
    const bot = await met();
    const before = bot.entries.length;
    const card = await press(bot, aPress(CHAIR, 'meeting.confirm', confirming, { trigger: 'automatic' }));
    expect(allText(card)).toContain('Bekræft dine svar fra mødet');
    const shared = await press(bot, aPress(CHAIR, 'meeting.refresh', shownMeeting, IN_CHANNEL));
    expect(allText(shared)).not.toContain(item.data.content.title);
    expect(bot.entries).toHaveLength(before);
  });
});

describe('a client without Universal Actions', () => {
  const submit = (value: unknown, changes = {}) =>
    anActivity(CHAIR, { type: 'message', value, replyToId: 'message-1', ...changes });

  it('presses with a message, and the card’s message is updated', async () => {
    const bot = world();
    const answer = await handleTurn(submit({ verb: 'decision.approve', ...first, msteams: {} }), bot.ports);
    expect(answer).toMatchObject({ kind: 'update', activityId: 'message-1' });
    expect(types(bot)).toContain('VoteCast');
  });

  it('gets the card as a new message when it is not known where the old one is', async () => {
    const answer = await handleTurn(
      submit({ verb: 'decision.approve', ...first }, { replyToId: undefined }),
      world().ports,
    );
    expect(answer).toMatchObject({ kind: 'reply', cards: [{ type: 'AdaptiveCard' }] });
  });

  it('is refused in the same way', async () => {
    const bot = world();
    const answer = await handleTurn(
      submit({ verb: 'decision.approve', ...first, contentHash: 'x' }),
      bot.ports,
    );
    expect(allText(answer)).toContain(title('card-unknown'));
    expect(types(bot)).not.toContain('VoteCast');
  });
});
