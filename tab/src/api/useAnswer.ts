import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../contracts/endpoint';
import { useApi } from './api-context';
import type { AnswerOf, Input } from './client';

/** Reads an operation and keeps the answer; it is asked for again after anything has been written. */
export function useAnswer<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: Pick<UseQueryOptions<AnswerOf<E>>, 'enabled' | 'refetchInterval' | 'placeholderData'> = {},
): UseQueryResult<AnswerOf<E>> {
  const { call } = useApi();
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [endpoint.path, input.params, input.query, i18n.language],
    queryFn: ({ signal }) => call(endpoint, { ...input, signal }),
    ...options,
  });
}
