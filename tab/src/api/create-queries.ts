import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error';

const RETRIES = 1;

/** The cache of answers. A refusal is not asked for again: it would be the same. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Others act in Teams meanwhile: what is shown is asked for again when a page opens and while it stays open.
        staleTime: 0,
        refetchInterval: 15_000,
        retry: (failures, error) => failures < RETRIES && !(error instanceof ProblemError && error.isRefusal),
        retryDelay: 500,
      },
    },
  });
}
