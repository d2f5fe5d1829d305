import type { Endpoint } from '../../../contracts/endpoint';
import type { Client, Input } from './client';

/** What an operation answers in a language, and under which key it is kept. */
export const answerQuery = <E extends Endpoint>(
  { call }: Client,
  endpoint: E,
  input: Input<E>,
  language: string,
) => ({
  queryKey: [endpoint.path, input.params, input.query, language] as readonly unknown[],
  queryFn: ({ signal }: { signal: AbortSignal }) => call(endpoint, { ...input, signal }),
});
