import { describe, expect, it } from '@jest/globals';
import { getOverview } from '../../contracts/overview/overview';
import { fulfilOwnCondition, reportOwnStep } from '../../contracts/decision/decision';
import { axeFindings } from '../e2e/support/axe-findings';
import { OWN_STEPS_OVERVIEW } from './support/report-fixtures';
import { useTab } from './support/tab-in-browser';

describe('Somebody who was given a step of an item that they may not open', () => {
  const tab = useTab();
  const button = (name: string) => tab.page().getByRole('button', { name, exact: true });
  const visit = async () => {
    tab.server().as('deputy');
    tab.server().answer(getOverview, { json: OWN_STEPS_OVERVIEW });
    tab.server().answer(reportOwnStep, { json: { decisionId: 'D-2026-004', stepId: 'H1' } });
    tab.server().answer(fulfilOwnCondition, { json: { decisionId: 'D-2026-002', stepId: 'V1' } });
    await tab.go('');
    await button('Meld om trin H1 (D-2026-002)').waitFor();
  };

  it('reports it on the first page, of the item that it belongs to', async () => {
    await visit();
    const page = tab.page();
    await button('Meld om trin H1 (D-2026-004)').click();
    await button('Meld om trin H1 (D-2026-002)').click();
    const done = page.getByRole('textbox', { name: /^Hvad er gjort/ });
    expect(await done.count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await done.last().fill('Leverandøren overvåger driften fra 1. december.');
    expect(await done.first().inputValue()).toBe('');
    await Promise.all([
      page.waitForResponse(/own-steps\/D-2026-004\/action-reports/),
      page.getByRole('button', { name: 'Meld', exact: true }).last().click(),
    ]);
    expect(tab.bodies('/api/own-steps/D-2026-004/action-reports')).toEqual([
      { actionId: 'H1', report: { kind: 'done', note: 'Leverandøren overvåger driften fra 1. december.' } },
    ]);
    expect(tab.complaints()).toEqual([]);
  });

  it('gets neither a link to the item nor its title', async () => {
    await visit();
    const waiting = tab.page().getByRole('region', { name: 'Venter på dig', exact: true });
    expect(await waiting.getByRole('link').count()).toBe(0);
    expect(await waiting.innerText()).toContain('D-2026-002');
    expect(await waiting.innerText()).toContain('Nødplanen er afprøvet');
  });
});
