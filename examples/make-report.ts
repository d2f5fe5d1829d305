/**
 * Prints `risikorapport.html` to `risikorapport.pdf` (A4) with an installed Chromium, Chrome or Edge.
 * Run it with `npm run examples` after a change of the HTML; `CHROME_PATH` names a browser elsewhere.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../tests/support/launch-browser';

/** Chromium writes the minute of printing into the file; a fixed one gives the same bytes for the same text. */
const withFixedTime = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf
      .toString('latin1')
      .replaceAll(/\(D:\d{14}[^)]*\)/g, (found) => "(D:20261102080000+00'00')".padEnd(found.length)),
    'latin1',
  );

const makeReport = async (folder: string): Promise<string> => {
  const source = path.join(folder, 'risikorapport.html');
  const target = path.join(folder, 'risikorapport.pdf');
  await readFile(source);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(source).href);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    await writeFile(target, withFixedTime(pdf));
  } finally {
    await browser.close();
  }
  return target;
};

makeReport(path.join(process.cwd(), 'examples')).then(
  (target) => console.log(`Wrote ${path.relative(process.cwd(), target)}`),
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
