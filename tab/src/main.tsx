import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { languageOf } from './words/language';
import { startWords } from './words/start-words';

const element = document.getElementById('app');
if (element === null) throw new Error('Cannot start: the page has no element "app"');
const root = createRoot(element);

void startWords(languageOf(navigator.language)).then(() => {
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
