import { describe, expect, it } from '@jest/globals';
import { CLOCK_TABLES, CLOCKS, type Clock, type ClockTable } from '../../../domain/incident/clock';
import { clocksOf, registrationClock } from '../../../domain/incident/clocks-of';
import {
  AWARE,
  HOUR,
  anIncident,
  awareOf,
  filed,
  later,
  sentWithReceipt,
  standsIn,
} from '../../support/incident-facts';
import { sha256Of } from '../../support/sha256-of';

const hoursOn = (hours: number) => later(AWARE, hours * HOUR);
const DAY_ONE_DUE = hoursOn(24);
const DAY_THREE_DUE = hoursOn(72);
const notKnown = anIncident({ awareness: [] });

describe('The early warning', () => {
  it.each([
    ['runs at first', 1, 'running'],
    ['is due when half of its time is gone', 12, 'due'],
    ['is due on its very instant', 24, 'due'],
    ['is overdue a moment later', 24 + 1 / HOUR, 'overdue'],
  ])('%s', (_how, hours, state) => {
    const standing = standsIn(anIncident(), 'earlyWarning', hoursOn(hours));
    expect(standing).toEqual({ state, startedAt: AWARE, dueAt: DAY_ONE_DUE });
  });

  it('waits for awareness, and does not run from anything else', () => {
    const facts = { ...notKnown, handledAt: hoursOn(1) };
    expect(standsIn(facts, 'earlyWarning', hoursOn(100))).toEqual({
      state: 'notStarted',
      waitsFor: 'awareness',
    });
  });

  it('sent on the very instant is closed in time, and a moment later closed late', () => {
    const at = (sentAt: string) =>
      standsIn(anIncident({ filings: [filed('earlyWarning', sentAt)] }), 'earlyWarning', hoursOn(30));
    expect(at(DAY_ONE_DUE)).toEqual({ state: 'closedInTime', at: DAY_ONE_DUE, dueAt: DAY_ONE_DUE });
    const tooLate = later(DAY_ONE_DUE, 1);
    expect(at(tooLate)).toEqual({ state: 'closedLate', at: tooLate, dueAt: DAY_ONE_DUE });
  });

  it('sent before the awareness that was recorded is closed in time', () => {
    const early = filed('earlyWarning', hoursOn(-2));
    expect(standsIn(anIncident({ filings: [early] }), 'earlyWarning', hoursOn(1)).state).toBe('closedInTime');
  });

  it('sent where no awareness is recorded is closed, and nobody says in time', () => {
    const facts = { ...notKnown, filings: [filed('earlyWarning', hoursOn(2))] };
    expect(standsIn(facts, 'earlyWarning', hoursOn(3))).toEqual({ state: 'closed', at: hoursOn(2) });
  });

  it('goes by the awareness that was recorded last, wherever in the list it stands', () => {
    const first = awareOf(AWARE, hoursOn(1));
    const corrected = awareOf(hoursOn(-5), hoursOn(2));
    for (const awareness of [
      [first, corrected],
      [corrected, first],
    ])
      expect(standsIn(anIncident({ awareness }), 'earlyWarning', hoursOn(3))).toMatchObject({
        dueAt: hoursOn(19),
      });
  });

  it('of two awarenesses recorded at once goes by the earlier', () => {
    const awareness = [awareOf(hoursOn(-5), AWARE), awareOf(hoursOn(-2), AWARE)];
    for (const list of [awareness, [...awareness].reverse()])
      expect(standsIn(anIncident({ awareness: list }), 'earlyWarning', AWARE)).toMatchObject({
        dueAt: hoursOn(19),
      });
  });
});

describe('Invariant 11: a Notice is sent only with a receipt', () => {
  it('a time alone closes nothing, however early it is written', () => {
    const said = filed('earlyWarning', hoursOn(2), { receipt: null });
    expect(standsIn(anIncident({ filings: [said] }), 'earlyWarning', hoursOn(25)).state).toBe('overdue');
  });

  it('a time alone starts no other clock either', () => {
    const said = [
      filed('earlyWarning', hoursOn(2), { receipt: null }),
      filed('notification', hoursOn(3), { receipt: null }),
    ];
    const facts = anIncident({ filings: said });
    for (const clock of ['csirtAnswer', 'statusReport', 'finalReport'] as const)
      expect(standsIn(facts, clock, hoursOn(2000)).state).toBe('notStarted');
  });

  it('being sent back without a receipt does not close it either', () => {
    const said = filed('earlyWarning', hoursOn(2), {
      receipt: null,
      sentBack: [{ at: hoursOn(3), answerBy: null }],
    });
    expect(standsIn(anIncident({ filings: [said] }), 'earlyWarning', hoursOn(25)).state).toBe('overdue');
  });
});

describe('The notification', () => {
  it('is due 72 hours after awareness, whenever the early warning was sent', () => {
    for (const filings of [[], [filed('earlyWarning', hoursOn(1))], [filed('earlyWarning', hoursOn(30))]])
      expect(standsIn(anIncident({ filings }), 'notification', hoursOn(40))).toMatchObject({
        state: 'due',
        dueAt: DAY_THREE_DUE,
      });
  });

  it('is not closed by an early warning, nor the early warning by it', () => {
    const warned = anIncident({ filings: [filed('earlyWarning', hoursOn(1))] });
    expect(standsIn(warned, 'notification', hoursOn(80)).state).toBe('overdue');
    const notified = anIncident({ filings: [filed('notification', hoursOn(1))] });
    expect(standsIn(notified, 'earlyWarning', hoursOn(80)).state).toBe('overdue');
  });
});

describe('A month after the notification', () => {
  const NOTIFIED = '2026-11-04T10:00:00.000Z';
  const MONTH_ON = '2026-12-04T10:00:00.000Z';
  const DURING = '2026-11-10T10:00:00.000Z';
  const AFTER = '2026-12-20T10:00:00.000Z';
  const notified = anIncident({ filings: [filed('notification', NOTIFIED)] });

  it('nothing is due while no notification has been sent', () => {
    const waiting = { state: 'notStarted', waitsFor: 'notificationSent' };
    for (const clock of ['statusReport', 'finalReport'] as const)
      expect(standsIn(anIncident({ handledAt: hoursOn(5) }), clock, AFTER)).toEqual(waiting);
  });

  it('the final report is due where the incident has been handled by then, and no status report', () => {
    for (const handledAt of [DURING, MONTH_ON]) {
      const facts = { ...notified, handledAt };
      expect(standsIn(facts, 'finalReport', DURING)).toEqual({
        state: 'running',
        startedAt: NOTIFIED,
        dueAt: MONTH_ON,
      });
      expect(standsIn(facts, 'statusReport', AFTER)).toEqual({ state: 'notRequired', because: 'notOngoing' });
    }
  });

  it('the status report is due at the same instant where it still goes on, and the final waits for the end', () => {
    expect(standsIn(notified, 'statusReport', DURING)).toEqual({
      state: 'running',
      startedAt: NOTIFIED,
      dueAt: MONTH_ON,
    });
    expect(standsIn(notified, 'statusReport', AFTER).state).toBe('overdue');
    expect(standsIn(notified, 'finalReport', AFTER)).toEqual({ state: 'notStarted', waitsFor: 'handled' });
  });

  it('the final report of what was handled later is due a month after that', () => {
    const handledAt = '2027-01-31T11:00:00.000Z';
    expect(standsIn({ ...notified, handledAt }, 'finalReport', handledAt)).toEqual({
      state: 'running',
      startedAt: handledAt,
      dueAt: '2027-02-28T11:00:00.000Z',
    });
  });

  it('a final report sent by then is in time, also where nobody has written that it was handled', () => {
    const facts = { ...notified, filings: [...notified.filings, filed('finalReport', DURING)] };
    expect(standsIn(facts, 'finalReport', AFTER)).toEqual({
      state: 'closedInTime',
      at: DURING,
      dueAt: MONTH_ON,
    });
    expect(standsIn(facts, 'statusReport', AFTER)).toEqual({ state: 'notRequired', because: 'notOngoing' });
  });

  it('a status report that was left out is closed late by the final report that says it all', () => {
    const facts = {
      ...notified,
      handledAt: AFTER,
      filings: [...notified.filings, filed('finalReport', AFTER)],
    };
    expect(standsIn(facts, 'statusReport', AFTER)).toEqual({
      state: 'closedLate',
      at: AFTER,
      dueAt: MONTH_ON,
    });
    expect(standsIn(facts, 'finalReport', AFTER).state).toBe('closedInTime');
  });

  it('the month runs from the first notification, not from what was sent again', () => {
    const facts = { ...notified, filings: [filed('notification', AFTER), ...notified.filings] };
    expect(standsIn(facts, 'statusReport', DURING)).toMatchObject({ dueAt: MONTH_ON });
  });
});

describe('The CSIRT’s answer', () => {
  const warned = anIncident({ filings: [filed('earlyWarning', hoursOn(10))] });

  it('is awaited from the early warning’s receipt on, on a clock that is not the municipality’s', () => {
    expect(standsIn(anIncident(), 'csirtAnswer', hoursOn(30))).toEqual({
      state: 'notStarted',
      waitsFor: 'earlyWarningSent',
    });
    expect(standsIn(warned, 'csirtAnswer', hoursOn(35))).toEqual({
      state: 'overdue',
      startedAt: hoursOn(10),
      dueAt: hoursOn(34),
    });
    const ofCsirt = clocksOf(warned, hoursOn(35)).filter(({ runsOn }) => runsOn === 'csirt');
    expect(ofCsirt.map(({ clock }) => clock)).toEqual(['csirtAnswer']);
  });

  it('is there when it is on record as a file, and late is theirs', () => {
    const answered = (hours: number) =>
      standsIn({ ...warned, csirtAnswers: [sentWithReceipt(hoursOn(hours))] }, 'csirtAnswer', hoursOn(50))
        .state;
    expect(answered(34)).toBe('closedInTime');
    expect(answered(40)).toBe('closedLate');
  });
});

describe('Word to the recipients of a service', () => {
  it('has an age and no instant at which it is due, and is never overdue or late', () => {
    expect(standsIn(anIncident(), 'recipientNotice', hoursOn(5000))).toEqual({
      state: 'running',
      startedAt: AWARE,
      dueAt: null,
    });
    const told = anIncident({ filings: [filed('recipientNotice', hoursOn(900))] });
    expect(standsIn(told, 'recipientNotice', hoursOn(5000))).toEqual({ state: 'closed', at: hoursOn(900) });
  });

  it('is not required where nobody is affected; where that is not known it runs', () => {
    const asked = (affectsRecipients: 'yes' | 'no' | 'unknown') =>
      standsIn(anIncident({ affectsRecipients }), 'recipientNotice', hoursOn(1));
    expect(asked('no')).toEqual({ state: 'notRequired', because: 'nobodyAffected' });
    expect(asked('unknown').state).toBe('running');
    expect(asked('yes').state).toBe('running');
  });
});

describe('Which clocks run', () => {
  const runningClocks = (facts: ReturnType<typeof anIncident>): readonly Clock[] =>
    clocksOf(facts, hoursOn(1)).flatMap(({ clock, standing }) => (standing.state === 'running' ? clock : []));
  const FROM_AWARENESS = ['earlyWarning', 'notification', 'recipientNotice'];

  it.each([
    ['that is significant', { significance: 'significant', isConfirmed: true }, FROM_AWARENESS],
    ['that nobody has assessed', { significance: 'undetermined', isConfirmed: false }, FROM_AWARENESS],
    [
      'of which somebody says that it is not known',
      { significance: 'undetermined', isConfirmed: true },
      FROM_AWARENESS,
    ],
    [
      'that only the answers make insignificant',
      { significance: 'notSignificant', isConfirmed: false },
      FROM_AWARENESS,
    ],
    [
      'that a person has confirmed is not significant',
      { significance: 'notSignificant', isConfirmed: true },
      [],
    ],
  ] as const)('for an incident %s', (_which, assessment, clocks) => {
    expect(runningClocks(anIncident({ assessment }))).toEqual(clocks);
  });

  it('for a near miss none, as telling of it is voluntary (§ 14)', () => {
    const nearMiss = anIncident({ kind: 'nearMiss' });
    expect(runningClocks(nearMiss)).toEqual([]);
    for (const { standing } of clocksOf(nearMiss, hoursOn(5000)))
      expect(standing).toEqual({ state: 'notRequired', because: 'voluntary' });
  });

  it('for a threat only word to those whom it may reach (§ 15, stk. 2)', () => {
    expect(runningClocks(anIncident({ kind: 'threat' }))).toEqual(['recipientNotice']);
  });

  it('and what was told of freely is closed by its receipt, neither in time nor late', () => {
    const facts = anIncident({ kind: 'nearMiss', filings: [filed('earlyWarning', hoursOn(90))] });
    expect(standsIn(facts, 'earlyWarning', hoursOn(91))).toEqual({ state: 'closed', at: hoursOn(90) });
  });
});

describe('A change to what is registered', () => {
  const change = { changedAt: AWARE, filings: [] };
  const DUE = '2026-11-16T08:00:00.000Z';

  it('is to be told within fourteen days, and only a receipt closes that', () => {
    expect(registrationClock(change, hoursOn(1))).toEqual({
      clock: 'registrationChange',
      runsOn: 'municipality',
      basis: '§ 10, stk. 3',
      standing: { state: 'running', startedAt: AWARE, dueAt: DUE },
    });
    const said = sentWithReceipt(hoursOn(5), { receipt: null });
    expect(registrationClock({ ...change, filings: [said] }, later(DUE, 1)).standing.state).toBe('overdue');
    const told = sentWithReceipt(DUE);
    expect(registrationClock({ ...change, filings: [told] }, later(DUE, 1)).standing.state).toBe(
      'closedInTime',
    );
  });

  it('is no clock of an incident', () => {
    expect(clocksOf(anIncident(), AWARE).map(({ clock }) => clock)).not.toContain('registrationChange');
  });
});

describe('The table of the clocks', () => {
  it('has a rule for every clock, with the provision that it stands in', () => {
    const { rows } = CLOCK_TABLES[0];
    expect([...new Set(rows.map(({ clock }) => clock))].sort()).toEqual([...CLOCKS].sort());
    for (const { basis } of rows) expect(basis).toMatch(/^§ 1[035]/);
  });

  it('never changes: another law is another version', () => {
    const hashes = CLOCK_TABLES.map((table) => [table.version, sha256Of(table)]);
    expect(hashes).toEqual([[1, 'a42a8eed197e192b6fdf76b940488ec8762bbcef6217dcd026592fbafae19155']]);
  });

  it('is data: another law from a day on holds for what is known from that day, and not for what was before', () => {
    const shorter: ClockTable = {
      version: 2,
      from: '2027-01-01',
      rows: CLOCK_TABLES[0].rows.map((row) =>
        row.clock === 'earlyWarning' ? { ...row, delay: { amount: 12, unit: 'hours' } } : row,
      ),
    };
    const dueOf = (at: string) =>
      clocksOf(anIncident({ awareness: [awareOf(at)] }), at, [...CLOCK_TABLES, shorter])[0]?.standing;
    expect(dueOf('2026-12-31T22:59:00.000Z')).toMatchObject({ dueAt: '2027-01-01T22:59:00.000Z' });
    expect(dueOf('2026-12-31T23:00:00.000Z')).toMatchObject({ dueAt: '2027-01-01T11:00:00.000Z' });
  });

  it('runs also for what is dated before the Act', () => {
    const early = anIncident({ awareness: [awareOf('2025-01-01T08:00:00.000Z')] });
    expect(standsIn(early, 'earlyWarning', AWARE).state).toBe('overdue');
  });
});
