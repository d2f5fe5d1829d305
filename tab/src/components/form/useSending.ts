import type { UseMutationResult } from '@tanstack/react-query';
import type { Endpoint } from '../../../../contracts/endpoint';
import type { AnswerOf, Client, Input } from '../../api/client';
import { useWriting } from '../../api/useCommand';
import type { Form } from './useForm';

/** What a form says of its sending: whether it is on its way, what the server said against it, and which time it was. */
export type Sending = Pick<UseMutationResult, 'isPending' | 'error'> &
  Partial<Pick<UseMutationResult, 'submittedAt'>>;

type Refusing = Pick<Form<string>, 'refuse'>;

/** Sends a form by one operation. What the server says of one of its fields is shown at that field. */
export function useSending<E extends Endpoint>(
  form: Refusing,
  endpoint: E,
  onDone?: (answer: AnswerOf<E>, input: Input<E>) => void,
): UseMutationResult<AnswerOf<E>, Error, Input<E>> {
  return useSendingBy(form, (client, input: Input<E>) => client.call(endpoint, input), onDone);
}

/** As `useSending`, by several operations in a row or by one of several, such as a file and then what refers to it. */
export const useSendingBy = <Answer, Given>(
  form: Refusing,
  write: (client: Client, given: Given) => Promise<Answer>,
  onDone?: (answer: Answer, given: Given) => void,
): UseMutationResult<Answer, Error, Given> => useWriting(write, onDone, form.refuse);
