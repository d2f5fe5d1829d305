import { describe, expect, it } from '@jest/globals';
import { cardForDelivery } from '../../../bot/cards/delivery/card-for-delivery';
import { handleTurn } from '../../../bot/turn/turn';
import { deliveryOf, type DeliverySubject } from '../../../domain/delivery/delivery';
import { compileReport } from '../../../domain/status/compile-report';
import { aBotWorld, type BotWorld } from '../../support/bot-in-memory';
import { allText, partsOfType } from '../../support/card-parts';
import { NOW } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster, AUDITOR, CHAIR, COORDINATOR, DIRECTOR, member } from '../../support/people';
import { reportIssued, reportNoted } from '../../support/report-facts';
import { aScene } from '../../support/scenes';
import { aPress, IN_CHANNEL } from '../../support/teams-activities';

const roster = aRoster();
const issued = happened(
  reportIssued(compileReport(aLedgerOf(...roster).state, '2026-11', NOW)),
  NOW,
  COORDINATOR,
);
const world = () => aBotWorld([...roster, issued]);
const about = { month: '2026-11', language: 'da' } as const;
const form = {
  ...about,
  followUpText: 'Hvornår er aftalen på plads?',
  followUpOwner: COORDINATOR,
  followUpDueOn: '2026-11-20',
};
const answer = { followUpId: 'O-001', language: 'da', answerText: 'Den underskrives på fredag.' } as const;

async function press({ ports }: BotWorld, activity: ReturnType<typeof aPress>) {
  const turned = await handleTurn(activity, ports);
  if (turned.kind !== 'card') throw new Error(`Expected a card, got ${turned.kind}`);
  return turned.card;
}
const types = ({ entries }: BotWorld) => entries.slice(roster.length + 1).map((entry) => entry.type);
const ask = (bot: BotWorld) => press(bot, aPress(DIRECTOR, 'report.requestFollowUp', form, IN_CHANNEL));
const verbsIn = (card: unknown) => partsOfType(card, 'Action.Execute').map(({ verb }) => verb);

describe('a director presses Bed om opfølgning in the channel', () => {
  it('asks by name and gets the status back with what was asked, and a second press asks nothing more', async () => {
    const bot = world();
    const card = await ask(bot);
    expect(allText(card)).toContain('Hvornår er aftalen på plads?');
    expect(allText(card)).toContain('Svar senest den 20. november 2026');
    expect(bot.entries.at(-1)).toMatchObject({
      type: 'FollowUpRequested',
      actor: { personId: DIRECTOR },
      data: { followUpId: 'O-001', ownerId: COORDINATOR, dueOn: '2026-11-20' },
    });
    expect(await ask(bot)).toEqual(card);
    expect(types(bot)).toEqual(['FollowUpRequested']);
  });

  it('is told what is missing, and nothing is asked', async () => {
    const bot = world();
    const { followUpText: _text, ...wordless } = form;
    const card = await press(bot, aPress(DIRECTOR, 'report.requestFollowUp', wordless));
    expect(allText(card)).toContain('Status pr. 2. november 2026');
    expect(allText(card)).toContain('Feltet »Tekst«');
    expect(types(bot)).toEqual([]);
  });

  it('is refused to those who only read, and by a client that fetches by itself', async () => {
    const bot = world();
    for (const one of [COORDINATOR, AUDITOR])
      expect(allText(await press(bot, aPress(one, 'report.requestFollowUp', form)))).toContain('adgang');
    await press(bot, aPress(DIRECTOR, 'report.requestFollowUp', form, { trigger: 'automatic' }));
    expect(types(bot)).toEqual([]);
  });
});

describe('whoever is asked to follow up', () => {
  it('answers in their own chat, once; only they and the coordinators can', async () => {
    const bot = world();
    await ask(bot);
    expect(allText(await press(bot, aPress(CHAIR, 'followUp.answer', answer)))).toContain('adgang');
    const card = await press(bot, aPress(COORDINATOR, 'followUp.answer', answer));
    expect(allText(card)).toContain('Svar fra Camilla Nørby');
    expect(verbsIn(card)).toEqual([]);
    await press(bot, aPress(COORDINATOR, 'followUp.answer', { ...answer, answerText: 'Et andet svar' }));
    expect(types(bot)).toEqual(['FollowUpRequested', 'FollowUpAnswered']);
  });

  it('is shown it as it is by a client that fetches by itself', async () => {
    const bot = world();
    await ask(bot);
    const card = await press(bot, aPress(COORDINATOR, 'followUp.answer', answer, { trigger: 'automatic' }));
    expect(verbsIn(card)).toEqual(['followUp.answer']);
    expect(types(bot)).toEqual(['FollowUpRequested']);
  });
});

describe('the messages about a status', () => {
  const shown = (subject: DeliverySubject, personId: string, ...history: Stamped[]) =>
    cardForDelivery(
      deliveryOf(subject, { kind: 'person', personId }),
      aScene(aLedgerOf(...roster, ...history).state),
    );
  const draft = { kind: 'reportDraft', month: '2026-11' } as const;
  const reminder = { kind: 'reportReminder', month: '2026-11', version: 1 } as const;

  it('tell a coordinator of the draft until it is released', () => {
    const before = allText(shown(draft, COORDINATOR));
    expect(before).toContain('bliver det udsendt den 2. november 2026 og mærket som ikke gennemgået');
    expect(JSON.stringify(shown(draft, COORDINATOR))).toContain('maanedsstatus/2026-11/udkast');
    const { event, at } = issued;
    const after = shown(draft, COORDINATOR, happened(event, at, COORDINATOR));
    expect(allText(after)).toContain('Status pr. 2. november 2026 er udsendt');
    expect(allText(after)).toContain('Udsendt af ');
    expect(allText(after)).not.toContain('Se det igennem');
    expect(JSON.stringify(after)).not.toContain('/udkast');
  });

  it('remind a member until they have noted it', () => {
    expect(verbsIn(shown(reminder, member(1), issued))).toEqual(['report.note']);
    const noted = happened(reportNoted(member(1)), NOW, member(1));
    expect(verbsIn(shown(reminder, member(1), issued, noted))).toEqual([]);
  });

  it.each([draft, reminder, { kind: 'reportAwaited', month: '2026-11', on: '2026-11-02' } as const])(
    'never stand in the channel: $kind',
    (subject) => {
      const { state } = aLedgerOf(...roster, issued);
      const delivery = deliveryOf(subject, { kind: 'leadershipChannel' });
      expect(() => cardForDelivery(delivery, aScene(state))).toThrow('personal');
    },
  );
});
