import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { withAdded } from './content';
import type { Decision, Version } from './decision';
import type { DecisionEvent } from './events';

type Added = Extract<DecisionEvent, { type: 'ConditionsAdded' }>['data'];

/** An item in the version that an approval on conditions brought: as it stood before, with the conditions in it. */
export function withConditionsAdded<Item extends Decision>(
  decision: Item,
  { version, contentHash, people, added }: Added,
  { by, at }: { by: PersonId; at: Instant },
): Item {
  const { rule, versions } = decision;
  const content = withAdded(decision.content, added);
  // Who was named before is named as then, unless they own one of the new conditions.
  const named = new Map([...(versions.at(-1)?.people ?? []), ...people].map((one) => [one.personId, one]));
  const put: Version = {
    version,
    content,
    contentHash,
    rule,
    people: [...named.values()],
    cause: 'conditions',
    note: null,
    by,
    at,
  };
  return { ...decision, version, content, contentHash, versions: [...versions, put] };
}
