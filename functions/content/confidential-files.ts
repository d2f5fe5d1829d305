import type { Oversight } from '../../domain/oversight';

/**
 * The hashes of all annexes that are confidential in any version of any decision. They are read through the decision,
 * which keeps a record of each reading (invariant 13), also when somebody names such a file elsewhere.
 */
export const confidentialFiles = ({ decisions }: Pick<Oversight, 'decisions'>): ReadonlySet<string> =>
  new Set(
    [...decisions.values()].flatMap(({ versions }) =>
      versions.flatMap(({ content }) =>
        content.annexes.flatMap(({ confidential, contentHash }) => (confidential ? [contentHash] : [])),
      ),
    ),
  );
