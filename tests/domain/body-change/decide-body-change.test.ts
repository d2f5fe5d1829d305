import { describe, expect, it } from '@jest/globals';
import { confirmsChangeAs } from '../../../domain/body-change/decide-body-change';
import type { BodyChangeCommand } from '../../../domain/body-change/commands';
import { submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, answerOf, ask, by, byTheClock, happened, type Asker } from '../../support/ledger';
import { CHAIR, COORDINATOR, member } from '../../support/people';
import { EVERY_ROLE } from '../../support/every-role';
import { ROSTER } from '../../support/waiting-list';

describe('a change of the body', () => {
  const ledger = aLedgerOf(...ROSTER, submitted());
  ask(
    ledger,
    { type: 'SetDecisionModel', model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' } },
    by(COORDINATOR),
    NOW,
  );
  const [change] = [...ledger.state.changes.values()];

  it('is confirmed by members of the body, and by nobody else of any role', () => {
    const may = EVERY_ROLE.filter((one) => change && confirmsChangeAs(ledger.state, change, one, TODAY));
    expect(may).toEqual([CHAIR, member(1), member(2)]);
  });

  const of = (type: BodyChangeCommand['type'], changeId = 'C-001'): BodyChangeCommand => ({ type, changeId });
  const after = (...types: readonly BodyChangeCommand['type'][]) => {
    const later = aLedgerOf(...ledger.entries.map((entry) => happened(entry, entry.at, COORDINATOR)));
    for (const type of types)
      ask(later, of(type), by(type === 'WithdrawChange' ? COORDINATOR : member(1)), NOW);
    return {
      then: (type: BodyChangeCommand['type'], asker: Asker = by(member(2))) => {
        const answer = answerOf(later.state, of(type), asker, NOW);
        return answer.ok ? answer.value.map((event) => event.type).join(' ') : answer.refusal.code;
      },
    };
  };

  it.each([
    ['ConfirmChange', 'ChangeConfirmed DecisionModelSet', ['', 'change-settled', 'change-settled']],
    ['DeclineChange', 'ChangeDeclined', ['change-settled', '', 'change-settled']],
    ['WithdrawChange', 'ChangeWithdrawn', ['change-settled', 'change-settled', '']],
  ] as const)(
    'is settled once by %s; the same again changes nothing, and another word comes too late',
    (type, events, answers) => {
      const keeper = by(COORDINATOR);
      expect(after().then(type, type === 'WithdrawChange' ? keeper : by(member(2)))).toBe(events);
      const settled = after(type);
      expect([
        settled.then('ConfirmChange'),
        settled.then('DeclineChange'),
        settled.then('WithdrawChange', keeper),
      ]).toEqual(answers);
    },
  );

  it('is taken back by those who keep the roster, and settled by no clock', () => {
    expect(after().then('WithdrawChange', by(CHAIR))).toBe('not-allowed');
    for (const type of ['ConfirmChange', 'DeclineChange'] as const)
      expect(after().then(type, byTheClock)).toBe('not-yours-to-confirm');
  });

  it('is one that was proposed', () => {
    expect(answerOf(ledger.state, of('ConfirmChange', 'C-009'), by(CHAIR), NOW)).toEqual({
      ok: false,
      refusal: { code: 'unknown-change', value: 'C-009' },
    });
  });
});
