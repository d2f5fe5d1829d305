import { languageOf } from '../../words/language';
import { askAhead } from './api/head-start';
import { isAtFirstPage } from './session/first-page';
import { keptToken } from './session/kept-token';

// The program comes over the same line as the first answers, and takes longer. So they are asked for first; who gets
// none of them asks again.
const language = languageOf(navigator.language);
const token = keptToken();
askAhead('/api/sign-in', { language });
if (token !== undefined) {
  askAhead('/api/me', { language, token });
  if (isAtFirstPage()) askAhead('/api/overview', { language, token });
}
// What most open comes beside the program, not after it.
if (isAtFirstPage()) void import('./pages/overview/OverviewPage');
// Only Teams shows the tab in a frame.
if (window.parent !== window) void import('./teams/host');

void import('./start').then(({ start }) => {
  const element = document.getElementById('app');
  if (element === null) throw new Error('Cannot start: the page has no element "app"');
  return start(element);
});
