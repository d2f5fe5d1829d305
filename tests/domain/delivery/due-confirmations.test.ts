import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import { confirmsChangeAs } from '../../../domain/body-change/decide-body-change';
import { addDays, danishDate } from '../../../domain/calendar/danish-time';
import { isOfficeDay } from '../../../domain/calendar/working-day';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import { dueConfirmations } from '../../../domain/delivery/due-confirmations';
import type { LedgerEvent } from '../../../domain/event';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { submitted } from '../../support/builders';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, happened, type Stamped, type TestLedger } from '../../support/ledger';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  SECRETARY,
  aRoster,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { EVERY_ROLE } from '../../support/every-role';
import { UNSAID } from '../../support/meeting-facts';

const MODEL: Command = {
  type: 'SetDecisionModel',
  model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' },
};
const BODY = [CHAIR, member(1), member(2)];

/** A coordinator has proposed something on the Monday. */
function proposed(command: Command = MODEL, more: readonly LedgerEvent[] = []): TestLedger {
  const ledger = aLedgerOf(...aRoster(3), submitted(), ...more);
  ask(ledger, command, by(COORDINATOR), NOW);
  return ledger;
}
const ids = ({ state }: TestLedger, days: number) =>
  dueConfirmations(state, inDays(days)).map(({ id }) => id);
const reminded = (key: string, who: readonly string[], matter = 'body-change/C-001') =>
  who.map((one) => `${matter}/reminder/${key}/${one}`);

describe('a change of the body that nobody has confirmed', () => {
  it('is on the list of each member who can confirm it, and of nobody else of any role', () => {
    const { state } = proposed();
    const isListed = (one: string) =>
      waitingFor(state, one, NOW).some(({ id }) => id === 'body-change/C-001');
    expect(EVERY_ROLE.filter(isListed)).toEqual(BODY);
  });

  it('is reminded of as open items are, and told the coordinators when it has stood long', () => {
    const [three, seven] = [reminded('d3', BODY), reminded('d7', BODY)];
    const long = [...seven, ...reminded('long', [COORDINATOR])];
    const days = [0, 1, 2, 3, 4, 7, 8, 9, 10, 14, 30];
    // The fifth and sixth day are a weekend, on which nobody is written to.
    expect(days.map((each) => ids(proposed(), each))).toEqual([
      [],
      [],
      [],
      three,
      three,
      seven,
      seven,
      seven,
      long,
      long,
      long,
    ]);
    expect([5, 6, 12, 13].map((each) => ids(proposed(), each))).toEqual([[], [], [], []]);
  });

  it.each(['ConfirmChange', 'DeclineChange', 'WithdrawChange'] as const)(
    'is not reminded of any more after %s',
    (type) => {
      const ledger = proposed();
      expect(ids(ledger, 10)).not.toEqual([]);
      const who = type === 'WithdrawChange' ? COORDINATOR : member(1);
      ask(ledger, { type, changeId: 'C-001' }, by(who), inDays(1));
      expect([3, 7, 10, 30].map((each) => ids(ledger, each))).toEqual([[], [], [], []]);
    },
  );

  it('is reminded of by the days of local policy, or never', () => {
    const of = (policy: Partial<typeof DEFAULT_POLICY>) =>
      proposed(MODEL, [
        { type: 'DecisionPolicySet', data: { version: 1, policy: { ...DEFAULT_POLICY, ...policy } } },
      ]);
    expect(ids(of({ reminderDays: [1], escalationDays: 2 }), 2)).toEqual([
      ...reminded('d1', BODY),
      ...reminded('long', [COORDINATOR]),
    ]);
    expect(ids(of({ reminderDays: [], escalationDays: null }), 30)).toEqual([]);
  });

  it('is asked neither of whoever proposed it nor of whoever gets a seat by it', () => {
    const seat: Command = { type: 'RecordMembership', personId: DEPUTY, role: 'member', from: TODAY };
    expect(ids(proposed(seat, [recorded(member(2), 'coordinator')]), 10)).toEqual([
      ...reminded('d7', BODY),
      ...reminded('long', [COORDINATOR]),
    ]);
    const own = proposed(MODEL, [recorded(CHAIR, 'coordinator')]);
    ask(own, { ...MODEL, model: { ...MODEL.model, caseNumber: '26/2' } }, by(CHAIR), NOW);
    expect(ids(own, 4).filter((id) => id.startsWith('body-change/C-002'))).toEqual(
      reminded('d3', [member(1), member(2)], 'body-change/C-002'),
    );
  });

  it('that nobody can confirm is told the coordinators at once', () => {
    const alone = aLedgerOf(recorded(COORDINATOR, 'coordinator'), submitted());
    ask(alone, MODEL, by(COORDINATOR), NOW);
    expect(ids(alone, 0)).toEqual(reminded('nobody', [COORDINATOR]));
    const withOne = aLedgerOf(
      recorded(COORDINATOR, 'coordinator'),
      recorded(ADMINISTRATOR, 'administrator'),
      submitted(),
    );
    ask(withOne, MODEL, by(COORDINATOR), NOW);
    expect([0, 3].map((each) => ids(withOne, each))).toEqual([[], reminded('d3', [ADMINISTRATOR])]);
  });

  it('is asked of who is a member on the day, and not of who has left', () => {
    const ledger = proposed(MODEL, [ended(member(1), 'member', '2026-11-03'), recorded(DEPUTY, 'member')]);
    expect(ids(ledger, 3)).toEqual(reminded('d3', [CHAIR, member(2), DEPUTY]));
  });
});

describe('a mandate that nobody has confirmed', () => {
  const mandate = { deputyId: DEPUTY, memberId: member(1), from: '2026-11-04', caseNumber: '26/3' };
  const recordedNow = (to: string) => {
    const ledger = aLedgerOf(...aRoster(3), recorded(DEPUTY, 'director'), submitted());
    const done = ask(ledger, { type: 'RecordMandate', mandate: { ...mandate, to } }, by(COORDINATOR), NOW);
    expect(done).toMatchObject({ ok: true });
    return ledger;
  };

  it('is reminded of from the day on which it was recorded, to the member and the chair alone', () => {
    const ledger = recordedNow('2027-06-30');
    const asked = reminded('d3', [member(1), CHAIR], 'mandate/F-001');
    expect([0, 2, 3].map((each) => ids(ledger, each))).toEqual([[], [], asked]);
    expect(ids(ledger, 10)).toContain(`mandate/F-001/reminder/long/${COORDINATOR}`);
  });

  it('is not reminded of when it is settled or over, nor one of the time before anybody was asked', () => {
    expect(ids(recordedNow('2026-11-04'), 3)).toEqual([]);
    const settled = recordedNow('2027-06-30');
    ask(settled, { type: 'ConfirmMandate', mandateId: 'F-001' }, by(member(1)), NOW);
    expect(ids(settled, 10)).toEqual([]);
    expect(ids(aLedgerOf(...aRoster(3), mandated(DEPUTY, member(1))), 10)).toEqual([]);
  });
});

describe('the record of a meeting that somebody who was there has not confirmed', () => {
  const held = (present: readonly string[], recordNo = 1): LedgerEvent => ({
    type: 'MeetingRecorded',
    data: { meetingId: 'M-2026-001', recordNo, present, items: [] },
  });
  const meeting = (...more: readonly (LedgerEvent | Stamped)[]) =>
    aLedgerOf(
      ...aRoster(3),
      submitted(),
      {
        type: 'MeetingPlanned',
        data: { ...UNSAID, meetingId: 'M-2026-001', on: TODAY, items: ['D-2026-001'] },
      },
      happened(held([CHAIR, member(1)]), NOW),
      ...more,
    );
  const confirmed = (personId: string, recordNo = 1): LedgerEvent => ({
    type: 'MeetingConfirmed',
    data: { meetingId: 'M-2026-001', recordNo, personId, answers: [] },
  });
  const told = (key: string, who: readonly string[]) => reminded(key, who, 'meeting/M-2026-001');

  it('is reminded of to them alone, and told those who keep the meetings when it has stood long', () => {
    const [three, seven] = [told('r1-d3', [CHAIR, member(1)]), told('r1-d7', [CHAIR, member(1)])];
    const long = [...seven, ...told('r1-long', [COORDINATOR, SECRETARY])];
    expect([0, 2, 3, 7, 10].map((each) => ids(meeting(), each))).toEqual([[], [], three, seven, long]);
  });

  it('is not reminded of to whoever has confirmed it or reads decisions no more, and to nobody when all have', () => {
    expect(ids(meeting(confirmed(CHAIR)), 3)).toEqual(told('r1-d3', [member(1)]));
    const left = ended(member(1), 'member', TODAY);
    expect(ids(meeting(confirmed(CHAIR), left), 3)).toEqual([]);
    expect(ids(meeting(confirmed(CHAIR), confirmed(member(1))), 10)).toEqual([]);
  });

  it('is reminded of anew when it is corrected, and the older record no more', () => {
    const corrected = meeting(confirmed(CHAIR), happened(held([CHAIR], 2), inDays(7)));
    expect([7, 10].map((each) => ids(corrected, each))).toEqual([[], told('r2-d3', [CHAIR])]);
  });

  it('reaches exactly those on whose list it waits', () => {
    const { state } = meeting(confirmed(CHAIR));
    const lists = (one: string) =>
      waitingFor(state, one, inDays(3)).some(({ id }) => id === 'meeting/M-2026-001');
    expect(told('r1-d3', EVERY_ROLE.filter(lists))).toEqual(
      dueConfirmations(state, inDays(3)).map(({ id }) => id),
    );
  });
});

it('on whatever days the clock runs: each once a day at most, in time, and only who can press', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
  const settles = fc.constantFrom('ConfirmChange' as const, 'DeclineChange' as const, undefined);
  fc.assert(
    fc.property(steps, settles, fc.integer({ min: 0, max: 20 }), (gaps, settle, settledAfter) => {
      const ledger = proposed();
      const sent = new Set<string>();
      let day = 0;
      let isSettled = false;
      for (const gap of gaps) {
        day += gap;
        if (settle !== undefined && !isSettled && day >= settledAfter) {
          ask(ledger, { type: settle, changeId: 'C-001' }, by(CHAIR), inDays(day));
          isSettled = true;
        }
        const change = ledger.state.changes.get('C-001');
        const due = dueConfirmations(ledger.state, inDays(day));
        const people = due.map(({ recipient }) => (recipient.kind === 'person' ? recipient.personId : ''));
        expect(new Set(people).size).toBe(people.length);
        if (isSettled || day < 3 || !isOfficeDay(danishDate(inDays(day)))) expect(due).toEqual([]);
        for (const { id, subject, recipient } of due) {
          if (recipient.kind !== 'person' || subject.kind !== 'confirmationReminder')
            throw new Error(`${id} is not to one person`);
          const may =
            change && confirmsChangeAs(ledger.state, change, recipient.personId, addDays(TODAY, day));
          expect(may === undefined).toBe(subject.key === 'long');
          sent.add(id);
        }
      }
      // Two reminders and one word to the coordinator at most, however often the clock runs.
      expect(sent.size).toBeLessThanOrEqual(2 * BODY.length + 1);
    }),
  );
});
