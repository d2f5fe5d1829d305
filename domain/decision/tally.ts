import type { PersonId } from '../access/role';
import type { Decision, Outcome, Tally, Vote } from './decision';

/** Counts the votes of those who are in the body at this moment; `needed` is more than half of the body. */
export function tallyOf(votes: readonly Vote[], body: readonly PersonId[]): Tally {
  const counted = votes.filter((vote) => body.includes(vote.personId));
  const count = (choice: Vote['choice']) => counted.filter((vote) => vote.choice === choice).length;
  return {
    body: body.length,
    needed: Math.floor(body.length / 2) + 1,
    approve: count('approve'),
    reject: count('reject'),
    return: count('return'),
  };
}

/**
 * The outcome that the votes have settled, or nothing while it is open. A majority of the whole body settles it;
 * when everybody has answered and no answer has a majority, the item is not approved. The recommender's approval
 * alone never settles anything (invariant 7): if the others have left the body, the item stays open for new members.
 */
export function outcomeOf(
  decision: Pick<Decision, 'votes' | 'content'>,
  body: readonly PersonId[],
): Outcome | undefined {
  const tally = tallyOf(decision.votes, body);
  const approvers = decision.votes.filter(
    (vote) => vote.choice === 'approve' && body.includes(vote.personId),
  );
  const approvedByAnother = approvers.some((vote) => vote.personId !== decision.content.recommenderId);
  if (tally.approve >= tally.needed) return approvedByAnother ? 'approved' : undefined;
  if (tally.reject >= tally.needed) return 'rejected';
  if (tally.return >= tally.needed) return 'returned';
  const answered = tally.approve + tally.reject + tally.return;
  return body.length > 0 && answered === body.length ? 'rejected' : undefined;
}
