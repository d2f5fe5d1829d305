/** Run before the tests: finds a browser, or fetches one and says so where it can be read. */
import { findBrowser } from './find-browser';

process.stdout.write(`Browser for the tests: ${findBrowser((line) => process.stdout.write(`${line}\n`))}\n`);
