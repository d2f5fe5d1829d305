import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../contracts/endpoint';
import { DAY_IN_ADDRESS, endOf, usePastDay } from '../day/day-shown';
import { answerQuery } from './answer-query';
import { useApi } from './api-context';
import type { AnswerOf, Input } from './client';

/**
 * Reads an operation and keeps the answer; it is asked for again after anything has been written. What can be shown as
 * it was is asked for as of the day in the page's address.
 */
export function useAnswer<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: Pick<UseQueryOptions<AnswerOf<E>>, 'enabled' | 'refetchInterval' | 'placeholderData'> = {},
): UseQueryResult<AnswerOf<E>> {
  const client = useApi();
  const { i18n } = useTranslation();
  const past = usePastDay();
  const at = past !== undefined && endpoint.query.includes(DAY_IN_ADDRESS) ? endOf(past) : undefined;
  const query = at === undefined ? input.query : { ...input.query, [DAY_IN_ADDRESS]: at };
  return useQuery({
    ...answerQuery(client, endpoint, { ...input, ...(query && { query }) }, i18n.language),
    ...options,
  });
}
