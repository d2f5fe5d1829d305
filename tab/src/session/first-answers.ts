import type { QueryClient } from '@tanstack/react-query';
import { getOverview } from '../../../contracts/overview/overview';
import type { Language } from '../../../words/language';
import { answerQuery } from '../api/answer-query';
import { createClient } from '../api/client';
import { isAtFirstPage } from './first-page';
import { keptToken } from './kept-token';
import { meQuery, signInQuery } from './session-queries';

/** Nobody looks at an empty page for longer than this; then it says that it waits. */
const LONGEST_WAIT_MS = 400;

/**
 * Puts the answers that were asked for ahead (main.ts) where the pages look for them, so that the first page is drawn
 * once and whole. What failed or is late the pages ask for themselves.
 */
export async function firstAnswers(queries: QueryClient, language: Language): Promise<void> {
  const token = keptToken();
  const open = createClient({ language: () => language });
  const asked: Promise<unknown>[] = [queries.query(signInQuery(open))];
  if (token !== undefined) {
    const client = createClient({ language: () => language, token: () => Promise.resolve(token) });
    asked.push(queries.query(meQuery(client)));
    if (isAtFirstPage()) asked.push(queries.query(answerQuery(client, getOverview, {}, language)));
  }
  const late = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(asked), late]);
}
