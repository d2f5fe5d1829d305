import { abilitiesOf } from '../access/abilities';
import { rolesOn, type Access } from '../access/access';
import type { PersonId, Role } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Decision } from './decision';

/**
 * Whether somebody may see a decision on a day: bot, tab and API ask this and nothing else. Whoever reads decisions by
 * their role sees all of them. A deputy stands in for a member while items are open, and sees those of the body that
 * are, and those in which they took part. A delegate sees what was put before them, and nothing of the body's.
 */
export const maySee = (decision: Decision, access: Access, personId: PersonId, on: DanishDate): boolean =>
  rolesOn(access, personId, on).some((role) => seesAs(role, decision, personId));

/** Whether somebody reads every decision, whoever decides it. */
export const readsAll = (access: Access, personId: PersonId, on: DanishDate): boolean =>
  rolesOn(access, personId, on).some((role) => role !== 'deputy' && role !== 'delegate' && reads(role));

function seesAs(role: Role, decision: Decision, personId: PersonId): boolean {
  const { rule, state } = decision;
  switch (role) {
    case 'deputy':
      return rule.by === 'body' && (state === 'awaitingApproval' || tookPart(decision, personId));
    case 'delegate':
      return rule.by === 'delegate' && rule.delegateId === personId;
    case 'chair':
    case 'member':
    case 'director':
    case 'secretary':
    case 'coordinator':
    case 'auditor':
    case 'administrator':
      return reads(role);
  }
}

const reads = (role: Role): boolean => abilitiesOf([role]).viewDecisions;

/** Whether somebody has answered, said to be conflicted, or found on another's conflict. */
const tookPart = ({ votes, conflicts }: Decision, personId: PersonId): boolean =>
  votes.some((one) => one.personId === personId) ||
  conflicts.some(
    (conflict) =>
      conflict.personId === personId || conflict.findings.some((finding) => finding.personId === personId),
  );
