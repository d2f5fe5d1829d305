import { abilitiesOf } from '../../domain/access/abilities';
import type { Role } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import { compare } from '../../domain/ground/compare';
import { changeClock, openChanges } from '../../domain/registration/change-clock';
import type { RegisteredChange, RegistrationRecords } from '../../domain/registration/registration';
import type { RegistrationChangeView, RegistrationView } from '../../contracts/registration/registration';
import type { ShowPerson } from './person-view';

type Reader = { roles: readonly Role[]; now: Instant; isPast: boolean; show: ShowPerson };

/** What is recorded of the registration and of its changes; on a past day there is nothing to press. */
export function registrationView(
  state: RegistrationRecords,
  { roles, now, isPast, show }: Reader,
): RegistrationView {
  const open = openChanges(state, now).map(({ change }) => change);
  const others = [...state.registrationChanges.values()].filter((one) => !open.includes(one)).reverse();
  return {
    asOf: now,
    registrations: [...state.registrations]
      .sort(
        (one, other) =>
          compare(other.registeredOn, one.registeredOn) || compare(other.recordedAt, one.recordedAt),
      )
      .map(({ registeredOn, contentHash, fileName, recordedAt, recordedBy }) => ({
        registeredOn,
        file: { contentHash, fileName },
        recordedAt,
        recordedBy: recordedBy === null ? null : show(recordedBy),
      })),
    changes: [...open, ...others].map((one) => changeView(one, now, show)),
    mayKeep: !isPast && abilitiesOf(roles).keepRegisters,
  };
}

function changeView(change: RegisteredChange, now: Instant, show: ShowPerson): RegistrationChangeView {
  const { changeId, facts, text, changedAt, toldAt, toldBy, sent, annulled } = change;
  return {
    changeId,
    facts: [...facts],
    text,
    changedAt,
    toldAt,
    toldBy: toldBy === null ? null : show(toldBy),
    clock: annulled === null ? changeClock(change, now) : null,
    receipt:
      sent === null
        ? null
        : {
            sentAt: sent.sentAt,
            keptAt: sent.receipt.at,
            keptBy: show(sent.receipt.by),
            file: sent.file,
          },
    annulled:
      annulled === null
        ? null
        : {
            reason: annulled.reason,
            at: annulled.recordedAt,
            by: annulled.recordedBy === null ? null : show(annulled.recordedBy),
          },
  };
}
