import { describe, expect, it } from '@jest/globals';
import { differencesBetween } from '../../../domain/decision/difference';
import { EVERY_KIND, aCondition, aDecisionContent, anAction, anAnnex } from '../../support/builders';

const before = aDecisionContent();

describe('the difference between two versions', () => {
  it('is nothing between a version and itself', () => {
    for (const content of Object.values(EVERY_KIND)) expect(differencesBetween(content, content)).toEqual([]);
  });

  it('names each field with what it was and what it became, in the order of the content', () => {
    const after = aDecisionContent({
      revisitOn: '2027-01-01',
      title: 'Ny',
      after: { consequence: 2, likelihood: 3 },
    });
    expect(differencesBetween(before, after)).toEqual([
      { path: 'title', before: before.title, after: 'Ny' },
      { path: 'revisitOn', before: '2027-06-01', after: '2027-01-01' },
      { path: 'after.consequence', before: '3', after: '2' },
    ]);
  });

  it('shows what was not there before, and what is gone', () => {
    const after = aDecisionContent({ caseNumber: null, affectedServices: ['Hjemmepleje', 'Madservice'] });
    expect(differencesBetween(before, after)).toEqual([
      { path: 'caseNumber', before: '26/014823', after: null },
      { path: 'affectedServices.2', before: null, after: 'Madservice' },
    ]);
  });

  it('knows conditions, steps and files by what they are called, not by their place', () => {
    const kept = anAnnex();
    const added = anAnnex({ contentHash: 'b'.repeat(64), fileName: 'nyt.pdf' });
    const one = aDecisionContent({ annexes: [kept], actions: [anAction()] });
    const other = aDecisionContent({
      annexes: [added, kept],
      actions: [anAction({ dueOn: '2027-01-15' })],
      conditions: [aCondition()],
    });
    const changed = differencesBetween(one, other);
    expect(changed.filter(({ path }) => path.startsWith('annexes')).map(({ path }) => path)).toEqual(
      ['fileName', 'contentHash', 'mediaType', 'bytes', 'confidential'].map(
        (name) => `annexes.${'b'.repeat(64)}.${name}`,
      ),
    );
    expect(changed).toContainEqual({ path: 'actions.H1.dueOn', before: '2026-12-15', after: '2027-01-15' });
    expect(changed).toContainEqual({ path: 'conditions.V1.dueOn', before: null, after: '2026-12-01' });
  });

  it('is the same the other way round, with before and after exchanged', () => {
    const after = aDecisionContent({ title: 'Ny', caseNumber: null });
    const there = differencesBetween(before, after);
    const back = differencesBetween(after, before).map((one) => ({
      path: one.path,
      before: one.after,
      after: one.before,
    }));
    expect([...back].sort((a, b) => a.path.localeCompare(b.path))).toEqual(
      [...there].sort((a, b) => a.path.localeCompare(b.path)),
    );
  });
});
