import { describe, expect, it } from '@jest/globals';
import { tellRegistrationChange } from '../../contracts/registration/registration';
import { axeFindings } from '../e2e/support/axe-findings';
import { registrationFor } from './support/registration-fixtures';
import { waitUntil } from '../support/wait-until';
import { useTab } from './support/tab-in-browser';

const PHONE = { width: 360, height: 740 };

describe('The registration in the tab', () => {
  const tab = useTab();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const press = (name: string) => tab.page().getByRole('button', { name, exact: true }).click();
  const shot = (name: string) =>
    tab.page().screenshot({ path: `.test/screenshots/registration-${name}.png`, fullPage: true });

  it('shows the deadline of each change, the one that ends first on top, and never that anything was reported', async () => {
    await tab.visit('registrering', 'auditor');
    const page = tab.page();
    const changes = section('Ændringer');
    await changes.getByText('REG-003: Rådhuset er flyttet').waitFor();
    const said = await changes.innerText();
    expect(said).toMatch(
      /REG-003[^]*Fristen var den 16\. november 2026[^]*REG-002[^]*Senest den 24\. november/,
    );
    expect(said).toMatch(/REG-004[^]*Sendt for sent/);
    expect(said).toMatch(/REG-001[^]*Annulleret af Camilla[^]*Noteret to gange/);
    await section('Kvitteringer for registreringen')
      .getByText('Registreret den 28. september 2025')
      .waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/indberettet|overholder/i);
    for (const name of ['Notér en ændring', 'Ret REG-002', 'Annullér REG-002'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await shot('auditor');
    await page.setViewportSize(PHONE);
    await shot('phone');
    expect(tab.complaints()).toEqual([]);
  });

  it('has a change noted with what changed and from when, and says at the field what is missing', async () => {
    await tab.visit('registrering', 'coordinator');
    const page = tab.page();
    await press('Notér en ændring');
    await page.getByLabel(/Hvad er ændringen/).waitFor();
    await press('Notér ændringen');
    await page.getByText('Ret 3 ting, før det kan gemmes').waitFor();
    await shot('wide');
    await page.getByRole('checkbox', { name: 'IP-adresser' }).check();
    await page.getByLabel(/Hvad er ændringen/).fill('Nye IP-adresser');
    await page.getByLabel(/^Ændret fra/).fill('2026-11-20T10:00');
    tab.server().answer(tellRegistrationChange, { json: registrationFor('coordinator') });
    await press('Notér ændringen');
    await waitUntil(
      'the change to be sent',
      () => tab.bodies('/api/registration/changes'),
      (sent) => sent.length === 1,
    );
    expect(tab.bodies('/api/registration/changes')).toMatchObject([
      { facts: ['ipRanges'], text: 'Nye IP-adresser', changedAt: '2026-11-20T09:00:00.000Z' },
    ]);
    expect(tab.complaints()).toEqual([]);
  });
});
