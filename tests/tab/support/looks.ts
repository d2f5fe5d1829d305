import type { Page } from 'playwright-core';
import { axeColourFindings, axeFindings } from '../../e2e/support/axe-findings';

/** Every look that the tab has: what the reader's system asks for, and what of a page may be wrong in it alone. */
export const LOOKS = [
  { theme: 'light', media: { colorScheme: 'light', contrast: 'no-preference' }, findings: axeFindings },
  { theme: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' }, findings: axeColourFindings },
  { theme: 'contrast', media: { colorScheme: 'light', contrast: 'more' }, findings: axeFindings },
] as const;

export type Look = (typeof LOOKS)[number];

/** Shows a page in a look. */
export async function wear(page: Page, { theme, media }: Look): Promise<void> {
  await page.emulateMedia(media);
  await page.locator(`[data-theme=${theme}]`).waitFor();
}
