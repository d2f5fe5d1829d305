import { describe, expect, it } from '@jest/globals';
import { learnNames, noNames } from '../../../domain/trail/thing-names';
import { trailText } from '../../../functions/views/trail-line';
import { everyEntry, NAMES } from '../../support/every-event';
import { trailOf } from '../../support/trail-of';

const show = (personId: string) => ({ personId, name: NAMES.get(personId) ?? null, title: null });

describe('what things are called', () => {
  it('is what they were called when the entry was made, and not what they are called now', async () => {
    const { trail } = await trailOf(everyEntry());
    const text = (type: string) => {
      const row = trail.rows.find((one) => one?.type === type);
      return row === undefined ? '' : trailText(row, { language: 'da', show });
    };
    expect(text('CourseAdded')).toContain('»Kursus for direktionen«');
    expect(text('CourseRetired')).toContain('»Kursus for ledelsen«');
    expect(text('DecisionSubmitted')).toContain('»Nyt loginsystem«');
    expect(text('DecisionConcluded')).toContain('»Nyt loginsystem i skolerne«');
  });

  it('is kept of what the state has let go: a task that was taken out of the year', () => {
    const names = noNames();
    for (const entry of everyEntry()) learnNames(names, entry);
    expect(names.cycle.get('A-001')).toEqual({ title: 'Årlig gennemgang af beredskabsplanen', times: 1 });
    expect(names.decisions.get('D-2026-001')?.files.get('e'.repeat(64))).toBe('bevis.pdf');
  });
});
