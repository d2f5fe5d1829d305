import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { RegistrationEvent } from './events';
import type { RegisteredChange, RegistrationChangeId, RegistrationRecords } from './registration';

/** Adds one event to what is recorded of the registration. What is in it is replaced, never changed. */
export function evolveRegistration(
  state: RegistrationRecords,
  event: RegistrationEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  const record = { recordedAt: at, recordedBy: by };
  const put = (changeId: RegistrationChangeId, changed: Partial<RegisteredChange>) => {
    state.registrationChanges.set(changeId, { ...known(state, changeId), ...changed });
  };
  switch (event.type) {
    case 'RegistrationRecorded':
      state.registrations = [...state.registrations, { ...event.data, ...record }];
      return;
    case 'RegistrationChangeTold': {
      const { changeId, facts, text, changedAt } = event.data;
      const told = { facts, text, changedAt };
      if (state.registrationChanges.has(changeId)) put(changeId, told);
      else
        state.registrationChanges.set(changeId, {
          changeId,
          ...told,
          toldAt: at,
          toldBy: by,
          sent: null,
          annulled: null,
        });
      return;
    }
    case 'RegistrationReceiptKept': {
      const { changeId, sentAt, contentHash, fileName } = event.data;
      const receipt = { fileHash: contentHash, at, by: by ?? '' };
      put(changeId, { sent: { sentAt, receipt, file: { contentHash, fileName } } });
      return;
    }
    case 'RegistrationChangeAnnulled':
      put(event.data.changeId, { annulled: { reason: event.data.reason, ...record } });
      return;
    default:
      unreachable(event);
  }
}

function known(
  { registrationChanges }: RegistrationRecords,
  changeId: RegistrationChangeId,
): RegisteredChange {
  const change = registrationChanges.get(changeId);
  if (change === undefined) throw new Error(`Cannot fold ledger: change "${changeId}" was never told`);
  return change;
}
