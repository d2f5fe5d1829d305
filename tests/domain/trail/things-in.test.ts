import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trailGroupOf } from '../../../domain/trail/trail-group';
import { thingKey, thingOf } from '../../../domain/trail/thing';
import { everyEntry } from '../../support/every-event';
import { CHAIR, COORDINATOR, DEPUTY, DIRECTOR, member } from '../../support/people';
import { plan, play } from '../../support/random-history';
import { trailOf } from '../../support/trail-of';

const LARS = `person:${member(1)}`;

/** What the entries of some types are about. Those that are left out are about no thing with a page, or about one alone. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  MandateConfirmed: [`person:${DEPUTY}`, LARS],
  ActingChairEnded: [LARS],
  ChangeConfirmed: [`person:${DIRECTOR}`],
  CompletionVerified: [LARS, 'course:K-001'],
  CompletionAnnulled: [LARS, 'course:K-001'],
  ConflictFindingGiven: ['decision:D-2026-001', `person:${CHAIR}`, LARS, `person:${DEPUTY}`],
  MeetingRecorded: ['meeting:M-2026-001', 'decision:D-2026-001', `person:${CHAIR}`, LARS],
  MeetingConfirmed: ['meeting:M-2026-001', 'decision:D-2026-001', `person:${CHAIR}`],
  AssessmentWritten: ['month:2026-11', 'decision:D-2026-001'],
  FollowUpRequested: ['followUp:O-001', 'month:2026-11', `person:${COORDINATOR}`],
  FollowUpAnswered: ['followUp:O-001', 'month:2026-11'],
  CycleItemDropped: ['cycle:A-001'],
  DecisionModelSet: [],
};

describe('what an entry is about', () => {
  it('is found also where the entry names only a number that others gave a meaning', async () => {
    const { trail } = await trailOf(everyEntry());
    const things = new Map(trail.rows.map((row) => [row?.type as string, row?.things]));
    for (const [type, about] of Object.entries(ABOUT))
      expect([type, things.get(type)]).toEqual([type, about]);
  });

  it('is some thing for every entry about a decision, a meeting, a course or a month, in every history', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (steps) => {
        const { trail } = await trailOf(play(steps).ledger.entries);
        for (const row of trail.rows) {
          if (row === undefined) throw new Error('Expected every entry to be readable');
          const isPolicy = /Policy|Offer/.test(row.type);
          if (['decision', 'meeting', 'training', 'status'].includes(trailGroupOf(row.type)) && !isPolicy)
            expect([row.type, row.things.length > 0]).toEqual([row.type, true]);
          expect(new Set(row.things).size).toBe(row.things.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is written as one text and read back; what is no thing is none', () => {
    const thing = { kind: 'decision', id: 'D-2026-001' } as const;
    expect(thingOf(thingKey(thing))).toEqual(thing);
    for (const text of ['', 'decision', 'decision:', 'secret:1', ':', 'D-2026-001'])
      expect(thingOf(text)).toBeUndefined();
  });
});
