import { describe, expect, it } from '@jest/globals';
import type { CardJson } from '../../../adaptive-cards/card-json';
import { refusalTitle } from '../../../words/refusal/refusal-sentence';
import { channelCardOf } from '../../../bot/cards/decision/decision-card';
import { handleTurn } from '../../../bot/turn/turn';
import { aBotWorld, type BotWorld } from '../../support/bot-in-memory';
import { DECISION, submitted } from '../../support/builders';
import { allText, partsOf, partsOfType } from '../../support/card-parts';
import { inDays } from '../../support/instants';
import { happened } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR, member } from '../../support/people';
import { aScene } from '../../support/scenes';
import { aPress, IN_CHANNEL } from '../../support/teams-activities';

const item = submitted();
const first = {
  decisionId: DECISION,
  version: 1,
  contentHash: item.data.contentHash,
  language: 'da',
  answerNo: 1,
  onBehalfOf: null,
} as const;
const world = () => aBotWorld([...aRoster(), happened(item, inDays(-3), COORDINATOR)]);

async function press({ ports }: BotWorld, activity: ReturnType<typeof aPress>): Promise<CardJson> {
  const answer = await handleTurn(activity, ports);
  if (answer.kind !== 'card') throw new Error(`Expected a card, got ${answer.kind}`);
  return answer.card;
}
const valueIn = (card: CardJson, id: string) => partsOf(card).find((part) => part['id'] === id)?.['value'];

const TYPED = {
  rejectReason: 'Planen mangler en frist',
  conditionText: 'Kun med en øvelse',
  conditionOwner: member(1),
  conditionDueOn: inDays(40).slice(0, 10),
  postponeUntil: 'snart',
  returnReason: '',
};

describe('What somebody has typed in a card', () => {
  it('is still there when the press is refused because the case has changed, in the fields of all buttons', async () => {
    const card = await press(world(), aPress(CHAIR, 'decision.reject', { ...first, version: 2, ...TYPED }));
    expect(allText(card)).toContain(refusalTitle({ code: 'content-changed', decisionId: DECISION }, 'da'));
    for (const id of ['rejectReason', 'conditionText', 'conditionOwner', 'conditionDueOn'] as const)
      expect(valueIn(card, id)).toBe(TYPED[id]);
    // What a date field would not show is left out.
    expect(valueIn(card, 'postponeUntil')).toBeUndefined();
  });

  it('is still there, as far as the field takes it, when it was too long', async () => {
    const rejectReason = 'x'.repeat(2001);
    const card = await press(world(), aPress(CHAIR, 'decision.reject', { ...first, rejectReason }));
    expect(valueIn(card, 'rejectReason')).toBe('x'.repeat(2000));
  });

  it('is gone when the answer is recorded', async () => {
    const card = await press(world(), aPress(CHAIR, 'decision.reject', { ...first, ...TYPED }));
    expect(
      partsOf(card).filter((part) => 'value' in part && String(part['type']).startsWith('Input')),
    ).toEqual([]);
  });

  it('is shown in no field of another kind, and nothing but fields is filled', async () => {
    const odd = { rejectReason: '', version: 2, conditionOwner: 'p-nobody', heading: 'x', CHANGE: 'x' };
    const card = await press(world(), aPress(CHAIR, 'decision.reject', { ...first, ...odd }));
    expect(valueIn(card, 'conditionOwner')).toBeUndefined();
    expect(partsOf(card).filter((part) => part['value'] === 'x')).toEqual([]);
  });

  it('about a follow-up is still there when the day has passed', async () => {
    const bot = world();
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const asked = { followUpText: 'Hvad nu?', followUpOwner: COORDINATOR, followUpDueOn: '2020-01-01' };
    const data = { month: '2026-11', language: 'da', ...asked };
    const card = await press(bot, aPress(CHAIR, 'report.requestFollowUp', data));
    expect(valueIn(card, 'followUpText')).toBe('Hvad nu?');
    expect(valueIn(card, 'followUpOwner')).toBe(COORDINATOR);
  });

  it('would be lost when the case changes, and the card says so beside its fields', async () => {
    const card = await press(world(), aPress(CHAIR, 'decision.refresh', first));
    expect(partsOfType(card, 'Input.Text').length).toBeGreaterThan(0);
    expect(allText(card)).toContain('Kommer der en ny udgave af sagen, eller bliver den afgjort');
    const answered = await press(world(), aPress(CHAIR, 'decision.approve', first));
    expect(allText(answered)).toContain('Kommer der en ny udgave af sagen, eller bliver den afgjort');
  });

  it('is not wiped by the client fetching the card anew: it does so by itself only when the answer is given', async () => {
    const card = await press(world(), aPress(CHAIR, 'decision.refresh', first));
    expect(card.refresh).toMatchObject({ action: { verb: 'decision.refresh' }, userIds: [] });
    const answered = await press(world(), aPress(CHAIR, 'decision.approve', first));
    expect(answered.refresh).toMatchObject({ action: { verb: 'decision.refresh' } });
    expect(answered.refresh).not.toHaveProperty('userIds');
  });

  it('in the channel: the case has no fields there, and the form of the month’s status says what happens', async () => {
    const bot = world();
    const state = await bot.state();
    const shared = channelCardOf(state.decisions.get(DECISION)!, aScene(state));
    expect(partsOf(shared).filter((part) => String(part['type']).startsWith('Input'))).toEqual([]);
    await bot.ports.execute({ type: 'IssueReport', month: '2026-11' }, COORDINATOR);
    const data = { month: '2026-11', language: 'da' };
    const status = await press(bot, aPress(CHAIR, 'report.refresh', data, IN_CHANNEL));
    expect(allText(status)).toContain('I kanalen vises kortet på ny, når en anden bruger det');
  });
});
