import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { languageOf } from '../../words/language';
import { startWords } from './words/start-words';

/** Puts the app on the page. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  await startWords(languageOf(navigator.language));
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
