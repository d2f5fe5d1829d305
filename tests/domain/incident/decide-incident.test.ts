import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../domain/access/role';
import type { IncidentCommand } from '../../../domain/incident/commands';
import type { IncidentEvent } from '../../../domain/incident/events';
import { factsOf } from '../../../domain/incident/incident';
import type { Stage } from '../../../domain/incident/clock';
import { hoursLater } from '../../../domain/incident/instant-after';
import { allProvenAt } from '../../../domain/incident/proven-at';
import { nextStepOf } from '../../../domain/incident/next-step';
import { IN_ROLE } from '../../support/every-role';
import { given } from '../../support/given';
import { standsIn } from '../../support/incident-facts';
import {
  EVERY_INCIDENT_COMMAND as ASK,
  EVERY_INCIDENT_EVENT as HAPPENED,
  incidentOpened,
  minutesAgo,
} from '../../support/incident-ledger';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, by, byTheClock } from '../../support/ledger';
import { COORDINATOR, OUTSIDER, aRoster } from '../../support/people';

const incidentId = 'H-001';
const FILE = { contentHash: 'c'.repeat(64), fileName: 'kvittering.pdf' };
const EVERYBODY = aRoster();
const asked = (command: IncidentCommand, ...before: IncidentEvent[]) =>
  given(...EVERYBODY, ...before).when(command, by(COORDINATOR));
const after = (...events: IncidentEvent[]) => {
  const incident = aLedgerOf(...events).state.incidents.get(incidentId);
  if (incident === undefined) throw new Error('Expected an incident');
  return incident;
};
const stands = (clock: Parameters<typeof standsIn>[1], ...events: IncidentEvent[]) =>
  standsIn(factsOf(after(...events)), clock, NOW);

describe('registering an incident', () => {
  it('asks for when, what in one sentence, and how it became known, and numbers it', () => {
    asked({ ...ASK.OpenIncident, summary: ' Mailserveren svarer ikke. ' }).then(incidentOpened());
    asked(ASK.OpenIncident, incidentOpened()).then(incidentOpened({ incidentId: 'H-002' }));
  });

  it.each([
    [{ summary: ' ' }, 'text-missing'],
    [{ basis: '' }, 'text-missing'],
    [{ summary: 'x'.repeat(301) }, 'text-too-long'],
    [{ awareAt: 'i går' }, 'date-invalid'],
    [{ awareAt: minutesAgo(-1) }, 'instant-in-future'],
    [{ awareAt: '2010-01-01T00:00:00.000Z' }, 'date-too-early'],
  ] as const)('refuses %j', (wrong, code) => {
    asked({ ...ASK.OpenIncident, ...wrong }).thenRefused(code);
  });
});

describe('the awareness', () => {
  it('is corrected with a reason; what was recorded first is kept, and the clocks go by the last', () => {
    asked(ASK.CorrectAwareness, incidentOpened()).then(HAPPENED.AwarenessCorrected);
    asked({ ...ASK.CorrectAwareness, reason: ' ' }, incidentOpened()).thenRefused('text-missing');
    const { awareness } = after(incidentOpened(), HAPPENED.AwarenessCorrected);
    expect(awareness.map(({ at, reason }) => [at, reason])).toEqual([
      [minutesAgo(30), null],
      [minutesAgo(45), 'Vagten så alarmen før opkaldet'],
    ]);
  });
});

describe('whether it is significant', () => {
  const no = { ...HAPPENED.SignificanceAnswered.data.significanceAnswers, seriousDisruption: 'no' } as const;
  const saidNo: IncidentEvent = {
    type: 'SignificanceAnswered',
    data: { incidentId, significanceAnswers: no },
  };
  const confirmedNo: IncidentEvent = {
    type: 'SignificanceConfirmed',
    data: { incidentId, significance: 'notSignificant', reason: 'Kun en testserver' },
  };
  const confirm = { ...ASK.ConfirmSignificance, significance: 'notSignificant' } as const;

  it('comes of the answers, and a person puts their name to it; until then the clocks run', () => {
    expect(stands('earlyWarning', incidentOpened(), saidNo).state).toBe('running');
    asked({ ...confirm, reason: 'Kun en testserver' }, incidentOpened(), saidNo).then(confirmedNo);
    expect(stands('earlyWarning', incidentOpened(), saidNo, confirmedNo)).toEqual({
      state: 'notRequired',
      because: 'notSignificant',
    });
    const { confirmations } = after(incidentOpened(), saidNo, confirmedNo);
    expect(confirmations).toMatchObject([{ significance: 'notSignificant', answers: no }]);
  });

  it('cannot be confirmed before the answers come to something, nor by who has seen other answers', () => {
    asked(confirm, incidentOpened()).thenRefused('significance-undetermined');
    asked(confirm, incidentOpened(), HAPPENED.SignificanceAnswered).thenRefused('significance-changed');
  });

  it('is open again when the answers come to something else; the clocks then run', () => {
    const changed = [incidentOpened(), saidNo, confirmedNo, HAPPENED.SignificanceAnswered];
    expect(stands('earlyWarning', ...changed).state).toBe('running');
    expect(nextStepOf(after(...changed), NOW)).toEqual({ step: 'confirm' });
  });
});

describe('what happened', () => {
  it('is written line by line; a correction points back and takes nothing away', () => {
    const first = [incidentOpened(), HAPPENED.ChronologyAdded];
    asked({ ...ASK.AddToChronology, text: 'Den var allerede af nettet.', corrects: 1 }, ...first).then({
      type: 'ChronologyAdded',
      data: {
        incidentId,
        entryNo: 2,
        happenedAt: minutesAgo(20),
        text: 'Den var allerede af nettet.',
        correctsEntry: 1,
      },
    });
    asked({ ...ASK.AddToChronology, corrects: 2 }, ...first).thenRefused('unknown-chronology-entry');
  });
});

describe('the fields of a report', () => {
  it('are answered one by one, by the template they belong to; what is said already says nothing new', () => {
    asked(ASK.AnswerFields, incidentOpened()).then(HAPPENED.IncidentFieldsAnswered);
    asked(ASK.AnswerFields, incidentOpened(), HAPPENED.IncidentFieldsAnswered).thenNothing();
  });

  it.each([
    [{ fieldId: 'disaster', answer: 'Ja' }, 'body-invalid'],
    [{ fieldId: 'severity', answer: 'enormous' }, 'answers-wrong'],
    [{ fieldId: 'summary', answer: 'x'.repeat(4001) }, 'answers-wrong'],
  ] as const)('refuse %j', (answer, code) => {
    asked({ ...ASK.AnswerFields, answers: [answer] }, incidentOpened()).thenRefused(code);
    asked({ ...ASK.AnswerFields, templateVersion: 'eu-1' }, incidentOpened()).thenRefused('body-invalid');
  });

  it('are kept with a filing as they were filled in then', () => {
    const changed: IncidentEvent = {
      type: 'IncidentFieldsAnswered',
      data: {
        incidentId,
        templateVersion: 'own-1',
        fieldAnswers: [{ fieldId: 'ownCaseNumber', answer: '26/004712' }],
      },
    };
    const { filings, answers } = after(
      incidentOpened(),
      HAPPENED.IncidentFieldsAnswered,
      HAPPENED.FilingTold,
      changed,
    );
    expect(filings[0]?.answers).toEqual({ ownCaseNumber: '26/004711' });
    expect(answers).toEqual({ 'own-1': { ownCaseNumber: '26/004712' } });
  });
});

describe('Invariant 11: what was sent', () => {
  it('closes nothing by being told; its receipt does', () => {
    const told = { ...ASK.TellFiling, receipt: null };
    asked(told, incidentOpened()).then(HAPPENED.FilingTold);
    expect(stands('earlyWarning', incidentOpened(), HAPPENED.FilingTold).state).toBe('running');
    expect(nextStepOf(after(incidentOpened(), HAPPENED.FilingTold), NOW)).toEqual({
      step: 'receipt',
      filingNo: 1,
      stage: 'earlyWarning',
    });
    asked(ASK.KeepReceipt, incidentOpened(), HAPPENED.FilingTold).then(HAPPENED.ReceiptKept);
    expect(stands('earlyWarning', incidentOpened(), HAPPENED.FilingTold, HAPPENED.ReceiptKept).state).toBe(
      'closedInTime',
    );
  });

  it('can be told with its receipt at once, which then says when', () => {
    asked(ASK.TellFiling, incidentOpened()).then(HAPPENED.FilingTold, HAPPENED.ReceiptKept);
    asked({ ...ASK.TellFiling, sentAt: null }, incidentOpened()).thenRefused('text-missing');
    asked({ ...ASK.TellFiling, sentAt: minutesAgo(-5) }, incidentOpened()).thenRefused('instant-in-future');
  });

  it('is sent back, and the clock then runs to what the authority names', () => {
    const sent = [incidentOpened(), HAPPENED.FilingTold, HAPPENED.ReceiptKept] as const;
    asked(ASK.SendFilingBack, ...sent).thenTypes('FilingSentBack');
    asked({ ...ASK.SendFilingBack, filingNo: 2 }, ...sent).thenRefused('unknown-filing');
    asked({ ...ASK.KeepReceipt, filingNo: 2, receipt: FILE }, ...sent).thenRefused('unknown-filing');
    expect(stands('earlyWarning', ...sent, HAPPENED.FilingSentBack)).toMatchObject({
      state: 'sentBack',
      dueAt: '2026-12-24T11:00:00.000Z',
    });
  });

  it('a foreløbig rapport runs when the CSIRT has asked for it, and not before', () => {
    expect(stands('interimReport', incidentOpened())).toEqual({
      state: 'notStarted',
      waitsFor: 'interimReportRequested',
    });
    asked(ASK.RequestInterimReport, incidentOpened()).then(HAPPENED.InterimReportRequested);
    expect(stands('interimReport', incidentOpened(), HAPPENED.InterimReportRequested)).toEqual({
      state: 'running',
      startedAt: minutesAgo(3),
      dueAt: null,
    });
  });
});

describe('closing an incident', () => {
  const handled = HAPPENED.IncidentHandled;
  it('waits until it is handled and nothing is left to be sent', () => {
    asked(ASK.CloseIncident, incidentOpened()).thenRefused('incident-not-handled');
    asked(ASK.CloseIncident, incidentOpened(), handled).thenRefused('clocks-open', {
      clocks: ['earlyWarning', 'notification', 'recipientNotice'],
    });
    asked(ASK.CloseIncident, incidentOpened({ kind: 'nearMiss' }), handled).then(HAPPENED.IncidentClosed);
  });

  it('an exercise can stop at any time', () => {
    asked(ASK.CloseIncident, incidentOpened({ isExercise: true })).then(HAPPENED.IncidentClosed);
  });

  it('closes it to all but opening it again, with a reason', () => {
    const closed = [incidentOpened({ kind: 'nearMiss' }), handled, HAPPENED.IncidentClosed];
    for (const [type, command] of Object.entries(ASK)) {
      // Approvals are answered about also when it is over.
      if (['OpenIncident', 'ReopenIncident', 'AnswerApprovals'].includes(type)) continue;
      asked(command, ...closed).thenRefused('incident-closed');
    }
    asked(ASK.ReopenIncident, ...closed).then(HAPPENED.IncidentReopened);
    asked({ ...ASK.ReopenIncident, reason: '' }, ...closed).thenRefused('text-missing');
  });

  it('what was said to be handled can go on after all', () => {
    asked(ASK.MarkOngoing, incidentOpened(), handled).then(HAPPENED.IncidentGoesOn);
    asked(ASK.MarkOngoing, incidentOpened()).thenNothing();
    expect(after(incidentOpened(), handled, HAPPENED.IncidentGoesOn).handledAt).toBeNull();
  });
});

describe('the next step', () => {
  it('is one at a time, from the first question to the end', () => {
    const told = HAPPENED.IncidentFactsTold;
    const day = inDays(0);
    const steps = (...events: IncidentEvent[]) => nextStepOf(after(incidentOpened(), ...events), day).step;
    const { SignificanceAnswered: answered, SignificanceConfirmed: confirmed } = HAPPENED;
    expect(steps()).toBe('assess');
    expect(steps(answered)).toBe('confirm');
    expect(steps(answered, confirmed)).toBe('send');
    expect(steps(answered, confirmed, HAPPENED.FilingTold)).toBe('receipt');
    expect(nextStepOf(after(incidentOpened({ kind: 'nearMiss' })), day)).toEqual({ step: 'handled' });
    const nearMiss = after(incidentOpened({ kind: 'nearMiss' }), told, HAPPENED.IncidentHandled);
    expect(nextStepOf(nearMiss, day)).toEqual({ step: 'close' });
  });

  it('is to handle what still goes on, and a status report only when half of its month is gone', () => {
    const { FilingTold: told, ReceiptKept: kept } = HAPPENED;
    const filed = (filingNo: number, stage: Stage) =>
      [
        { ...told, data: { ...told.data, filingNo, stage } },
        { ...kept, data: { ...kept.data, filingNo, sentAt: NOW } },
      ] as const;
    const { SignificanceAnswered: answered, SignificanceConfirmed: confirmed } = HAPPENED;
    const notified = after(
      incidentOpened(),
      answered,
      confirmed,
      ...filed(1, 'earlyWarning'),
      ...filed(2, 'notification'),
    );
    const [sent = NOW] = allProvenAt(notified.filings);
    expect(nextStepOf(notified, hoursLater(sent, 24))).toEqual({ step: 'handled' });
    expect(nextStepOf(notified, hoursLater(sent, 20 * 24))).toEqual({ step: 'send', stage: 'statusReport' });
  });
});

describe('who may do what about incidents', () => {
  const STATES = {
    none: [],
    open: [incidentOpened(), HAPPENED.FilingTold, HAPPENED.SignificanceAnswered, HAPPENED.ChronologyAdded],
    closed: [incidentOpened({ kind: 'nearMiss' }), HAPPENED.IncidentHandled, HAPPENED.IncidentClosed],
  } as const;
  /** What the coordinator is answered; everybody else is refused whatever the state is. */
  const answerTo = (type: string, state: keyof typeof STATES) => {
    if (type === 'OpenIncident') return 'allowed';
    if (state === 'none') return 'unknown-incident';
    if (type === 'AnswerApprovals') return 'approval-not-in-question';
    if (state === 'closed') return type === 'ReopenIncident' ? 'allowed' : 'incident-closed';
    if (type === 'CloseIncident') return 'incident-not-handled';
    return 'allowed';
  };

  it.each(Object.keys(STATES) as (keyof typeof STATES)[])('in every role, while it is: %s', (state) => {
    for (const command of Object.values(ASK)) {
      for (const role of ROLES) {
        const { answer } = given(...EVERYBODY, ...STATES[state]).when(command, by(IN_ROLE[role]));
        const expected = role === 'coordinator' ? answerTo(command.type, state) : 'not-allowed';
        expect([command.type, role, answer]).toEqual([command.type, role, expected]);
      }
      for (const asker of [by(OUTSIDER), byTheClock])
        given(...EVERYBODY, ...STATES[state])
          .when(command, asker)
          .thenRefused('not-allowed');
    }
  });
});
