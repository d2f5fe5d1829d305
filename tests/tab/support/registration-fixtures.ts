import type { Role } from '../../../domain/access/role';
import { getRegistration, type RegistrationView } from '../../../contracts/registration/registration';
import { registrationView } from '../../../functions/views/registration-view';
import { aLedgerOf, happened } from '../../support/ledger';
import { aChange, annulled, changeTold, receiptKept, registered } from '../../support/registration-facts';
import { PEOPLE, viewOf } from './people-fixtures';

const AS_OF = '2026-11-21T09:00:00.000Z';
const by = PEOPLE.find(({ name }) => name.startsWith('Camilla'))?.personId ?? '';
const told = '2026-11-10T08:00:00.000Z';

const { state } = aLedgerOf(
  happened(registered(), '2025-10-01T08:00:00.000Z', by),
  happened(changeTold({ changedAt: told }), told, by),
  happened(annulled, '2026-11-10T09:00:00.000Z', by),
  happened(changeTold({ ...aChange({ changedAt: told }) }, 'REG-002'), told, by),
  happened(
    changeTold(
      { facts: ['name', 'address'], text: 'Rådhuset er flyttet', changedAt: '2026-11-02T08:00:00.000Z' },
      'REG-003',
    ),
    told,
    by,
  ),
  happened(
    changeTold({ facts: ['sector'], text: 'Ny sektor', changedAt: '2026-10-01T08:00:00.000Z' }, 'REG-004'),
    told,
    by,
  ),
  happened(receiptKept('2026-10-20T08:00:00.000Z', 'REG-004'), told, by),
);

const show = (personId: string) => {
  const person = PEOPLE.find((one) => one.personId === personId);
  return person === undefined ? { personId, name: null, title: null } : viewOf(person);
};

/** The registration as the server gives it to a role. */
export const registrationFor = (role: Role): RegistrationView =>
  getRegistration.answer.parse(registrationView(state, { roles: [role], now: AS_OF, isPast: false, show }));
