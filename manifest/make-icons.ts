/**
 * Draws `color.png` (192 × 192) and `outline.png` (32 × 32, white on transparent) from the SVG files beside them.
 * Run it with `npm run icons` after a change of an SVG; the PNG files are committed.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { iconSizes } from './icon-sizes';
import { launchBrowser } from '../tests/support/launch-browser';

const folder = path.join(process.cwd(), 'manifest');

const drawIcon = async (browser: Browser, icon: keyof typeof iconSizes): Promise<void> => {
  const size = iconSizes[icon];
  const svg = await readFile(path.join(folder, icon.replace('.png', '.svg')), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: path.join(folder, icon), omitBackground: true });
  await page.close();
  console.log(`Drew manifest/${icon}, ${size} × ${size}`);
};

const drawIcons = async (): Promise<void> => {
  const browser = await launchBrowser();
  try {
    await drawIcon(browser, 'color.png');
    await drawIcon(browser, 'outline.png');
  } finally {
    await browser.close();
  }
};

drawIcons().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
