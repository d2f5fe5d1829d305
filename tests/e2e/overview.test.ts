import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { monthOf } from '../../domain/calendar/danish-time';
import { recordMandate, settleMandate } from '../../contracts/access/governance';
import { recordIndicator } from '../../contracts/indicator/indicators';
import { issueReport } from '../../contracts/status/report';
import { getOverview } from '../../contracts/overview/overview';
import { getCourses, reportCompletion } from '../../contracts/training/training';
import type { Browser, Page } from 'playwright-core';
import { approved, inDays, submitted, today } from '../support/drafts';
import { launchBrowser } from '../support/launch-browser';
import { PEOPLE, startApi, type RunningApi } from '../support/running-api';
import { openTab } from './support/tab-page';

/** The first page on a real host with a history: everything on it leads to where it is, and says the same there. */
describe('Overblik in a municipality at work', () => {
  let api: RunningApi;
  let browser: Browser;

  beforeAll(async () => {
    const administrator = { name: 'Arne Dam', title: 'It-chef', role: 'administrator' };
    [api, browser] = await Promise.all([startApi({ people: [...PEOPLE, administrator] }), launchBrowser()]);
    const [camilla, lars, jonas] = await Promise.all(
      ['Camilla', 'Lars', 'Jonas'].map((name) => api.user(name)),
    );
    const first = await submitted(api, camilla!, { title: 'Nedbrud hos driftsleverandøren' });
    await approved(api, first.decisionId);
    await submitted(api, camilla!, { title: 'Fjernadgang for leverandører' });
    const [course] = (await lars!.call(getCourses)).courses;
    const evidence = { kind: 'ownWord' } as const;
    const taken = { otherCourse: null, completedOn: inDays(-3), minutes: null, evidence };
    await lars!.call(reportCompletion, { json: { ...taken, courseId: course?.courseId ?? '' } });
    const figures = {
      incidents: 1,
      nearMisses: 0,
      significantIncidents: 0,
      notifiedInTime: 0,
      notifiedLate: 0,
    };
    await camilla!.call(recordIndicator, {
      json: { topic: 'incidents', asOf: inDays(-40), figures, source: 'Hændelsesloggen', responsible: null },
    });
    const right = { from: today(), to: inDays(20), caseNumber: '26/004711' };
    const { mandates } = await camilla!.call(recordMandate, {
      json: { deputyId: api.idOf('Henrik'), memberId: api.idOf('Jonas'), ...right },
    });
    const params = { mandateId: mandates.at(-1)?.mandateId ?? '' };
    await jonas!.call(settleMandate, { params, json: { confirm: true } });
    await camilla!.call(issueReport, { json: { month: monthOf(today()) } });
  });
  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  const open = async (name: string): Promise<Page> => {
    const page = await openTab(browser, `${api.url}/tab`, { name });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    return page;
  };

  it.each(['Mette', 'Lars', 'Henrik', 'Sofie', 'Camilla', 'Birgit', 'Arne'])(
    'every link that %s has leads to a page that is there and open to them',
    async (name) => {
      const page = await open(name);
      const all = await page.locator('main').getByRole('link').all();
      const links = await Promise.all(all.map(async (link) => (await link.getAttribute('href')) ?? ''));
      expect(links.length).toBeGreaterThan(0);
      for (const link of new Set(links)) {
        await page.goto(`${api.url}${link}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('Henter …', { exact: true }).first().waitFor({ state: 'detached' });
        const wrong = await page.locator('[data-state=refused], [data-state=failed]').count();
        const title = await page.getByRole('heading', { level: 1 }).innerText();
        expect([link, wrong, title]).toEqual([link, 0, expect.not.stringContaining('findes ikke')]);
        const anchor = link.split('#')[1];
        if (anchor !== undefined) await page.locator(`#${anchor}`).waitFor();
      }
      await page.context().close();
    },
  );

  it('what a coordinator is told to do is what the lists have', async () => {
    const page = await open('Camilla');
    const { work } = await (await api.user('Camilla')).call(getOverview);
    expect(work).toMatchObject({
      journal: { count: 1, late: 0 },
      verification: { count: 1 },
      stale: [{ topic: 'incidents' }],
      endings: [{ right: 'mandate' }],
    });
    const follow = async (name: RegExp | string) => {
      await page.goto(`${api.url}/tab/`);
      await page.getByRole('region', { name: 'Dagens arbejde' }).getByRole('link', { name }).click();
    };
    await follow('1 sag skal journaliseres');
    await page.getByText('Viser 1 af 2 sager.').waitFor();
    await follow('1 meldt kursus skal bekræftes');
    const reported = page.locator('section#meldte-kurser').getByRole('listitem');
    await reported.first().waitFor();
    expect(await reported.count()).toBe(1);
    await follow('Nøgletal for Hændelser');
    await page.locator('#incidents').waitFor();
    await follow(/^Fuldmagt F-\d+ slutter$/);
    await page.locator('#fuldmagter').getByRole('listitem').first().waitFor();
    if (work !== null && work.lostCards > 0) {
      await follow(/kort er ikke kommet frem$/);
      const look = page.getByRole('region', { name: 'Det kræver din opmærksomhed' }).getByRole('listitem');
      await look.first().waitFor();
      expect(await look.count()).toBe(work.lostCards);
    }
    await page.context().close();
  });

  it('what the duties count is what their pages show', async () => {
    const page = await open('Mette');
    const { duties } = await (await api.user('Mette')).call(getOverview);
    const block = (duty: string) => page.locator(`[data-duty=${duty}]`);
    const name = `0 af ${String(duties?.courses.members)} medlemmer har taget et kursus`;
    await block('courses').getByRole('link', { name }).waitFor();
    await block('courses').getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Uddannelse' }).waitFor();
    await page.getByText('0 af 5', { exact: false }).first().waitFor();
    await page.goBack();
    await block('oversee').getByRole('link').click();
    await page.getByText('Ingen har taget den til efterretning endnu.').waitFor();
    await page.goBack();
    await block('approve').getByRole('link').click();
    await page.getByText('Viser 0 af 2 sager.').waitFor();
    await page.context().close();
  });

  it('what an auditor counts is what there is', async () => {
    const page = await open('Birgit');
    const { proof } = await (await api.user('Birgit')).call(getOverview);
    const part = page.getByRole('region', { name: 'Krav og dokumentation' });
    await part.getByRole('link', { name: '2 sager' }).click();
    await page.getByText('Viser 2 af 2 sager.').waitFor();
    await page.goBack();
    await part.getByRole('link', { name: '1 månedsstatus er udsendt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Månedsstatus' }).waitFor();
    await page.goBack();
    await part.getByRole('link', { name: `${String(proof?.entries)} poster i revisionssporet` }).click();
    await page
      .getByText(`${String(proof?.entries)} poster`, { exact: false })
      .first()
      .waitFor();
    await page.context().close();
  });

  it('a member’s own course waits for the member, until it is reported', async () => {
    const ofPia = (await (await api.user('Pia')).call(getOverview)).waiting.map(({ id }) => id);
    const ofLars = (await (await api.user('Lars')).call(getOverview)).waiting.map(({ id }) => id);
    expect([ofPia.includes('own-training'), ofLars.includes('own-training')]).toEqual([true, false]);
  });
});
