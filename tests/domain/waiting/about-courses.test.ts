import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { LedgerEvent } from '../../../domain/event';
import { aboutCourses } from '../../../domain/waiting/about-courses';
import { completionReported, courseAdded } from '../../support/builders';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { COORDINATOR, member, recorded } from '../../support/people';
import { completionVerified } from '../../support/training-facts';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const reported = happened(completionReported({ personId: member(1) }, 1), inDays(-2), member(1));
const own = happened(completionReported({ personId: COORDINATOR }, 2), inDays(-1), COORDINATOR);
const reader = { personId: COORDINATOR, abilities: abilitiesOf(['coordinator']), now: NOW, on: TODAY };
const state = (...more: readonly (LedgerEvent | Stamped)[]) =>
  aLedgerOf(...ROSTER, recorded(COORDINATOR, 'member'), courseAdded(), ...more).state;

describe('courses that others have reported', () => {
  it('wait for the coordinators, as one thing, and for nobody else', () => {
    expect(whoIsAsked(state(reported, own), 'verification')).toEqual([COORDINATOR]);
    expect(aboutCourses(state(reported, own), reader)).toEqual([
      { kind: 'verification', completionIds: ['T-000001'], since: '2026-10-31', due: null },
    ]);
  });

  it('never wait for the coordinator whose own course it is, nor once they are verified', () => {
    expect(whoIsAsked(state(own), 'verification')).toEqual([]);
    expect(whoIsAsked(state(reported, completionVerified(1)), 'verification')).toEqual([]);
  });
});
