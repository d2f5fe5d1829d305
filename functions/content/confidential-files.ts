import type { DecisionId } from '../../domain/decision/terms';
import type { Oversight } from '../../domain/oversight';

/**
 * The hashes of all annexes that are confidential in any version of any decision, each with the last such decision. They
 * are read through the decision, which keeps a record of each reading (invariant 13), also when somebody names such a
 * file elsewhere.
 */
export const confidentialFiles = ({
  decisions,
}: Pick<Oversight, 'decisions'>): ReadonlyMap<string, DecisionId> =>
  new Map(
    [...decisions.values()].flatMap(({ decisionId, versions }) =>
      versions.flatMap(({ content }) =>
        content.annexes.flatMap(({ confidential, contentHash }) =>
          confidential ? [[contentHash, decisionId] as const] : [],
        ),
      ),
    ),
  );
