import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Endpoint } from '../../../contracts/endpoint';
import { useApi } from './api-context';
import type { AnswerOf, Client, Input } from './client';

/** Writes by one operation. Everything on screen is read again afterwards: all of it follows from the ledger. */
export function useCommand<E extends Endpoint>(
  endpoint: E,
  onDone?: (answer: AnswerOf<E>, input: Input<E>) => void,
): UseMutationResult<AnswerOf<E>, Error, Input<E>> {
  return useWriting((client, input: Input<E>) => client.call(endpoint, input), onDone);
}

/**
 * Writes by several operations in a row, such as a file and then what refers to it. `onDone` is told also when what was
 * written takes the form away that asked for it: a callback given to `mutate` is not, once its component is gone.
 */
export function useWriting<Answer, Given>(
  write: (client: Client, given: Given) => Promise<Answer>,
  onDone?: (answer: Answer, given: Given) => void,
  onRefused?: (error: Error) => void,
): UseMutationResult<Answer, Error, Given> {
  const client = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => write(client, given),
    onSuccess: (answer, given) => {
      onDone?.(answer, given);
    },
    onError: (error) => {
      onRefused?.(error);
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
