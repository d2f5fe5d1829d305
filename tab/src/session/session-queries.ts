import { queryOptions } from '@tanstack/react-query';
import { getMe, getSignIn, type Me } from '../../../contracts/session';
import type { Client } from '../api/client';
import { ProblemError } from '../api/problem-error';

/** How to sign in here. */
export const signInQuery = ({ call }: Client) =>
  queryOptions({
    queryKey: ['sign-in'],
    queryFn: ({ signal }) => call(getSignIn, { signal }),
    staleTime: Infinity,
  });

/** Who the token belongs to and what they may do. */
export const meQuery = ({ call }: Client) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => call(getMe, { signal }).then(onRoster, notOnRoster),
  });

type Known = { kind: 'onRoster'; me: Me } | { kind: 'notOnRoster'; sentence: string };

const onRoster = (me: Me): Known => ({ kind: 'onRoster', me });

/** An answer and no failure: a failed query forgets its page, and what that page says, when it is asked again. */
function notOnRoster(error: unknown): Known {
  if (error instanceof ProblemError && error.problem.code === 'not-on-roster') {
    return { kind: 'notOnRoster', sentence: error.problem.detail };
  }
  throw error;
}
