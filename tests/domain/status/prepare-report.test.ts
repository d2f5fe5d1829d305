import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import type { LedgerEvent } from '../../../domain/event';
import { compileReport } from '../../../domain/status/compile-report';
import { noDraft } from '../../../domain/status/draft';
import { fitsDraft } from '../../../domain/status/fit-report';
import { SECTIONS, shownColour, type SectionId } from '../../../domain/status/section';
import { statusPolicyOn, type StatusPolicy } from '../../../domain/status/status-policy';
import { DECISION, concluded, submitted } from '../../support/builders';
import { given } from '../../support/given';
import { cycleItemSet } from '../../support/indicator-facts';
import { NOW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import { ADMINISTRATOR, AUDITOR, CHAIR, COORDINATOR, DIRECTOR, aRoster, member } from '../../support/people';
import { reportIssued } from '../../support/report-facts';

const month = '2026-11';
const roster = aRoster();
const report = compileReport(aLedgerOf(...roster).state, month, NOW);
const issued = happened(reportIssued(report), NOW, COORDINATOR);
const NOT_COORDINATORS = [CHAIR, member(1), DIRECTOR, AUDITOR, ADMINISTRATOR];

const assess = (changes: { text?: string; wish?: string | null; month?: string } = {}): Command => ({
  type: 'WriteAssessment',
  month,
  text: 'Aftalen mangler',
  wish: null,
  ...changes,
});
const written = (text: string, wish: string | null = null): LedgerEvent => ({
  type: 'AssessmentWritten',
  data: { month, text, wish },
});
type ByHand = Extract<Command, { type: 'OverrideLight' }>;
const byHand = (changes: Partial<ByHand> = {}): ByHand => ({
  type: 'OverrideLight',
  month,
  section: 'followUps',
  colour: 'red',
  reason: 'Svaret haster',
  ...changes,
});
const overridden = ({ type: _type, ...data }: ByHand): LedgerEvent => ({ type: 'LightOverridden', data });

describe('the coordinator’s own words', () => {
  it('are written once, without the blanks around them, and the later take the place of the earlier', () => {
    given(...roster)
      .when(assess({ text: ' Aftalen mangler ' }), by(COORDINATOR))
      .then(written('Aftalen mangler'));
    given(...roster, written('Aftalen mangler'))
      .when(assess(), by(COORDINATOR))
      .thenNothing();
    const { state } = aLedgerOf(
      ...roster,
      happened(written('Først'), inDays(-1), COORDINATOR),
      happened(written('Så'), NOW, COORDINATOR),
    );
    expect(compileReport(state, month, NOW).assessment).toEqual({
      text: 'Så',
      wish: null,
      by: COORDINATOR,
      at: NOW,
    });
  });

  it.each(NOT_COORDINATORS)('are not for %s, and neither are the colours', (personId) => {
    const asked = given(...roster);
    asked.when(assess(), by(personId)).thenRefused('not-allowed', { ability: 'issueReport' });
    asked.when(byHand(), by(personId)).thenRefused('not-allowed', { ability: 'issueReport' });
  });

  it('are never the clock’s', () => {
    given(...roster)
      .when(assess(), byTheClock)
      .thenRefused('not-allowed');
    given(...roster)
      .when(byHand(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('ask for one decision that awaits its answer, and for no other', () => {
    given(...roster, submitted())
      .when(assess({ wish: DECISION }), by(COORDINATOR))
      .then(written('Aftalen mangler', DECISION));
    for (const history of [[], [submitted(), concluded('approved')]])
      given(...roster, ...history)
        .when(assess({ wish: DECISION }), by(COORDINATOR))
        .thenRefused('unknown-decision');
  });

  it('are refused when empty, too long, or about a month that is not being prepared', () => {
    const asked = given(...roster);
    asked.when(assess({ text: ' ' }), by(COORDINATOR)).thenRefused('text-missing', { field: 'text' });
    asked.when(assess({ text: 'x'.repeat(2001) }), by(COORDINATOR)).thenRefused('text-too-long');
    asked.when(assess({ month: '2027-03' }), by(COORDINATOR)).thenRefused('month-not-current');
    asked.when(assess({ month: 'november' }), by(COORDINATOR)).thenRefused('month-not-current');
  });
});

describe('a colour set by hand', () => {
  const sectionOf = (section: SectionId, ...history: LedgerEvent[]) =>
    compileReport(aLedgerOf(...roster, ...history).state, month, NOW).sections.find(
      (one) => one.section === section,
    )!;

  it('is shown with its reason and who set it, beside the computed one', () => {
    given(...roster)
      .when(byHand(), by(COORDINATOR))
      .then(overridden(byHand()));
    given(...roster, overridden(byHand()))
      .when(byHand(), by(COORDINATOR))
      .thenNothing();
    const shown = sectionOf('followUps', overridden(byHand()));
    expect(shown.light.colour).toBe('green');
    expect(shownColour(shown)).toBe('red');
    expect(shown.override).toMatchObject({ reason: 'Svaret haster' });
  });

  it('is that of whoever set it last', () => {
    const set = happened(overridden(byHand()), NOW, COORDINATOR);
    const { state } = aLedgerOf(...roster, set);
    const shown = compileReport(state, month, NOW).sections.find((one) => one.section === 'followUps');
    expect(shown?.override).toEqual({ colour: 'red', reason: 'Svaret haster', by: COORDINATOR });
  });

  it('may be green where there are data that say otherwise', () => {
    const late = cycleItemSet({ dueOn: YESTERDAY });
    const green = byHand({ section: 'deadlines', colour: 'green', reason: 'Sendt i går' });
    const shown = sectionOf('deadlines', late, overridden(green));
    expect([shown.light.colour, shownColour(shown)]).toEqual(['red', 'green']);
  });

  it('is refused where the month has room for no more words, and what was taken in has room', () => {
    const ledger = aLedgerOf(...roster);
    ask(ledger, assess({ text: '"'.repeat(2000) }), by(COORDINATOR), NOW);
    const codes = SECTIONS.map((section) => {
      const result = ask(ledger, byHand({ section, reason: '"'.repeat(500) }), by(COORDINATOR), NOW);
      return result.ok ? 'allowed' : result.refusal.code;
    });
    expect(codes).toContain('allowed');
    expect(codes).toContain('text-too-long');
    expect(fitsDraft(ledger.state.drafts.get(month)!)).toBe(true);
  });

  it('leaves no room for words of the month’s own where there are too many by hand already', () => {
    const ledger = aLedgerOf(...roster);
    for (const section of SECTIONS)
      ask(ledger, byHand({ section, reason: '"'.repeat(500) }), by(COORDINATOR), NOW);
    expect(ask(ledger, assess({ text: '"'.repeat(2000) }), by(COORDINATOR), NOW)).toMatchObject({
      refusal: { code: 'text-too-long', field: 'text' },
    });
    expect(fitsDraft(ledger.state.drafts.get(month)!)).toBe(true);
  });

  it('is nobody’s in a month to which nothing was added', () => {
    expect(noDraft()).toEqual({ assessment: null, overrides: {} });
    expect(sectionOf('followUps').override).toBeNull();
  });

  it('is taken back, and the computed one is shown again', () => {
    const back = byHand({ colour: null, reason: 'Alligevel ikke' });
    given(...roster, overridden(byHand()))
      .when(back, by(COORDINATOR))
      .then(overridden(back));
    given(...roster)
      .when(back, by(COORDINATOR))
      .thenNothing();
    expect(sectionOf('followUps', overridden(byHand()), overridden(back)).override).toBeNull();
  });

  it('never makes green what is grey for want of data, but may make it yellow or red', () => {
    const asked = given(...roster);
    const incidents = (colour: 'green' | 'yellow' | 'red') => byHand({ section: 'incidents', colour });
    asked
      .when(incidents('green'), by(COORDINATOR))
      .thenRefused('nothing-to-assess', { section: 'incidents' });
    for (const colour of ['yellow', 'red'] as const)
      asked.when(incidents(colour), by(COORDINATOR)).then(overridden(incidents(colour)));
  });

  it('does not stay green when the data it was set upon is gone', () => {
    const shown = sectionOf('incidents', overridden(byHand({ section: 'incidents', colour: 'green' })));
    expect(shown.override).toBeNull();
    expect(shownColour(shown)).toBe('grey');
  });

  it('needs its reason', () => {
    given(...roster)
      .when(byHand({ reason: ' ' }), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...roster)
      .when(byHand({ reason: 'x'.repeat(501) }), by(COORDINATOR))
      .thenRefused('text-too-long');
  });
});

describe('correcting a report', () => {
  const correct = (correction = 'Et tal var forkert', version = 2): Command => ({
    type: 'CorrectReport',
    month,
    correction,
    version,
  });

  it('issues it again under the next number and keeps what was read before', () => {
    const ledger = aLedgerOf(...roster, issued, submitted());
    const first = ledger.state.reports.get(month);
    expect(ask(ledger, correct(), by(COORDINATOR), inDays(1)).ok).toBe(true);
    const after = ledger.state.reports.get(month);
    expect(after).toMatchObject({ version: 2, correction: 'Et tal var forkert', releasedBy: COORDINATOR });
    expect(after?.versions[0]?.report).toEqual(first?.report);
    expect(ask(ledger, correct(), by(COORDINATOR), inDays(1))).toEqual({ ok: true, value: [] });
    expect(ledger.state.reports.get(month)?.versions).toHaveLength(2);
  });

  it('is one correction when it is pressed again, whatever was recorded meanwhile', () => {
    const ledger = aLedgerOf(...roster, issued);
    const again = correct('Et tal var forkert', 2);
    expect(ask(ledger, again, by(COORDINATOR), inDays(1)).ok).toBe(true);
    ask(ledger, { type: 'NoteReport', month, version: 2 }, by(CHAIR), inDays(2));
    expect(ask(ledger, again, by(COORDINATOR), inDays(3))).toEqual({ ok: true, value: [] });
    ask(ledger, correct('Endnu et tal', 3), by(COORDINATOR), inDays(3));
    expect(ask(ledger, again, by(COORDINATOR), inDays(4))).toEqual({ ok: true, value: [] });
    // The same words about the next version are another correction.
    ask(ledger, correct('Et tal var forkert', 4), by(COORDINATOR), inDays(4));
    expect(ledger.state.reports.get(month)?.versions).toHaveLength(4);
  });

  it('is refused where somebody has corrected it meanwhile, or it is of no version that there is', () => {
    const ledger = aLedgerOf(...roster, issued);
    ask(ledger, correct(), by(COORDINATOR), inDays(1));
    for (const version of [0, 1, 2, 4])
      expect(ask(ledger, correct('Et andet tal', version), by(COORDINATOR), inDays(2))).toMatchObject({
        refusal: { code: 'report-corrected', month, version: 2 },
      });
    expect(ledger.state.reports.get(month)?.versions).toHaveLength(2);
  });

  it('asks those who had noted the first one to note it again', () => {
    const ledger = aLedgerOf(...roster, issued);
    const note = (version: number): Command => ({ type: 'NoteReport', month, version });
    ask(ledger, note(1), by(CHAIR), NOW);
    ask(ledger, correct(), by(COORDINATOR), inDays(1));
    expect(ask(ledger, note(2), by(CHAIR), inDays(2))).toMatchObject({ value: [{ data: { version: 2 } }] });
  });

  it('takes no receipt for a version that was not shown, and the same press again as the receipt that it was', () => {
    const ledger = aLedgerOf(...roster, issued);
    const note = (version: number): Command => ({ type: 'NoteReport', month, version });
    expect(ask(ledger, note(2), by(CHAIR), NOW)).toMatchObject({
      refusal: { code: 'report-corrected', version: 1 },
    });
    ask(ledger, note(1), by(CHAIR), NOW);
    ask(ledger, correct(), by(COORDINATOR), inDays(1));
    expect(ask(ledger, note(1), by(CHAIR), inDays(2))).toEqual({ ok: true, value: [] });
    // Somebody whose card still shows the first version has not seen what was corrected.
    expect(ask(ledger, note(1), by(member(1)), inDays(2))).toMatchObject({
      refusal: { code: 'report-corrected', month, version: 2 },
    });
    expect(ledger.state.reports.get(month)?.notings).toHaveLength(1);
  });

  it('is for a coordinator alone, and says what is corrected', () => {
    const asked = given(...roster, issued);
    for (const personId of NOT_COORDINATORS) asked.when(correct(), by(personId)).thenRefused('not-allowed');
    asked.when(correct(), byTheClock).thenRefused('not-allowed');
    asked.when(correct(' '), by(COORDINATOR)).thenRefused('text-missing', { field: 'whatCorrected' });
    given(...roster)
      .when(correct(), by(COORDINATOR))
      .thenRefused('unknown-report', { month });
  });
});

describe('the local rules for the monthly status', () => {
  const policy: StatusPolicy = {
    from: '2026-11-02',
    draftWorkingDays: 2,
    unreleased: 'wait',
    remindAfterDays: null,
    dueHour: null,
    nearDays: null,
    staleAfterDays: {},
    responsible: { incidents: COORDINATOR },
    caseNumber: '26/1',
  };
  const set = (changes: Partial<StatusPolicy> = {}): Command => ({
    type: 'SetStatusPolicy',
    policy: { ...policy, ...changes },
  });
  const event: LedgerEvent = { type: 'StatusPolicySet', data: policy };

  it('are a coordinator’s to record, and the same again records nothing', () => {
    given(...roster)
      .when(set(), by(COORDINATOR))
      .then(event);
    given(...roster, event)
      .when(set(), by(COORDINATOR))
      .thenNothing();
    for (const personId of NOT_COORDINATORS)
      given(...roster)
        .when(set(), by(personId))
        .thenRefused('not-allowed', { ability: 'managePolicy' });
  });

  it.each([
    [{ draftWorkingDays: 11 }, 'policy-invalid'],
    [{ draftWorkingDays: -1 }, 'policy-invalid'],
    [{ draftWorkingDays: 1.5 }, 'policy-invalid'],
    [{ remindAfterDays: 0 }, 'policy-invalid'],
    [{ remindAfterDays: 31 }, 'policy-invalid'],
    [{ dueHour: 24 }, 'policy-invalid'],
    [{ dueHour: -1 }, 'policy-invalid'],
    [{ dueHour: 7.5 }, 'policy-invalid'],
    [{ nearDays: 0 }, 'policy-invalid'],
    [{ nearDays: 181 }, 'policy-invalid'],
    [{ staleAfterDays: { incidents: 0 } }, 'policy-invalid'],
    [{ staleAfterDays: { incidents: 45, systems: 1001 } }, 'policy-invalid'],
    [{ from: '2026-02-30' }, 'date-invalid'],
    [{ caseNumber: ' ' }, 'text-missing'],
    [{ responsible: { incidents: 'p-99' } }, 'unknown-person'],
  ] as const)('are refused as %j: %s', (changes, code) => {
    given(...roster)
      .when(set(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it.each([
    [
      'smallest',
      { draftWorkingDays: 0, remindAfterDays: 1, dueHour: 0, nearDays: 1, staleAfterDays: { incidents: 1 } },
    ],
    [
      'largest',
      {
        draftWorkingDays: 10,
        remindAfterDays: 30,
        dueHour: 23,
        nearDays: 180,
        staleAfterDays: { incidents: 1000 },
      },
    ],
  ] as const)('may have the %s numbers', (_what, changes) => {
    given(...roster)
      .when(set(changes), by(COORDINATOR))
      .thenTypes('StatusPolicySet');
  });

  it('hold from their day, and of two with the same day the one recorded last', () => {
    const later = { ...policy, from: '2026-12-01', draftWorkingDays: 5 };
    const again = { ...later, draftWorkingDays: 7 };
    const daysOn = (on: string) => statusPolicyOn([later, policy, again], on).draftWorkingDays;
    expect(['2026-11-01', '2026-11-02', '2026-11-30', '2026-12-01'].map(daysOn)).toEqual([3, 2, 2, 7]);
  });

  it('name who answers for a section', () => {
    const { state } = aLedgerOf(...roster, event);
    const sections = compileReport(state, month, NOW).sections;
    expect(sections.find((one) => one.section === 'incidents')?.responsible).toBe(COORDINATOR);
  });
});
