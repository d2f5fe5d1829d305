import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Endpoint } from '../../../functions/contracts/endpoint';
import { useApi } from './api-context';
import type { AnswerOf, Client, Input } from './client';

/** Writes by one operation. Everything on screen is read again afterwards: all of it follows from the ledger. */
export function useCommand<E extends Endpoint>(endpoint: E): UseMutationResult<AnswerOf<E>, Error, Input<E>> {
  return useWriting((client, input: Input<E>) => client.call(endpoint, input));
}

/** Writes by several operations in a row, such as a file and then what refers to it. */
export function useWriting<Answer, Given>(
  write: (client: Client, given: Given) => Promise<Answer>,
): UseMutationResult<Answer, Error, Given> {
  const client = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => write(client, given),
    onSettled: () => queries.invalidateQueries(),
  });
}
