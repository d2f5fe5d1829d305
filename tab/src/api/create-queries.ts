import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error';

const RETRIES = 1;

/** How long an answer counts as just given that came before anything was drawn. */
const NEW_AT_START_MS = 3000;

/** The cache of answers. A refusal is not asked for again: it would be the same. */
export function createQueries(): QueryClient {
  const madeAt = Date.now();
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Others act in Teams meanwhile: what is shown is asked for again when a page opens and while it stays open.
        staleTime: ({ state }) =>
          state.dataUpdateCount === 1 ? Math.max(0, madeAt + NEW_AT_START_MS - state.dataUpdatedAt) : 0,
        refetchInterval: 15_000,
        retry: (failures, error) => failures < RETRIES && !(error instanceof ProblemError && error.isRefusal),
        retryDelay: 500,
      },
    },
  });
}
