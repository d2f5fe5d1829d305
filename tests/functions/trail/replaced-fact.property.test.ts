import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evolve } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import { isOneOf } from '../../../domain/ground/is-one-of';
import { INCIDENT_EVENTS } from '../../../domain/incident/events';
import { emptyOversight, type Oversight } from '../../../domain/oversight';
import { seatOf } from '../../../domain/decision/decision';
import { withheldIn } from '../../../domain/trail/withheld';
import { replacedFact } from '../../../functions/trail/replaced-fact-of';
import { everyEntry } from '../../support/every-event';
import { plan, play } from '../../support/random-history';
import { trailOf } from '../../support/trail-of';
import { untilMet } from '../../support/until-met';

/** What a fold up to the entry before says of the thing that an entry changes; undefined where it says nothing of it. */
function foldedBefore(state: Oversight, { type, data }: LedgerEntry): unknown {
  switch (type) {
    case 'DecisionRevised':
      return state.decisions.get(data.decisionId)?.content;
    case 'DecisionPolicySet':
      return state.policies.at(-1);
    case 'StatusPolicySet':
      return state.statusPolicies.at(-1)?.caseNumber;
    case 'TrainingPolicySet':
      return state.training.policies.at(-1)?.caseNumber;
    case 'DecisionModelSet':
      return state.access.models.length === 0 ? undefined : 'some';
    case 'CompletionCorrected': {
      const person = state.training.owners.get(data.corrects) ?? '';
      return state.training.completions.get(person)?.find((one) => one.completionId === data.corrects)
        ?.completedOn;
    }
    case 'VoteCast':
      return state.decisions.get(data.decisionId)?.votes.findLast((vote) => seatOf(vote) === seatOf(data))
        ?.choice;
    case 'MeetingChanged':
      return state.meetings.get(data.meetingId)?.on;
    case 'AssessmentWritten':
      return state.drafts.get(data.month)?.assessment?.text;
    case 'FollowUpReassigned':
      return state.followUps.get(data.followUpId)?.ownerId;
    case 'CourseRevised':
      return state.training.courses.get(data.courseId)?.title;
    default:
      return 'not compared';
  }
}

/** The same of the fact that was found. */
function saidBefore(fact: LedgerEntry | Awaited<ReturnType<typeof replacedFact>>): unknown {
  const event = fact !== undefined && 'fact' in fact ? fact.fact : fact;
  switch (event?.type) {
    case undefined:
      return undefined;
    case 'DecisionSubmitted':
    case 'DecisionRevised':
      return event.data.content;
    case 'DecisionPolicySet':
      return event.data.policy;
    case 'StatusPolicySet':
    case 'TrainingPolicySet':
      return event.data.caseNumber;
    case 'DecisionModelSet':
      return 'some';
    case 'CompletionLogged':
    case 'CompletionReported':
    case 'CompletionCorrected':
      return event.data.completedOn;
    case 'VoteCast':
      return event.data.choice;
    case 'MeetingPlanned':
    case 'MeetingChanged':
      return event.data.on;
    case 'AssessmentWritten':
      return event.data.text;
    case 'FollowUpRequested':
    case 'FollowUpReassigned':
      return event.data.ownerId;
    case 'CourseAdded':
    case 'CourseRevised':
      return event.data.title;
    default:
      return 'not compared';
  }
}

describe('what was before an entry', () => {
  it('is what folding the ledger up to the entry before it says, without folding', async () => {
    const compared = new Map<string, number>();
    const WANTED = ['DecisionRevised', 'VoteCast', 'CompletionCorrected', 'DecisionPolicySet'];
    const play60 = () =>
      fc.assert(
        fc.asyncProperty(plan, async (steps) => {
          const { entries, state } = play(steps).ledger;
          const { trail, store } = await trailOf(entries);
          const folded = emptyOversight();
          for (const [index, entry] of entries.entries()) {
            const row = trail.rows[index];
            if (row === undefined) throw new Error('Expected every entry to be readable');
            const expected = foldedBefore(folded, entry);
            if (expected !== 'not compared') {
              const found = await replacedFact(entry, row, { store, state });
              expect([entry.type, saidBefore(found)]).toEqual([entry.type, expected]);
              if (expected !== undefined) compared.set(entry.type, (compared.get(entry.type) ?? 0) + 1);
            }
            evolve(folded, entry);
          }
        }),
        { numRuns: 60 },
      );
    await untilMet(play60, () => WANTED.every((type) => compared.has(type)));
    for (const type of WANTED) expect([type, compared.get(type) ?? 0]).not.toEqual([type, 0]);
  });

  it('is nothing for what is said for the first time, and for what is said anew after it was ended', async () => {
    const entries = everyEntry();
    const { trail } = await trailOf(entries);
    const replaced = Object.fromEntries(
      trail.rows.flatMap((row) =>
        row === undefined || row.replaces === null ? [] : [[row.type, trail.rows[row.replaces - 1]?.type]],
      ),
    );
    expect(replaced).toEqual({
      MandateEnded: 'MandateRecorded',
      DelegationEnded: 'DelegationRecorded',
      ActingChairEnded: 'ActingChairRecorded',
      GroupLeft: 'GroupJoined',
      GroupUnlinked: 'GroupLinked',
      CourseRevised: 'CourseAdded',
      CompletionCorrected: 'CompletionLogged',
      DecisionRevised: 'DecisionSubmitted',
      MeetingChanged: 'MeetingPlanned',
      IndicatorAnnulled: 'IndicatorRecorded',
      CycleItemDropped: 'CycleItemSet',
      FollowUpReassigned: 'FollowUpRequested',
      MembershipEnded: 'MembershipRecorded',
      MeasureRevised: 'MeasureRegistered',
      BaselineCorrected: 'BaselineRecorded',
      ExerciseCorrected: 'ExerciseRecorded',
      LocalRuleRetired: 'LocalRuleSet',
      RequirementTakenUp: 'RequirementSetAside',
      MaterialUnlinked: 'MaterialLinked',
    });
  });

  it('and what only some may see is no more than incidents, reasons for a hold and drafts of a month', () => {
    const isIncident = isOneOf(INCIDENT_EVENTS);
    const ofIncidents = everyEntry().filter(isIncident);
    const others = everyEntry().filter((entry) => !isIncident(entry));
    const withheldOf = (entries: readonly LedgerEntry[], isIssued: boolean) =>
      entries.flatMap((entry) => {
        const found = withheldIn(entry, () => isIssued);
        return found === undefined ? [] : [[entry.type, ...found.fields, found.needs]];
      });
    const withheld = (isIssued: boolean) => withheldOf(others, isIssued);
    // Of an incident nothing at all is told to whoever may not see incidents, whatever is issued.
    expect(new Set(ofIncidents.map(({ type }) => type))).toEqual(new Set(Object.keys(INCIDENT_EVENTS)));
    const whole = ofIncidents.map(({ type, data }) => [type, ...Object.keys(data), 'viewIncidents']);
    for (const isIssued of [true, false]) expect(withheldOf(ofIncidents, isIssued)).toEqual(whole);
    const holds = [
      ['HoldPlaced', 'reason', 'erasePeople'],
      ['HoldReleased', 'reason', 'erasePeople'],
    ];
    expect(withheld(true)).toEqual(holds);
    expect(withheld(false)).toEqual([
      ...holds,
      ['AssessmentWritten', 'text', 'wish', 'issueReport'],
      ['LightOverridden', 'colour', 'reason', 'issueReport'],
    ]);
  });
});
