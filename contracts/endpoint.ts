import type { z } from 'zod';

/** How a request carries its content: nothing, a JSON document, or the bytes of one file. */
export type RequestBody = z.ZodType | 'file' | 'none';

/**
 * One operation of the API. The server registers it and the tab's client is typed by it, so a path, a query or a
 * shape that differs between the two does not compile. `path` is written as the Functions host wants it
 * (`api/decisions/{decisionId}`); `query` names the query parameters.
 */
export type Endpoint<
  Body extends RequestBody = RequestBody,
  Answer extends z.ZodType | 'file' = z.ZodType | 'file',
> = {
  method: 'GET' | 'POST';
  path: string;
  query: readonly string[];
  body: Body;
  answer: Answer;
};

/** Declares an operation; the query is empty and there is no body unless given. */
export function endpoint<const Answer extends z.ZodType | 'file', const Body extends RequestBody = 'none'>(
  address: `${Endpoint['method']} ${string}`,
  shape: { answer: Answer; body?: Body; query?: readonly string[] },
): Endpoint<Body, Answer> {
  // The address type above admits only the two methods before the first space.
  const [method, path] = address.split(' ') as [Endpoint['method'], string];
  // With no body given, Body is 'none' by its default.
  return {
    method,
    path,
    query: shape.query ?? [],
    body: shape.body ?? ('none' as Body),
    answer: shape.answer,
  };
}
