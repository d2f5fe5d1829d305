import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from './api/create-queries';
import { App } from './app';
import { languageOf } from '../../words/language';
import { firstAnswers } from './session/first-answers';
import { startWords } from './words/start-words';

/** Puts the app on the page. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const language = languageOf(navigator.language);
  const queries = createQueries();
  await Promise.all([startWords(language), firstAnswers(queries, language)]);
  root.render(
    <StrictMode>
      <App queries={queries} />
    </StrictMode>,
  );
}
