import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../domain/access/role';
import { getDecision } from '../../contracts/decision/decision';
import { getOverview } from '../../contracts/overview/overview';
import { FOLLOWED_DECISION } from './support/decision-fixtures';
import { OWN_STEPS_OVERVIEW } from './support/report-fixtures';
import { useTab, type TabInBrowser } from './support/tab-in-browser';

type Opened = { path: string; role: Role; answering?: (tab: TabInBrowser) => void };

const decision = (answer: unknown): Opened => ({
  path: 'beslutninger/D-2026-002',
  role: 'coordinator',
  answering: (tab) => {
    tab.server().answer(getDecision, { json: answer });
  },
});

/** The pages on which something is typed, and how many fields there are at the least. */
const PAGES: Readonly<Record<string, Opened & { least: number }>> = {
  'an answer to a question about the status': { path: '', role: 'deputy', least: 1 },
  'one’s own conditions and steps of two items': {
    path: '',
    role: 'deputy',
    least: 3,
    answering: (tab) => {
      tab.server().answer(getOverview, { json: OWN_STEPS_OVERVIEW });
    },
  },
  'a course of one person': { path: 'uddannelse/log', role: 'coordinator', least: 1 },
  'a course of many': { path: 'uddannelse/log-flere', role: 'coordinator', least: 1 },
  'an offer to the employees': { path: 'uddannelse', role: 'coordinator', least: 2 },
  'a course of the catalogue': { path: 'uddannelse/katalog', role: 'coordinator', least: 6 },
  'a correction of a course': { path: 'uddannelse/personer/p-mette', role: 'coordinator', least: 4 },
  'figures, and why they are taken back': { path: 'noegletal', role: 'coordinator', least: 2 },
  'a date of the year': { path: 'aarshjul', role: 'coordinator', least: 4 },
  'the draft of a status': { path: 'maanedsstatus/2026-12/udkast', role: 'coordinator', least: 2 },
  'a meeting': { path: 'moeder/M-2026-001', role: 'coordinator', least: 1 },
  'people, groups and absence': { path: 'indstillinger/grupper', role: 'coordinator', least: 4 },
  'how the body decides': { path: 'indstillinger/beslutninger', role: 'coordinator', least: 19 },
  'the training policy': { path: 'indstillinger/uddannelse', role: 'coordinator', least: 16 },
  'the rules of the status': { path: 'indstillinger/status', role: 'coordinator', least: 10 },
  'a hold': { path: 'indstillinger/opbevaring/p-7k2m9', role: 'administrator', least: 1 },
  'an answer to an item': { path: 'beslutninger/D-2026-002', role: 'member', least: 1 },
  'the conditions and steps of an item, and where it is kept': { ...decision(FOLLOWED_DECISION), least: 4 },
};

/** What is typed into a field of letters, and into one of numbers. */
const TYPED = { text: 'halvt skrevet', number: '7' };
/** A name that is typed to erase somebody must be typed each time. */
const TYPED_ANEW = /-typed$/;

describe('What is typed in any form of the tab and not sent', () => {
  const tab = useTab();

  const typedFields = () =>
    tab
      .page()
      .locator('form')
      .locator('textarea, input[type=text]:not([role=combobox]), input[type=number]')
      .filter({ visible: true });
  const contents = () =>
    typedFields().evaluateAll((fields) =>
      fields.map((field) => [field.id, (field as HTMLInputElement).value] as const),
    );

  /** Opens what can be opened on the page, and what is in that, one after the other; one form may close another. */
  const openAll = async (act: () => Promise<void>): Promise<void> => {
    const page = tab.page();
    await page.locator('main form, main button[aria-expanded]').first().waitFor();
    await page.getByText('Henter …', { exact: true }).first().waitFor({ state: 'detached' });
    await act();
    for (let round = 0; round < 2; round += 1)
      for (const button of await page.locator('main button[aria-expanded="false"]').elementHandles()) {
        if (!(await button.isVisible()) || (await button.getAttribute('aria-expanded')) !== 'false') continue;
        await button.click();
        await act();
      }
  };
  const write = async (): Promise<void> => {
    for (const [index, [id, value]] of (await contents()).entries()) {
      if (Object.values(TYPED).includes(value) || TYPED_ANEW.test(id)) continue;
      const field = typedFields().nth(index);
      const isNumber = (await field.getAttribute('type')) === 'number';
      await field.fill(isNumber ? TYPED.number : TYPED.text);
    }
  };
  /** What all fields that were seen had in them; two forms on a page never share one. */
  const read = async (seen: Map<string, string>): Promise<void> => {
    const now = (await contents()).filter(([id]) => !TYPED_ANEW.test(id));
    const ids = now.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [id, value] of now) seen.set(id, value);
  };

  it.each(Object.entries(PAGES))('is there again after a reload: %s', async (_, opened) => {
    await tab.visit(opened.path, opened.role);
    opened.answering?.(tab);
    await tab.page().reload();
    const written = new Map<string, string>();
    await openAll(async () => {
      await write();
      await read(written);
    });
    expect(written.size).toBeGreaterThanOrEqual(opened.least);
    for (const value of written.values()) expect(Object.values(TYPED)).toContain(value);
    await tab.page().reload();
    const found = new Map<string, string>();
    await openAll(() => read(found));
    expect(found).toEqual(written);
  });
});
