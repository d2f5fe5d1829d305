import { describe, expect, it } from '@jest/globals';
import { holdsPower } from '../../../domain/body-change/holds-power';
import type { LedgerEvent } from '../../../domain/event';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  acting,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  delegated,
  DIRECTOR,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';

const holds = (personId: string, ...more: readonly LedgerEvent[]) =>
  holdsPower(aLedgerOf(...aRoster(3), ...more).state, personId, TODAY);

describe('somebody has a power to decide', () => {
  it('with a seat, also one that has not begun, and until its last day has passed', () => {
    expect([CHAIR, member(1)].map((who) => holds(who))).toEqual([true, true]);
    expect(holds(DIRECTOR, recorded(DIRECTOR, 'member', TOMORROW))).toBe(true);
    expect(holds(member(1), ended(member(1), 'member', TODAY))).toBe(true);
    expect(holds(member(1), ended(member(1), 'member', YESTERDAY))).toBe(false);
  });

  it('with a mandate that was not declined, a delegation, or as acting chair', () => {
    expect(holds(DIRECTOR, mandated(DIRECTOR, member(1), { confirmation: 'awaited' }))).toBe(true);
    expect(holds(DIRECTOR, mandated(DIRECTOR, member(1), { confirmation: 'declined' }))).toBe(false);
    expect(holds(DIRECTOR, delegated(DIRECTOR))).toBe(true);
    expect(holds(DIRECTOR, acting(DIRECTOR))).toBe(true);
  });

  it('with a seat that awaits the body, until it is declined, and not by what awaits another', () => {
    const proposed: LedgerEvent = {
      type: 'ChangeProposed',
      data: { changeId: 'C-001', change: recorded(DIRECTOR, 'member', TODAY), askedOf: [CHAIR] },
    };
    const declined: LedgerEvent = { type: 'ChangeDeclined', data: { changeId: 'C-001', as: 'member' } };
    expect([holds(DIRECTOR, proposed), holds(AUDITOR, proposed)]).toEqual([true, false]);
    expect(holds(DIRECTOR, proposed, declined)).toBe(false);
  });

  it('not by what others were given, nor by what has ended', () => {
    const others = [mandated(AUDITOR, member(1)), delegated(AUDITOR), acting(member(1))];
    expect(holds(DIRECTOR, ...others)).toBe(false);
    const over = { to: YESTERDAY };
    const ended = [mandated(DIRECTOR, member(1), over), delegated(DIRECTOR, over), acting(DIRECTOR, over)];
    expect(ended.map((event) => holds(DIRECTOR, event))).toEqual([false, false, false]);
  });

  it('not with any other role', () => {
    for (const who of [DIRECTOR, COORDINATOR, AUDITOR]) expect([who, holds(who)]).toEqual([who, false]);
  });
});
