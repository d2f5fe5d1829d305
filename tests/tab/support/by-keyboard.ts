import type { Page } from 'playwright-core';
import { waitUntil } from '../../support/wait-until';

/** Somebody who has a keyboard and nothing else. */
export type Hand = {
  /** Goes on with Tab until something of a name, or the start of one, has the focus. Throws if it is never reached, or if a stop on the way is not seen. */
  goTo: (name: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Chooses a file in the field that has the focus. */
  choose: (fileName: string) => Promise<void>;
  /** Waits until something of a name, or the start of one, or of a role has the focus and stands in the window. */
  stands: (at: { name?: string; role?: string }) => Promise<void>;
};

const MOST_STOPS = 80;

export function byKeyboard(page: Page): Hand {
  const keys = page.keyboard;
  const goTo = async (name: string) => {
    const passed: string[] = [];
    while (passed.length < MOST_STOPS) {
      await keys.press('Tab');
      const stop = await page.evaluate(describeFocus);
      if (!stop.isSeen) throw new Error(`The focus is not seen at "${stop.name}"`);
      if (stop.name.startsWith(name)) return;
      passed.push(stop.name);
    }
    throw new Error(`"${name}" is not reached with Tab, only ${[...new Set(passed)].join(' · ')}`);
  };
  return {
    goTo,
    press: (key) => keys.press(key),
    type: (text) => keys.type(text),
    choose: async (fileName) => {
      const asked = page.waitForEvent('filechooser');
      // A question to the page, so that the browser has heard who takes the chooser before a key is pressed.
      await page.title();
      await keys.press('Enter');
      const chooser = await asked;
      await chooser.setFiles({
        name: fileName,
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7'),
      });
    },
    stands: async ({ name = '', role }) => {
      await waitUntil(
        `the focus at ${role ?? ''} "${name}"`,
        () => page.evaluate(describeFocus),
        (stop) => stop.isInSight && stop.name.startsWith(name) && (role === undefined || stop.role === role),
      );
    },
  };
}

/** Runs in the page. */
function describeFocus(): { name: string; role: string; isInSight: boolean; isSeen: boolean } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { name: 'nothing', role: '', isInSight: false, isSeen: true };
  const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const name =
    element.getAttribute('aria-label') ??
    [...labels, ...labelledBy.map((id) => document.getElementById(id))]
      .map((label) => label?.textContent ?? '')
      .join(' ')
      .trim();
  const { top, bottom } = element.getBoundingClientRect();
  // A mark of the focus is drawn by the element, by what stands for it, or by the frame about a field.
  const around = [element, element.parentElement, element.parentElement?.parentElement ?? null];
  const isMarked = around.some(
    (one) =>
      one !== null &&
      [undefined, '::before', '::after'].some((part) => {
        const look = getComputedStyle(one, part);
        const isDrawn = part === undefined || look.content !== 'none';
        const hasOutline = look.outlineStyle !== 'none' && Number.parseFloat(look.outlineWidth) > 0;
        const hasLine = part !== undefined && Number.parseFloat(look.borderBottomWidth) > 1;
        // Fluent underlines a link twice.
        const isUnderlined = look.textDecorationStyle === 'double' && look.textDecorationLine === 'underline';
        return (
          isDrawn &&
          (hasOutline || isUnderlined || hasLine || (part === undefined && look.boxShadow !== 'none'))
        );
      }),
  );
  return {
    name: name === '' ? element.textContent.trim() : name,
    role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    isInSight: bottom > 0 && top < innerHeight,
    isSeen: isMarked,
  };
}
