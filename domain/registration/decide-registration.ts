import { may, type DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { listTooLong, requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { happenedRefusal, storedInstant } from '../incident/happened-instant';
import type { RegistrationCommand } from './commands';
import type { RegistrationEvent } from './events';
import type { RegistrationRefusal, RegistrationResult } from './refusals';
import {
  newestRegistration,
  REGISTERED_FACTS,
  type ChangeText,
  type ReceiptFile,
  type RegisteredChange,
  type RegistrationRecords,
} from './registration';
import { REGISTRATION_MOST } from './registration-limits';

type Of<Type extends RegistrationCommand['type']> = Extract<RegistrationCommand, { type: Type }>;
type Decided = RegistrationResult<readonly RegistrationEvent[]>;

/** Decides what is put on record of the registration (NIS 2-loven § 10). Saying the same again adds nothing. */
export function decideRegistration(
  state: RegistrationRecords,
  command: RegistrationCommand,
  context: DecideContext,
): Decided {
  if (!may(context, 'keepRegisters')) return refuse({ code: 'not-allowed', ability: 'keepRegisters' });
  if (command.type === 'RecordRegistration') return record(state, command, context);
  if (command.type === 'TellRegistrationChange' && command.changeId === null)
    return tellNew(state, command.change, context);
  const changeId = command.changeId ?? '';
  const change = state.registrationChanges.get(changeId);
  if (change === undefined) return refuse({ code: 'unknown-registration-change' });
  if (command.type === 'AnnulRegistrationChange') return annul(change, command);
  if (change.annulled !== null) return refuse({ code: 'registration-change-annulled', changeId });
  switch (command.type) {
    case 'TellRegistrationChange':
      return tellAgain(change, command, context);
    case 'KeepRegistrationReceipt':
      return keepReceipt(change, command, context);
    default:
      return unreachable(command);
  }
}

function record(
  state: RegistrationRecords,
  { registeredOn, receipt }: Of<'RecordRegistration'>,
  { now }: DecideContext,
): Decided {
  const wrong = dateRefusal('fact', 'registeredOn', registeredOn, danishDate(now)) ?? fileRefusal(receipt);
  if (wrong !== undefined) return refuse(wrong);
  const newest = newestRegistration(state);
  const isSo = newest?.registeredOn === registeredOn && newest.contentHash === receipt.contentHash;
  return ok(isSo ? [] : [{ type: 'RegistrationRecorded', data: { registeredOn, ...receipt } }]);
}

function tellNew(
  { registrationChanges }: RegistrationRecords,
  told: ChangeText,
  { now }: DecideContext,
): Decided {
  const wrong = changeRefusal(told, now);
  if (wrong !== undefined) return refuse(wrong);
  const change = tidyChange(told);
  const isTold = [...registrationChanges.values()].some(
    (one) => one.annulled === null && isSameChange(one, change),
  );
  const changeId = `REG-${String(registrationChanges.size + 1).padStart(3, '0')}`;
  return ok(isTold ? [] : [{ type: 'RegistrationChangeTold', data: { changeId, ...change, reason: null } }]);
}

function tellAgain(
  before: RegisteredChange,
  { change: told, reason }: Of<'TellRegistrationChange'>,
  { now }: DecideContext,
): Decided {
  const wrong = changeRefusal(told, now) ?? requireText('reason', reason ?? '', REGISTRATION_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const { changeId } = before;
  const change = tidyChange(told);
  if (isSameChange(before, change)) return ok([]);
  const why = (reason ?? '').trim();
  return ok([{ type: 'RegistrationChangeTold', data: { changeId, ...change, reason: why } }]);
}

function keepReceipt(
  { changeId, sent }: RegisteredChange,
  { sentAt, receipt }: Of<'KeepRegistrationReceipt'>,
  { now }: DecideContext,
): Decided {
  const wrong = happenedRefusal('sentAt', sentAt, now) ?? fileRefusal(receipt);
  if (wrong !== undefined) return refuse(wrong);
  const at = storedInstant(sentAt);
  const isKept = sent?.sentAt === at && sent.file.contentHash === receipt.contentHash;
  return ok(isKept ? [] : [{ type: 'RegistrationReceiptKept', data: { changeId, sentAt: at, ...receipt } }]);
}

function annul(
  { changeId, annulled, sent }: RegisteredChange,
  { reason }: Of<'AnnulRegistrationChange'>,
): Decided {
  const wrong = requireText('reason', reason, REGISTRATION_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  if (annulled !== null) return ok([]);
  if (sent !== null) return refuse({ code: 'registration-change-sent', changeId });
  return ok([{ type: 'RegistrationChangeAnnulled', data: { changeId, reason: reason.trim() } }]);
}

const changeRefusal = (
  { facts, text, changedAt }: ChangeText,
  now: DecideContext['now'],
): RegistrationRefusal | undefined =>
  (facts.length === 0 ? ({ code: 'text-missing', field: 'facts' } as const) : undefined) ??
  listTooLong('facts', facts, REGISTRATION_MOST.facts) ??
  requireText('text', text, REGISTRATION_MOST.text) ??
  happenedRefusal('changedAt', changedAt, now);

/** Each fact once, in the order of the Act. */
const tidyChange = ({ facts, text, changedAt }: ChangeText): ChangeText => ({
  facts: REGISTERED_FACTS.filter((one) => facts.includes(one)),
  text: text.trim(),
  changedAt: storedInstant(changedAt),
});

const isSameChange = (one: ChangeText, other: ChangeText): boolean =>
  one.text === other.text &&
  one.changedAt === other.changedAt &&
  one.facts.join(' ') === other.facts.join(' ');

const fileRefusal = ({ fileName }: ReceiptFile): RegistrationRefusal | undefined =>
  requireText('fileName', fileName, REGISTRATION_MOST.fileName);
