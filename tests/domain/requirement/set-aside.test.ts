import { describe, expect, it } from '@jest/globals';
import { DEMANDS } from '../../../domain/cycle/demand';
import type { Standing } from '../../../domain/decision/standing';
import { isSetAside } from '../../../domain/requirement/set-aside';

const aside = (decisionId: string | null) => ({ reason: 'Nej', decisionId, on: '2026-11-02', by: null });
const standings = (standing?: Standing) => new Map(standing === undefined ? [] : [['D-2026-001', standing]]);

describe('whether a demand is set aside', () => {
  it('is for the coordinator to say of everything but the law', () => {
    expect(DEMANDS.filter((label) => isSetAside(label, aside(null), standings()))).toEqual([
      'guidance',
      'localPolicy',
      'benchmark',
    ]);
  });

  it('hangs on the decision that says so, for as long as that is in force', () => {
    expect(isSetAside('law', aside('D-2026-001'), standings('inForce'))).toBe(true);
    for (const standing of ['awaitingApproval', 'rejected', 'revoked', 'expired', 'lapsed'] as const)
      expect(isSetAside('law', aside('D-2026-001'), standings(standing))).toBe(false);
    expect(isSetAside('law', aside('D-2026-001'), standings())).toBe(false);
  });

  it('is not so of what nobody has said it of', () => {
    expect(isSetAside('benchmark', undefined, standings('inForce'))).toBe(false);
  });
});
