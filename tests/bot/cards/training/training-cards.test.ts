import { describe, expect, it } from '@jest/globals';
import { refusalTitle } from '../../../../words/refusal/refusal-sentence';
import { cardForDelivery } from '../../../../bot/cards/delivery/card-for-delivery';
import { trainingOverviewCard } from '../../../../bot/cards/training/training-overview';
import type { LedgerEvent } from '../../../../domain/event';
import { deliveryOf, type DeliverySubject } from '../../../../domain/delivery/delivery';
import { DEFAULT_TRAINING_POLICY } from '../../../../domain/training/training-policy';
import { completionLogged, completionReported, courseAdded } from '../../../support/builders';
import { allText, partsOfType } from '../../../support/card-parts';
import { inDays, NOW, TODAY } from '../../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  ended,
  member,
  SECRETARY,
} from '../../../support/people';
import { aScene, PEOPLE } from '../../../support/scenes';
import { erased } from '../../../support/training-facts';

const policySet: LedgerEvent = {
  type: 'TrainingPolicySet',
  data: {
    ...DEFAULT_TRAINING_POLICY,
    caseNumber: '26/1',
    intervalMonths: 12,
    leastMinutes: 60,
    reminderDays: [30],
  },
};
const AWAY: LedgerEvent = {
  type: 'LeaveRecorded',
  data: { personId: member(3), from: '2026-10-01', to: '2026-12-31' },
};
/** The chair is in date, member 1 has a date near, member 2 lacks a course, member 3 is away, member 4 has reported one. */
const HISTORY: readonly (LedgerEvent | Stamped)[] = [
  ...aRoster(),
  courseAdded(),
  completionLogged({ completedOn: '2026-10-01' }, 1),
  completionLogged({ personId: member(1), completedOn: '2025-11-20' }, 2),
  completionLogged({ personId: member(2), completedOn: '2026-10-03', minutes: 30 }, 3),
  happened(completionReported({ personId: member(4), completedOn: '2026-10-04' }, 4), inDays(-1), member(4)),
  policySet,
  AWAY,
];
const sceneOf = (more: readonly (LedgerEvent | Stamped)[] = [], now = NOW) =>
  aScene(aLedgerOf(...HISTORY, ...more).state, { now });
const named = (text: string) =>
  [...PEOPLE].filter(([, { name }]) => text.includes(name)).map(([personId]) => personId);

describe('uddannelse', () => {
  const shown = (personId: string, place: 'person' | 'channel' = 'person') =>
    allText(trainingOverviewCard({ personId, place }, sceneOf()));

  it.each([
    {
      who: CHAIR,
      says: ['Du har et gyldigt kursus.', 'Din frist er den 1. oktober 2027 (lokal politik)', 'bekræftet'],
    },
    { who: member(1), says: ['Din frist nærmer sig.', 'Din frist er den 20. november 2026'] },
    {
      who: member(2),
      says: ['Du mangler et gyldigt kursus', 'bekræftet (tæller ikke efter kommunens egne regler)'],
    },
    { who: member(3), says: ['Du er registreret på orlov i dag.'] },
    {
      who: member(4),
      says: ['Du mangler et gyldigt kursus', 'meldt (tæller, når en koordinator har bekræftet kurset)'],
    },
    { who: DIRECTOR, says: ['Der er ikke registreret kurser for dig.'] },
  ])('tells $who how their own courses stand', ({ who, says }) => {
    for (const text of says) expect(shown(who)).toContain(text);
  });

  it('shows both readings, each with its light, its kind of demand and its figures', () => {
    const text = shown(AUDITOR);
    expect(text).toMatch(/Ledelsesorganet samlet[^]*Vejledning \(brochuren »Sammen om NIS2«\)/);
    expect(text).toMatch(/Hvert medlem[^]*Lov · /);
    expect(text).toContain(
      '1 med et gyldigt kursus · 1 med en frist tæt på · 2 uden et gyldigt kursus · 1 på orlov.',
    );
  });

  it.each([
    { who: CHAIR, names: [1, 2, 4].map(member) },
    { who: COORDINATOR, names: [1, 2, 4].map(member) },
    { who: AUDITOR, names: [1, 2, 4].map(member) },
    { who: SECRETARY, names: [1, 2, 4].map(member) },
    { who: DIRECTOR, names: [] },
    { who: ADMINISTRATOR, names: [] },
  ])('names to $who in their own chat $names.length members, and nobody in the channel', ({ who, names }) => {
    expect(named(shown(who))).toEqual(names);
    expect(named(shown(who, 'channel'))).toEqual([]);
  });
});

describe('a card that the bot sends by itself', () => {
  const cardTo = (subject: DeliverySubject, personId: string, scene = sceneOf()) =>
    cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene);
  const verbs = (card: unknown) => partsOfType(card, 'Action.Execute').map(({ verb }) => verb);
  const report = { kind: 'trainingReport', completionId: 'T-000004' } as const;
  const reminder = { kind: 'trainingReminder', dueOn: '2026-11-20', daysBefore: 30 } as const;
  const digest = { kind: 'trainingDigest', monday: TODAY } as const;

  it.each([report, reminder, digest])('about training is never built for the channel: $kind', (subject) => {
    expect(() => cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), sceneOf())).toThrow(
      'it is personal',
    );
  });

  it('asks a coordinator to verify a report, and says how it stands once that is settled', () => {
    const asked = cardTo(report, COORDINATOR);
    expect(asked.fallbackText).toBe('Pia Ravn har meldt et kursus');
    expect(verbs(asked)).toEqual(['training.verify']);
    const settled: [LedgerEvent, string][] = [
      [
        { type: 'CompletionVerified', data: { completionId: 'T-000004', evidence: null } },
        'Kurset er bekræftet',
      ],
      [
        { type: 'CompletionAnnulled', data: { completionId: 'T-000004', reason: 'Fejl' } },
        'Registreringen er annulleret',
      ],
    ];
    for (const [event, says] of settled) {
      const card = cardTo(report, COORDINATOR, sceneOf([event]));
      expect(allText(card)).toContain(says);
      expect(verbs(card)).toEqual([]);
    }
  });

  it('names nobody and asks nothing once the person has been erased', () => {
    const card = cardTo(report, COORDINATOR, sceneOf([erased(member(4))]));
    const text = allText(card);
    expect(text).toContain('Oplysningerne om personen er slettet');
    expect(text).not.toContain('Dokumentation');
    expect(named(text)).toEqual([]);
    expect(verbs(card)).toEqual([]);
  });

  it('tells somebody who is no longer coordinator nothing of a report', () => {
    const card = cardTo(report, COORDINATOR, sceneOf([ended(COORDINATOR, 'coordinator', '2026-11-01')]));
    expect(allText(card)).toContain(refusalTitle({ code: 'not-allowed', ability: 'viewTraining' }, 'da'));
    expect(named(allText(card))).toEqual([]);
  });

  it.each([
    { when: 'before the date', now: NOW, says: 'senest den 20. november 2026. Det er om 18 dage.' },
    { when: 'the day before', now: inDays(17), says: 'Det er om 1 dag.' },
    { when: 'on the date', now: inDays(18), says: 'senest i dag, den 20. november 2026.' },
    {
      when: 'after it, when the card was late',
      now: inDays(19),
      says: 'Din frist var den 20. november 2026.',
    },
  ])('reminds a member of a date: $when', ({ now, says }) => {
    const card = cardTo(reminder, member(1), sceneOf([], now));
    expect(allText(card)).toContain(says);
    expect(allText(card)).toContain('Loven nævner ingen frist.');
    expect(named(allText(card))).toEqual([]);
  });

  it('calls a date local policy only where the municipality has recorded rules of its own', () => {
    const validity = courseAdded({ validMonths: 12 });
    const without = (more: readonly LedgerEvent[]) =>
      aScene(
        aLedgerOf(
          ...aRoster(),
          validity,
          completionLogged({ personId: member(1), completedOn: '2025-11-20' }, 1),
          ...more,
        ).state,
        { now: NOW },
      );
    const texts = (scene: ReturnType<typeof sceneOf>) => [
      allText(cardTo(reminder, member(1), scene)),
      allText(cardTo(digest, COORDINATOR, scene)),
      allText(trainingOverviewCard({ personId: member(1), place: 'person' }, scene)),
    ];
    for (const text of texts(without([]))) {
      expect(text).toMatch(/kursets gyldighed|tæt på \(appens standard\)/);
      expect(text).not.toMatch(/lokal politik/i);
    }
    for (const text of texts(without([policySet]))) expect(text).toContain('(lokal politik)');
  });

  it('says so when the date has fallen away before the reminder is sent', () => {
    const taken = completionLogged({ personId: member(1), completedOn: TODAY }, 5);
    expect(allText(cardTo(reminder, member(1), sceneOf([taken])))).toContain(
      'Fristen er ikke længere aktuel.',
    );
  });

  it('gives a coordinator the week’s figures, with nobody’s name', () => {
    const text = allText(cardTo(digest, COORDINATOR));
    expect(text).toContain('1 meldt kursus venter på bekræftelse.');
    expect(text).toContain('2 af 5 medlemmer mangler et gyldigt kursus');
    expect(text).toContain('1 af 5 medlemmer har en frist tæt på (lokal politik).');
    expect(named(text)).toEqual([]);
  });
});
