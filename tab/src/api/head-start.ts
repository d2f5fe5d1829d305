import { ask } from './ask';

/** What is told with a question: the same words asked for somebody else, or in another language, are another question. */
type Headers = { readonly language: string; readonly token?: string | undefined };

const asked = new Map<string, Promise<Response>>();

const keyOf = (address: string, { language, token = '' }: Headers): string =>
  [address, language, token].join(' ');

/** The headers that every question to the API has. */
export const headersOf = ({ language, token }: Headers): Record<string, string> => ({
  'accept-language': language,
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

/** Asks now what the program will ask once it is here; the answer waits for it. */
export function askAhead(address: string, headers: Headers): void {
  const answer = ask(address, { headers: headersOf(headers) });
  asked.set(keyOf(address, headers), answer);
  // Whoever takes it is told; if nobody does, it is no fault.
  answer.catch(() => undefined);
}

/** The answer to a question that was asked ahead, to the first who asks the same. */
export function takeAhead(address: string, headers: Headers): Promise<Response> | undefined {
  const key = keyOf(address, headers);
  const answer = asked.get(key);
  asked.delete(key);
  return answer;
}
