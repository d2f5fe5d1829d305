import { config } from 'zod/v4/core';

// The page's content security policy forbids code made from text. zod must know before the first shape is made,
// which is why everything else is fetched after this line.
config({ jitless: true });

void import('./start').then(({ start }) => {
  const element = document.getElementById('app');
  if (element === null) throw new Error('Cannot start: the page has no element "app"');
  return start(element);
});
