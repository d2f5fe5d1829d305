import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error';

const TRIES = 2;

/** The cache of answers. A refusal is not asked for again: it would be the same. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < TRIES && !(error instanceof ProblemError && error.isRefusal),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });
}
