import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { compileNow } from '../../../domain/status/compile-report';
import { unreadLight } from '../../../domain/status/unread-source';
import { sectionOf } from '../../../domain/status/report';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { anExhibit, aSystem } from '../../support/register-facts';

describe('the section of a list, where a source of it cannot be read', () => {
  const READ_AT = '2027-01-02T03:10:00.000Z';
  const systems = (...history: LedgerEvent[]) =>
    sectionOf(compileNow(aLedgerOf(...history).state, NOW), 'systems')!;
  const listed: LedgerEvent = { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } };
  const tested: LedgerEvent = {
    type: 'SystemPlanTested',
    data: { systemId: 'S-001', testId: 'P1', exhibit: anExhibit() },
  };
  const noted = (standing: 'failing' | 'old' | 'read'): LedgerEvent => ({
    type: 'FeedStandingNoted',
    data: { feed: 'kitos', standing, readAt: READ_AT, problem: null },
  });

  it.each(['failing', 'old'] as const)('is not green but grey, dated by the last reading: %s', (standing) => {
    expect(systems(listed, tested).light.colour).toBe('green');
    const { light, figures } = systems(listed, tested, noted(standing));
    expect(light).toMatchObject({ colour: 'grey', rule: 'register-source-unread', dataOn: '2027-01-02' });
    expect(figures).toEqual(systems(listed, tested).figures);
  });

  it('is grey on the page of the list by the same rule, whatever the list says, and not where it is read', () => {
    const light = (...history: LedgerEvent[]) => unreadLight('systems', aLedgerOf(...history).state);
    expect(light(listed, noted('old'))).toEqual(systems(listed, tested, noted('old')).light);
    expect(light(listed, noted('old'), noted('read'))).toBeUndefined();
  });

  it('is as grave as it was where something is known to be wrong', () => {
    expect(systems(listed, noted('old')).light).toEqual(systems(listed).light);
  });

  it('is green again when the source is read again', () => {
    expect(systems(listed, tested, noted('old'), noted('read')).light.colour).toBe('green');
  });
});
