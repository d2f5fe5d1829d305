import { bodyRoleOn, rolesOn, type Access } from '../access/access';
import { mandatesOf } from '../access/mandate';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { filesOf, type Decision, type Decisions } from './decision';
import { conflictRefusal, openOrSettledConflict } from './seats';
import type { DecisionRefusal } from './refusals';

type State = { access: Access; decisions: Decisions };

/**
 * Why somebody may not read the confidential files of a decision on a day, or nothing: whoever is conflicted, or has said
 * to be and is not found otherwise, takes no part and reads none of them (forvaltningsloven § 3, stk. 3). A deputy who
 * is there for a conflicted member alone reads them no more than the member does.
 */
export function confidentialRefusal(
  access: Access,
  decision: Decision,
  personId: PersonId,
  on: DanishDate,
): DecisionRefusal | undefined {
  const own = conflictRefusal(decision, [personId]);
  if (own !== undefined) return own;
  const roles = rolesOn(access, personId, on);
  const isThereForOthers =
    bodyRoleOn(access, personId, on) === undefined && roles.every((one) => one === 'deputy');
  const members = isThereForOthers
    ? mandatesOf(access.mandates, personId, on).map((one) => one.memberId)
    : [];
  const isForAnotherToo = members.some((one) => openOrSettledConflict(decision, one) === undefined);
  return isForAnotherToo ? undefined : conflictRefusal(decision, members);
}

/** The same about one file: it may belong to several decisions, and the strictest of them counts. */
export function annexRefusal(
  { access, decisions }: State,
  contentHash: string,
  personId: PersonId,
  on: DanishDate,
): DecisionRefusal | undefined {
  for (const decision of decisions.values()) {
    const isConfidential = filesOf(decision).some(
      (one) => one.contentHash === contentHash && one.confidential,
    );
    const refusal = isConfidential ? confidentialRefusal(access, decision, personId, on) : undefined;
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/**
 * The files of a decision that are closed to somebody on a day, by their hashes. What is refused is not offered: each
 * surface that shows files asks this.
 */
export const closedFiles = (
  state: State,
  decision: Decision,
  personId: PersonId,
  on: DanishDate,
): readonly string[] => {
  const hashes = new Set(filesOf(decision).map((one) => one.contentHash));
  // One pass over all decisions, and not one for each file.
  const closed = new Set<string>();
  for (const other of hashes.size === 0 ? [] : state.decisions.values()) {
    const shared = filesOf(other).filter((one) => one.confidential && hashes.has(one.contentHash));
    if (shared.length > 0 && confidentialRefusal(state.access, other, personId, on) !== undefined)
      for (const { contentHash } of shared) closed.add(contentHash);
  }
  return [...hashes].filter((one) => closed.has(one));
};
