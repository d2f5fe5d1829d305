import { describe, expect, it } from '@jest/globals';
import { useTab } from './support/tab-in-browser';

describe('What somebody writes while the answer to the last is on its way', () => {
  const tab = useTab();
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).first().click();

  const send = () => tab.page().getByRole('button', { name: 'Skriv en linje', exact: true }).last().click();

  /** Lets no writing through until it is told to. */
  const holdWritings = async (): Promise<() => void> => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((released) => {
      release = released;
    });
    await tab.page().route('**/api/**', async (route) => {
      if (route.request().method() !== 'GET') await held;
      await route.continue();
    });
    return release;
  };

  const chronologyLine = async () => {
    await press('Skriv en linje');
    const line = tab.page().getByLabel(/^Hvad skete der/);
    await line.waitFor();
    return line;
  };

  it('stays, and is not taken out of the writer’s hands', async () => {
    await tab.visit('haendelser/H-003', 'coordinator');
    const line = await chronologyLine();
    await line.fill('Forbindelsen blev afbrudt.');
    const release = await holdWritings();
    await send();
    await line.fill('Leverandøren ringede');
    release();
    await tab.page().getByText('Gemt.').first().waitFor();
    await tab.page().keyboard.type(' tilbage.');
    expect(await line.inputValue()).toBe('Leverandøren ringede tilbage.');
    await tab.page().reload();
    expect(await (await chronologyLine()).inputValue()).toBe('Leverandøren ringede tilbage.');
  });

  it('makes room for the next where nothing was written meanwhile', async () => {
    await tab.visit('haendelser/H-003', 'coordinator');
    const line = await chronologyLine();
    await line.fill('Forbindelsen blev afbrudt.');
    await send();
    await tab.page().getByText('Gemt.').first().waitFor();
    expect(await line.inputValue()).toBe('');
  });

  it('is still chosen in a list, and what was sent is not', async () => {
    await tab.visit('indstillinger/grupper', 'coordinator');
    await press('Medlemmer: Ledere');
    const lars = tab.page().getByRole('checkbox', { name: /^Lars Østergaard/ });
    const kirsten = tab
      .page()
      .getByRole('checkbox', { name: /^Kirsten Bæk/ })
      .last();
    await lars.check();
    const release = await holdWritings();
    await press('Tag ud af gruppen');
    await kirsten.check();
    release();
    await tab.page().getByText('1 person er taget ud af gruppen.').waitFor();
    expect([await lars.isChecked(), await kirsten.isChecked()]).toEqual([false, true]);
  });
});
