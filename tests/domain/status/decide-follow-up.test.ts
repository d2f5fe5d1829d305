import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import { compileReport } from '../../../domain/status/compile-report';
import { hasLeft, openFollowUps, ownersOn } from '../../../domain/status/follow-up';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  bodyIds,
  ended,
  member,
} from '../../support/people';
import { reportIssued } from '../../support/report-facts';
import { sectionIn } from '../../support/report-sections';

const month = '2026-11';
const roster = aRoster();
const issued = happened(
  reportIssued(compileReport(aLedgerOf(...roster).state, month, NOW)),
  NOW,
  COORDINATOR,
);
const said = { text: 'Hvornår er aftalen på plads?', ownerId: COORDINATOR, dueOn: TOMORROW };
type Request = Extract<Command, { type: 'RequestFollowUp' }>;
const request = (changes: Partial<Request> = {}): Request => ({
  type: 'RequestFollowUp',
  month,
  ...said,
  ...changes,
});
const answer = (followUpId = 'O-001', text = 'På fredag'): Command => ({
  type: 'AnswerFollowUp',
  followUpId,
  text,
});

describe('asking for something to be followed up', () => {
  it.each([CHAIR, member(1), DIRECTOR])('is for %s, and the same again asks nothing more', (personId) => {
    const ledger = aLedgerOf(...roster, issued);
    const asked = { type: 'FollowUpRequested', data: { followUpId: 'O-001', month, ...said } };
    expect(ask(ledger, request(), by(personId), NOW)).toEqual({ ok: true, value: [asked] });
    expect(ask(ledger, request({ text: ` ${said.text} ` }), by(DIRECTOR), NOW)).toEqual({
      ok: true,
      value: [],
    });
    ask(ledger, request({ text: 'Og hvad koster den?' }), by(CHAIR), NOW);
    expect([...ledger.state.followUps.keys()]).toEqual(['O-001', 'O-002']);
  });

  it.each([COORDINATOR, AUDITOR, ADMINISTRATOR, SECRETARY, OUTSIDER])('is not for %s', (personId) => {
    given(...roster, issued)
      .when(request(), by(personId))
      .thenRefused('not-allowed', { ability: 'noteReport' });
  });

  it('needs a report, words, somebody who is on the roster, and a day that has not passed', () => {
    given(...roster)
      .when(request(), by(CHAIR))
      .thenRefused('unknown-report', { month });
    given(...roster, issued)
      .when(request(), byTheClock)
      .thenRefused('not-allowed');
    const refused = (changes: Partial<Request>) =>
      given(...roster, issued).when(request(changes), by(CHAIR)).answer;
    expect(refused({ text: ' ' })).toBe('text-missing');
    expect(refused({ text: 'x'.repeat(501) })).toBe('text-too-long');
    expect(refused({ ownerId: OUTSIDER })).toBe('unknown-person');
    expect(refused({ ownerId: '' })).toBe('unknown-person');
    expect(refused({ dueOn: YESTERDAY })).toBe('date-in-past');
    expect(refused({ dueOn: '2026-02-30' })).toBe('date-invalid');
    expect(refused({ dueOn: TODAY })).toBe('allowed');
  });

  it('offers the coordinators and the body, each once', () => {
    const { access } = aLedgerOf(...roster).state;
    expect(ownersOn(access, TODAY)).toEqual([COORDINATOR, ...bodyIds(5)]);
  });
});

describe('a follow-up', () => {
  const asked = () => {
    const ledger = aLedgerOf(...roster, issued);
    ask(ledger, request({ ownerId: member(1) }), by(CHAIR), NOW);
    return ledger;
  };

  it('is answered by the one who was asked or by a coordinator, and by nobody else', () => {
    for (const personId of [member(1), COORDINATOR])
      expect(ask(asked(), answer(), by(personId), NOW)).toMatchObject({
        value: [{ type: 'FollowUpAnswered', data: { followUpId: 'O-001', text: 'På fredag' } }],
      });
    for (const personId of [CHAIR, member(2), DIRECTOR, AUDITOR, OUTSIDER])
      expect(ask(asked(), answer(), by(personId), NOW)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(ask(asked(), answer(), byTheClock, NOW)).toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  it('is answered once, in words', () => {
    const ledger = asked();
    expect(ask(ledger, answer('O-001', ' '), by(COORDINATOR), NOW)).toMatchObject({
      refusal: { code: 'text-missing' },
    });
    expect(ask(ledger, answer('O-009'), by(COORDINATOR), NOW)).toMatchObject({
      refusal: { code: 'unknown-follow-up' },
    });
    ask(ledger, answer(), by(member(1)), NOW);
    expect(ask(ledger, answer(), by(member(1)), NOW)).toEqual({ ok: true, value: [] });
    // Nobody is told that their answer is there when it is somebody else's that is.
    for (const [text, personId] of [
      ['Et andet svar', COORDINATOR],
      ['Et andet svar', member(1)],
      ['På fredag', COORDINATOR],
    ] as const)
      expect(ask(ledger, answer('O-001', text), by(personId), NOW)).toMatchObject({
        refusal: { code: 'follow-up-answered', followUpId: 'O-001' },
      });
    expect(ledger.state.followUps.get('O-001')?.answer?.text).toBe('På fredag');
  });

  it('is in the next month’s status until it is answered: yellow, and red once its day has passed', () => {
    const ledger = asked();
    const on = (days: number) => sectionIn(compileReport(ledger.state, '2026-12', inDays(days)), 'followUps');
    expect(on(1)).toMatchObject({ light: { colour: 'yellow' }, followUpsOpen: 1, followUpsOverdue: 0 });
    expect(on(2)).toMatchObject({ light: { colour: 'red' }, followUpsOpen: 1, followUpsOverdue: 1 });
    ask(ledger, answer(), by(member(1)), inDays(3));
    expect(on(4)).toMatchObject({ light: { colour: 'green' }, followUpsOpen: 0, details: [] });
  });

  it('stands in the order in which it is to be answered', () => {
    const ledger = asked();
    ask(ledger, request({ text: 'Senere', dueOn: '2026-12-24' }), by(CHAIR), NOW);
    ask(ledger, request({ text: 'Først', dueOn: TODAY }), by(CHAIR), NOW);
    expect(openFollowUps(ledger.state.followUps).map((one) => one.text)).toEqual([
      'Først',
      said.text,
      'Senere',
    ]);
  });
});

describe('a follow-up whose owner has left', () => {
  const left = () => {
    const ledger = aLedgerOf(
      ...roster,
      issued,
      happened(
        {
          type: 'FollowUpRequested',
          data: { followUpId: 'O-001', month, ...said, ownerId: member(1) },
        },
        NOW,
        DIRECTOR,
      ),
      happened(ended(member(1), 'member', TODAY), NOW, ADMINISTRATOR),
    );
    return ledger;
  };
  const reassign = (ownerId: string = member(2), followUpId = 'O-001'): Command => ({
    type: 'ReassignFollowUp',
    followUpId,
    ownerId,
  });

  it('is seen to be so from the day after', () => {
    const { access } = left().state;
    expect([hasLeft(access, member(1), TOMORROW), hasLeft(access, member(2), TOMORROW)]).toEqual([
      true,
      false,
    ]);
  });

  it('is given to somebody else by a coordinator or by whoever asked, who answers then', () => {
    for (const personId of [COORDINATOR, DIRECTOR]) {
      const ledger = left();
      expect(ask(ledger, reassign(), by(personId), inDays(1))).toEqual({
        ok: true,
        value: [
          {
            type: 'FollowUpReassigned',
            data: { followUpId: 'O-001', ownerId: member(2), previousOwnerId: member(1) },
          },
        ],
      });
      expect(ask(ledger, reassign(), by(personId), inDays(1))).toEqual({ ok: true, value: [] });
      expect(ledger.state.followUps.get('O-001')).toMatchObject({ ownerId: member(2), askedBy: DIRECTOR });
      expect(ask(ledger, answer(), by(member(2)), inDays(1))).toMatchObject({ ok: true });
    }
  });

  it.each([CHAIR, member(1), member(2), AUDITOR, SECRETARY, OUTSIDER, ADMINISTRATOR])(
    'is not for %s to give away, who neither asked nor coordinates',
    (personId) => {
      expect(ask(left(), reassign(), by(personId), inDays(1))).toMatchObject({
        refusal: { code: 'not-allowed', ability: 'issueReport' },
      });
    },
  );

  it('is never given to somebody who has left or holds no role, nor when it is answered', () => {
    const ledger = left();
    const refused = (command: Command) => ask(ledger, command, by(COORDINATOR), inDays(1));
    ask(ledger, reassign(), by(COORDINATOR), inDays(1));
    expect(refused(reassign(member(1)))).toMatchObject({ refusal: { code: 'unknown-person' } });
    expect(refused(reassign(OUTSIDER))).toMatchObject({ refusal: { code: 'unknown-person' } });
    expect(refused(reassign(CHAIR, 'O-009'))).toMatchObject({ refusal: { code: 'unknown-follow-up' } });
    ask(ledger, answer(), by(member(2)), inDays(1));
    expect(refused(reassign(CHAIR))).toMatchObject({
      refusal: { code: 'follow-up-answered', followUpId: 'O-001' },
    });
    expect(ask(left(), reassign(), byTheClock, inDays(1))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});
