import type { Access } from '../access/access';
import { modelOn, type DecisionModel } from '../access/decision-model';
import type { DelegationId } from '../access/delegation';
import { delegationOn } from '../access/delegation';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { DecisionContent } from './content';

/** The rule that an item is decided by, fixed when it is put forward: it is part of what the members were shown. */
export type Rule =
  { by: 'body'; model: DecisionModel } | { by: 'delegate'; delegationId: DelegationId; delegateId: PersonId };

/** The rule for an item put forward on a day; nothing if its delegation does not cover that day. */
export function ruleFor(content: DecisionContent, access: Access, date: DanishDate): Rule | undefined {
  switch (content.level) {
    case 'wholeBody':
      return { by: 'body', model: { kind: 'all' } };
    case 'body':
      return { by: 'body', model: modelOn(access.models, date) };
    case 'delegate': {
      const delegation = delegationOn(access.delegations, content.delegationId, date);
      if (delegation === undefined) return undefined;
      const { delegationId, delegateId } = delegation;
      return { by: 'delegate', delegationId, delegateId };
    }
  }
}
