import { isOnRoster, type Access } from '../access/access';
import type { DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate, type Instant } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { tidyText } from '../ground/same-text';
import { requireText, textTooLong } from '../ground/text-rule';
import { waitingIn } from '../register/gone-through';
import type { Suppliers } from '../supplier/supplier';
import type { SystemAsked } from './commands';
import type { SystemEvent } from './events';
import type { SystemRefusal, SystemResult } from './refusals';
import { SYSTEM_MOST } from './system-limits';
import { systemTwins, type RiskResult, type SystemId, type Systems, type SystemText } from './system';

export type SystemsState = {
  access: Access;
  suppliers: Suppliers;
  systems: Systems;
  /** Since when the list waits to be gone through: saying the same again of what was said before that is then a fact. */
  lookSince?: Instant | undefined;
};

/** Lists new systems and changes what is said of known ones. What is so already adds nothing, but where it is looked at. */
export function setSystems(
  state: SystemsState,
  asked: readonly SystemAsked[],
  { now, hashOf }: Pick<DecideContext, 'now' | 'hashOf'>,
): SystemResult<readonly SystemEvent[]> {
  // What stands earlier in the same list is there for what stands later.
  const texts = new Map<SystemId, SystemText>(state.systems);
  const risks = new Map<SystemId, RiskResult | null>();
  const twins = systemTwins(state.systems);
  const isSo = (one: SystemText | undefined, text: SystemText) =>
    one !== undefined && hashOf(systemTextOf(one)) === hashOf(text);
  const waits = waitingIn(state.systems, state.lookSince);
  const events: SystemEvent[] = [];
  for (const { systemId, system, risk } of asked) {
    const text = tidySystem(system);
    const before = systemId === null ? undefined : texts.get(systemId);
    if (systemId !== null) {
      if (before === undefined) return refuse({ code: 'unknown-system' });
      const isRetired = (state.systems.get(systemId)?.retired ?? null) !== null;
      if (isRetired) return refuse({ code: 'not-in-use', name: before.name });
    }
    const wrong = systemRefusal(state, text, { now, risk });
    if (wrong !== undefined) return refuse(wrong);
    const twin = twins.find({ number: text.kitosId, name: text.name }, systemId);
    if (twin !== undefined && !(systemId === null && isSo(texts.get(twin), text)))
      return refuse({ code: 'already-listed', id: twin, name: texts.get(twin)?.name ?? text.name });
    const id = systemId ?? twin ?? `S-${String(texts.size + 1).padStart(3, '0')}`;
    if (!isSo(texts.get(id), text) || waits.delete(id)) {
      texts.set(id, text);
      twins.put(id, { number: text.kitosId, name: text.name });
      events.push({ type: 'SystemSet', data: { systemId: id, ...text } });
    }
    if (risk === null) continue;
    const data = tidyRisk(risk);
    const known = risks.get(id) ?? state.systems.get(id)?.risk ?? null;
    if (isSameRisk(known, data)) continue;
    risks.set(id, data);
    events.push({ type: 'SystemRiskRecorded', data: { systemId: id, ...data } });
  }
  return ok(events);
}

/** What is said of a system, without what is known of it besides. */
export const systemTextOf = ({
  name,
  criticality,
  ownerId,
  performer,
  performerName,
  supplierId,
  kitosId,
}: SystemText): SystemText => ({ name, criticality, ownerId, performer, performerName, supplierId, kitosId });

const tidySystem = (text: SystemText): SystemText => ({
  ...systemTextOf(text),
  name: tidyText(text.name),
  performerName: tidyText(text.performerName),
  kitosId: text.kitosId === null ? null : tidyText(text.kitosId),
});

/** Why a system cannot be listed so, or nothing if it can; the preview of a list asks the same. */
export function systemRefusal(
  { access, suppliers }: Pick<SystemsState, 'access' | 'suppliers'>,
  { name, performerName, kitosId, ownerId, supplierId }: SystemText,
  { now, risk }: { now: DecideContext['now']; risk: RiskResult | null },
): SystemRefusal | undefined {
  const wrong =
    requireText('name', name, SYSTEM_MOST.name) ??
    textTooLong('performerName', performerName, SYSTEM_MOST.performerName) ??
    (kitosId === null ? undefined : requireText('kitosId', kitosId, SYSTEM_MOST.kitosId)) ??
    (risk === null ? undefined : riskRefusal(risk, now));
  if (wrong !== undefined) return wrong;
  if (ownerId !== null && !isOnRoster(access, ownerId)) return { code: 'unknown-person', value: ownerId };
  return supplierId === null || suppliers.has(supplierId) ? undefined : { code: 'unknown-supplier' };
}

/** What is wrong with a risk result; it is of a day that has been. */
export const riskRefusal = (
  { result, source, on }: RiskResult,
  now: DecideContext['now'],
): SystemRefusal | undefined =>
  requireText('result', result, SYSTEM_MOST.result) ??
  requireText('source', source, SYSTEM_MOST.source) ??
  dateRefusal('fact', 'on', on, danishDate(now));

/** A risk result as it is kept. */
export const tidyRisk = ({ result, source, on }: RiskResult): RiskResult => ({
  result: tidyText(result),
  source: tidyText(source),
  on,
});

/** Whether a result is the one that is known already. */
export const isSameRisk = (known: RiskResult | null, { result, source, on }: RiskResult): boolean =>
  known !== null && known.result === result && known.source === source && known.on === on;
