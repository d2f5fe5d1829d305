import { expect, it } from '@jest/globals';
import { reminded } from '../../../domain/delivery/reminded';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR, aRoster, member } from '../../support/people';

const { state } = aLedgerOf(...aRoster(3));
const told = (owner: string | undefined, goesOn: boolean) => reminded(state, owner, goesOn, '2026-12-01');

it('is whoever sees to it alone, then the coordinators too, and the coordinators where nobody does', () => {
  expect(told(member(1), false)).toEqual([member(1)]);
  expect(told(member(1), true)).toEqual([member(1), COORDINATOR]);
  expect(told(undefined, false)).toEqual([COORDINATOR]);
  expect(told(undefined, true)).toEqual([COORDINATOR]);
});

it('is a coordinator who sees to it themselves once', () => {
  expect(told(COORDINATOR, true)).toEqual([COORDINATOR]);
});
