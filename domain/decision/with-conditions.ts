import type { Version, Vote } from './decision';

type Put = Pick<Version, 'version' | 'cause' | 'by' | 'at'>;

/**
 * Whether an answer was to approve on conditions: it brought the version that it was given to, with the conditions in
 * it. Later approvals of that version are approvals of it as it stands.
 */
export const isWithConditions = (
  versions: readonly Put[],
  { choice, personId, version, castAt }: Pick<Vote, 'choice' | 'personId' | 'version' | 'castAt'>,
): boolean => {
  const put = versions.find((one) => one.version === version);
  return choice === 'approve' && put?.cause === 'conditions' && put.by === personId && put.at === castAt;
};

/** An answer as it was given: an approval on conditions is one of its own to whoever gave it. */
export type GivenAnswer = Vote['choice'] | 'approveWithConditions';

/** An answer as it was given. */
export const givenAnswer = ({ versions }: { versions: readonly Put[] }, vote: Vote): GivenAnswer =>
  isWithConditions(versions, vote) ? 'approveWithConditions' : vote.choice;

/** The conditions of an approval that nobody has shown to be met yet. */
export const openConditions = <Open extends { conditionId: string }>({
  content,
  fulfilments,
}: {
  content: { conditions: readonly Open[] };
  fulfilments: readonly { conditionId: string }[];
}): readonly Open[] =>
  content.conditions.filter(
    ({ conditionId }) => !fulfilments.some((fulfilment) => fulfilment.conditionId === conditionId),
  );
