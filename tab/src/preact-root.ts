import { options } from 'preact';
import { createRoot } from 'preact/compat/client';

// React has done what follows from a press before the next press; Preact would wait for the next picture, and Enter
// right after a letter would send what stood there before it.
options.requestAnimationFrame = queueMicrotask;

/** Takes the place of `react-dom/client` in what is shipped. */
export { createRoot };
