import type * as z from 'zod/mini';

/** How a request carries its content: nothing, a JSON document, or the bytes of one file. */
export type RequestBody = z.ZodMiniType | 'file' | 'none';

/**
 * One operation of the API. The server registers it and the tab's client is typed by it, so a path, its parameters, a
 * query or a shape that differs between the two does not compile. `path` is written as the Functions host wants it
 * (`api/decisions/{decisionId}`); `query` names the query parameters.
 */
export type Endpoint<
  Body extends RequestBody = RequestBody,
  Answer extends z.ZodMiniType | 'file' = z.ZodMiniType | 'file',
  Path extends string = string,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: Path;
  query: readonly string[];
  body: Body;
  answer: Answer;
};

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What stands for the `{names}` in a path: a text for each, or for any where the path is not known to the compiler. */
export type ParamsOf<E extends Pick<Endpoint, 'path'>> = Readonly<
  Record<string extends E['path'] ? string : NamesIn<E['path']>, string>
>;

/** The `{names}` in a path, in their order. */
export const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Declares an operation; the query is empty and there is no body unless given. */
export function endpoint<
  const Path extends string,
  const Answer extends z.ZodMiniType | 'file',
  const Body extends RequestBody = 'none',
>(
  address: `${Endpoint['method']} ${Path}`,
  shape: { answer: Answer; body?: Body; query?: readonly string[] },
): Endpoint<Body, Answer, Path> {
  // The address type above admits only the four methods before the first space.
  const [method, path] = address.split(' ') as [Endpoint['method'], Path];
  // With no body given, Body is 'none' by its default.
  return {
    method,
    path,
    query: shape.query ?? [],
    body: shape.body ?? ('none' as Body),
    answer: shape.answer,
  };
}
