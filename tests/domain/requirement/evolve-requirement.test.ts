import { describe, expect, it } from '@jest/globals';
import { evolveRequirement } from '../../../domain/requirement/evolve-requirement';
import { noRequirementRecords } from '../../../domain/requirement/requirement-records';
import { NOW } from '../../support/instants';
import { COORDINATOR } from '../../support/people';
import { localRuleSet, setAside } from '../../support/requirement-facts';

const stamp = { at: NOW, by: COORDINATOR };

describe('what is recorded of the demands', () => {
  it('says when and by whom a demand was set aside', () => {
    const records = noRequirementRecords();
    evolveRequirement(records, setAside('cir-1.2.3'), stamp);
    expect(records.setAside.get('cir-1.2.3')).toMatchObject({ on: '2026-11-02', by: COORDINATOR });
  });

  it('counts each rule once, however often it is revised, and never gives its number again', () => {
    const records = noRequirementRecords();
    evolveRequirement(records, localRuleSet(), stamp);
    const before = records.localRules.get('R-001');
    evolveRequirement(records, localRuleSet({ title: 'Ny titel' }), stamp);
    // A rule is replaced, never changed: who holds the earlier one sees no later fact in it.
    expect(before?.title).not.toBe('Ny titel');
    evolveRequirement(records, { type: 'LocalRuleRetired', data: { ruleId: 'R-001', reason: 'Nej' } }, stamp);
    expect([records.localRules.size, records.localRuleCount]).toEqual([0, 1]);
  });
});
