import { describe, expect, it } from '@jest/globals';
import { factKey, keptUnder, replaces } from '../../../domain/trail/replaced-fact';
import { completionLogged } from '../../support/builders';
import { ended, mandated, member, recorded } from '../../support/people';
import { completionCorrected } from '../../support/training-facts';

describe('what an event takes the place of', () => {
  it('is found by the same words for what was recorded and for its ending', () => {
    expect(factKey(ended(member(1), 'member', '2026-11-30'))).toBe(factKey(recorded(member(1), 'member')));
    expect(factKey(recorded(member(1), 'chair'))).not.toBe(factKey(recorded(member(1), 'member')));
    expect(factKey(mandated(member(1), member(2)))).toBe('mandate F-001');
  });

  it('is nothing where an event adds and changes nothing', () => {
    expect(factKey({ type: 'PersonErased', data: { personId: member(1) } })).toBeUndefined();
  });

  it('is the earlier completion for a correction, which later ones find by its own number', () => {
    const corrected = completionCorrected([1, 3]);
    expect(factKey(corrected)).toBe(factKey(completionLogged({}, 1)));
    expect(keptUnder(corrected)).toBe(factKey(completionLogged({}, 3)));
  });

  it('is not what had ended, unless it is ended anew', () => {
    expect(replaces('MembershipRecorded', 'MembershipEnded')).toBe(false);
    expect(replaces('MembershipEnded', 'MembershipEnded')).toBe(true);
    expect(replaces('MembershipEnded', 'MembershipRecorded')).toBe(true);
  });
});
