import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../../../domain/command';
import type { LedgerEvent } from '../../../domain/event';
import { ASKED_FEEDS, type AskedFeedId } from '../../../domain/feed/feed';
import { FEED_STANDINGS, type FeedStanding } from '../../../domain/feed/feed-standing';
import { compileNow } from '../../../domain/status/compile-report';
import { REGISTERS } from '../../../domain/status/register-in-use';
import { sectionOf } from '../../../domain/status/report';
import { unreadLight } from '../../../domain/status/unread-source';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, ask, by, happened, type Stamped, type TestLedger } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';
import { anExhibit, aSupplier, aSystem } from '../../support/register-facts';

const READ_AT = inDays(-20);
const listed = (systemId = 'S-001', name = 'Omsorgsjournalen'): LedgerEvent => ({
  type: 'SystemSet',
  data: { systemId, ...aSystem({ name }) },
});
const tested = (systemId = 'S-001'): LedgerEvent => ({
  type: 'SystemPlanTested',
  data: { systemId, testId: 'P1', exhibit: anExhibit() },
});
const noted = (standing: FeedStanding, feed: AskedFeedId = 'kitos'): LedgerEvent => ({
  type: 'FeedStandingNoted',
  data: { feed, standing, readAt: READ_AT, problem: null },
});

/** What happened, each a day after the other, the last of it yesterday. */
const daily = (events: readonly LedgerEvent[]): Stamped[] =>
  events.map((event, index) => happened(event, inDays(index - events.length)));
const lightIn = ({ state }: TestLedger) => sectionOf(compileNow(state, NOW), 'systems')?.light;
const light = (...events: LedgerEvent[]) => lightIn(aLedgerOf(...aRoster(), ...daily(events)));

describe('a list, where a source of it is taken off', () => {
  it('stays grey, of the day on which the source was last read, where it could not be read', () => {
    expect(light(listed(), tested())?.colour).toBe('green');
    expect(light(listed(), tested(), noted('old'), noted('off'))).toMatchObject({
      colour: 'grey',
      rule: 'register-source-taken-off',
      dataOn: READ_AT.slice(0, 10),
    });
  });

  it('is as it was where the source was read until then, or is set up and read again', () => {
    expect(light(listed(), tested(), noted('old'), noted('read'), noted('off'))?.colour).toBe('green');
    expect(light(listed(), tested(), noted('old'), noted('off'), noted('read'))?.colour).toBe('green');
  });

  it('has its colour again once all that is in use has been saved again, as it was, and not before', () => {
    const ledger = aLedgerOf(
      ...aRoster(),
      ...daily([
        ...['S-001', 'S-002'].flatMap((id) => [listed(id, `System ${id}`), tested(id)]),
        noted('failing'),
        noted('off'),
      ]),
    );
    const save = (systemId: string): Command => ({
      type: 'SetSystems',
      systems: [{ systemId, system: aSystem({ name: `System ${systemId}` }), risk: null }],
    });
    ask(ledger, save('S-001'), by(COORDINATOR), NOW);
    expect(lightIn(ledger)?.colour).toBe('grey');
    ask(ledger, save('S-002'), by(COORDINATOR), NOW);
    expect(lightIn(ledger)?.colour).toBe('green');
    const { length } = ledger.entries;
    ask(ledger, save('S-002'), by(COORDINATOR), NOW);
    expect(ledger.entries).toHaveLength(length);
  });
});

const LISTED: readonly LedgerEvent[] = [
  listed(),
  listed('S-002', 'ESDH'),
  tested(),
  tested('S-002'),
  { type: 'SystemRetired', data: { systemId: 'S-002', reason: 'Afløst' } },
  { type: 'SystemReinstated', data: { systemId: 'S-002' } },
  { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } },
];
const NOTED = ASKED_FEEDS.flatMap((feed) => FEED_STANDINGS.map((standing) => noted(standing, feed)));
/** What counts as better, from the worst; a section that is not there is as little known as one that is grey. */
const rank = (colour: string | undefined) => ['red', 'yellow', undefined, 'grey', 'green'].indexOf(colour);

it('whatever went before, taking a source off improves no colour and ends no grey', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...NOTED), { maxLength: 4 }),
      fc.array(fc.constantFrom(...NOTED, listed(), listed('S-002', 'ESDH')), { maxLength: 6 }),
      fc.constantFrom(...ASKED_FEEDS),
      (first, then, feed) => {
        const events = [...first, ...LISTED, ...then];
        const stamped = daily([...events, noted('off', feed)]);
        const before = aLedgerOf(...stamped.slice(0, -1)).state;
        const after = aLedgerOf(...stamped).state;
        for (const register of REGISTERS) {
          const colour = (state: typeof before) => sectionOf(compileNow(state, NOW), register)?.light.colour;
          expect(rank(colour(after))).toBeLessThanOrEqual(rank(colour(before)));
          if (unreadLight(register, before) !== undefined) expect(unreadLight(register, after)).toBeDefined();
        }
      },
    ),
  );
});
