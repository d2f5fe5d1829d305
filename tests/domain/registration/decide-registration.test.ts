import { describe, expect, it } from '@jest/globals';
import { given } from '../../support/given';
import { inDays, NOW, TOMORROW } from '../../support/instants';
import { by, happened } from '../../support/ledger';
import { AUDITOR, CHAIR, COORDINATOR, aRoster, member, SECRETARY } from '../../support/people';
import {
  aChange,
  annulled,
  changeTold,
  RECEIPT,
  receiptKept,
  registered,
} from '../../support/registration-facts';

const coordinator = by(COORDINATOR);
const roster = aRoster();
const record = { type: 'RecordRegistration', registeredOn: '2025-09-28', receipt: RECEIPT } as const;
const tell = (changes: object = {}) =>
  ({ type: 'TellRegistrationChange', changeId: null, change: aChange(changes), reason: null }) as const;
const correct = (changes: object, reason: string | null = 'Forkert dag') =>
  ({ type: 'TellRegistrationChange', changeId: 'REG-001', change: aChange(changes), reason }) as const;
const keep = (sentAt = NOW) =>
  ({ type: 'KeepRegistrationReceipt', changeId: 'REG-001', sentAt, receipt: RECEIPT }) as const;
const annul = { type: 'AnnulRegistrationChange', changeId: 'REG-001', reason: ' Noteret to gange ' } as const;

describe('The registration', () => {
  it('is recorded by its receipt, of a day that has been, and the same one once', () => {
    given(...roster)
      .when(record, coordinator)
      .then(registered());
    given(...roster, registered())
      .when(record, coordinator)
      .thenNothing();
    given(...roster)
      .when({ ...record, registeredOn: TOMORROW }, coordinator)
      .thenRefused('date-in-future', { field: 'registeredOn' });
    given(...roster)
      .when({ ...record, receipt: { ...RECEIPT, fileName: ' ' } }, coordinator)
      .thenRefused('text-missing', { field: 'fileName' });
  });

  it('has its changes told with what changed and from when, each once, in the order of the Act', () => {
    given(...roster)
      .when(tell({ text: ` ${aChange().text} ` }), coordinator)
      .then(changeTold());
    given(...roster, changeTold())
      .when(tell(), coordinator)
      .thenNothing();
    given(...roster, changeTold())
      .when(tell({ facts: ['sector', 'name', 'name'], text: 'Nyt navn' }), coordinator)
      .then(changeTold({ facts: ['name', 'sector'], text: 'Nyt navn' }, 'REG-002'));
  });

  it.each([
    [{ facts: [] }, 'text-missing', 'facts'],
    [{ text: ' ' }, 'text-missing', 'text'],
    [{ text: 'x'.repeat(501) }, 'text-too-long', 'text'],
    [{ changedAt: '2026-11-02T09:00:00.001Z' }, 'instant-in-future', 'changedAt'],
    [{ changedAt: inDays(1) }, 'date-in-future', 'changedAt'],
    [{ changedAt: '1999-12-31T12:00:00.000Z' }, 'date-too-early', 'changedAt'],
    [{ changedAt: 'i går' }, 'date-invalid', 'changedAt'],
  ] as const)('is not told to have changed by %j', (changes, code, field) => {
    given(...roster)
      .when(tell(changes), coordinator)
      .thenRefused(code, { field });
  });

  it('has a change put right with a reason; what was told before stays in the ledger', () => {
    const changedAt = inDays(-3);
    given(...roster, changeTold())
      .when(correct({ changedAt }), coordinator)
      .then({
        type: 'RegistrationChangeTold',
        data: { changeId: 'REG-001', ...aChange({ changedAt }), reason: 'Forkert dag' },
      });
    given(...roster, changeTold())
      .when(correct({}), coordinator)
      .thenNothing();
    for (const reason of [' ', null])
      given(...roster, changeTold())
        .when(correct({ changedAt }, reason), coordinator)
        .thenRefused('text-missing', { field: 'reason' });
  });

  it('has a receipt kept, another in its place, and never one that is sent tomorrow', () => {
    given(...roster, changeTold())
      .when(keep(), coordinator)
      .then(receiptKept(NOW));
    given(...roster, changeTold(), receiptKept(NOW))
      .when(keep(), coordinator)
      .thenNothing();
    given(...roster, changeTold(), receiptKept(NOW))
      .when(keep(inDays(-1)), coordinator)
      .then(receiptKept(inDays(-1)));
    given(...roster, changeTold())
      .when(keep(inDays(1)), coordinator)
      .thenRefused('date-in-future', { field: 'sentAt' });
  });

  it('has a change annulled that never was, but none that was sent', () => {
    given(...roster, changeTold())
      .when(annul, coordinator)
      .then(annulled);
    given(...roster, changeTold(), annulled)
      .when(annul, coordinator)
      .thenNothing();
    given(...roster, changeTold())
      .when({ ...annul, reason: '' }, coordinator)
      .thenRefused('text-missing', { field: 'reason' });
    given(...roster, changeTold(), receiptKept(NOW))
      .when(annul, coordinator)
      .thenRefused('registration-change-sent', { changeId: 'REG-001' });
  });

  describe('by whom, and in which state', () => {
    const WHO = {
      coordinator: COORDINATOR,
      chair: CHAIR,
      member: member(1),
      secretary: SECRETARY,
      auditor: AUDITOR,
    };
    const STATES = {
      nothing: [],
      told: [changeTold()],
      sent: [changeTold(), receiptKept(NOW)],
      annulled: [changeTold(), annulled],
    };
    const unknown = 'unknown-registration-change';
    const over = 'registration-change-annulled';
    const EXPECTED = {
      RecordRegistration: ['allowed', 'allowed', 'allowed', 'allowed'],
      correct: [unknown, 'allowed', 'allowed', over],
      TellRegistrationChange: ['allowed', 'allowed', 'allowed', 'allowed'],
      KeepRegistrationReceipt: [unknown, 'allowed', 'allowed', over],
      AnnulRegistrationChange: [unknown, 'allowed', 'registration-change-sent', 'allowed'],
    } as const;
    const COMMANDS = {
      RecordRegistration: record,
      correct: correct({ text: 'Andre adresser' }),
      TellRegistrationChange: tell({ text: 'En mere' }),
      KeepRegistrationReceipt: keep(inDays(-1)),
      AnnulRegistrationChange: annul,
    };

    it.each(
      Object.keys(COMMANDS).flatMap((name) =>
        Object.keys(WHO).flatMap((who) => Object.keys(STATES).map((state) => [name, who, state] as const)),
      ),
    )('%s is asked by the %s when it is: %s', (...[name, who, state]) => {
      // The names are the keys of the tables above.
      const command = COMMANDS[name as keyof typeof COMMANDS];
      const history = STATES[state as keyof typeof STATES].map((one) =>
        happened(one, inDays(-1), COORDINATOR),
      );
      const place = Object.keys(STATES).indexOf(state);
      const { answer } = given(...aRoster(3), ...history).when(command, by(WHO[who as keyof typeof WHO]));
      expect(answer).toBe(
        who === 'coordinator' ? EXPECTED[name as keyof typeof EXPECTED][place] : 'not-allowed',
      );
    });
  });
});
