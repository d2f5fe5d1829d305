import { describe, expect, it } from '@jest/globals';
import { listDeliveries } from '../../contracts/delivery/deliveries';
import { DELIVERY_STATES } from '../../contracts/delivery/delivery-state';
import { axeFindings } from '../e2e/support/axe-findings';
import { DELIVERIES } from './support/fixtures';
import { useTab } from './support/tab-in-browser';

const PAGE = 'indstillinger/udsendelser';
const CHANNEL_CARD = { id: 'status/2026-11/channel' };

describe('The cards sent, in the tab', () => {
  const tab = useTab();
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const button = (name: string) => tab.page().getByRole('button', { name, exact: true });

  it('say what did not arrive, to whom, and why in plain words, the uncertain ones first', async () => {
    await tab.visit('indstillinger', 'coordinator');
    await tab.page().getByRole('link', { name: 'Udsendte kort' }).click();
    const look = section('Det kræver din opmærksomhed');
    await look.getByText('Status pr. 21. november 2026, Ledelseskanalen').waitFor();
    const text = await look.innerText();
    expect(text).toMatch(
      /Måske sendt[\s\S]*Derfor er det uvist, om det står i Teams[\s\S]*Venter på modtageren/,
    );
    expect(text).toContain('Påmindelse om D-2026-002, Kirsten Bæk Sørensen');
    expect(text).toContain('Appen er ikke installeret hos modtageren');
    expect(text).toContain('Teknisk besked: Teams answered 504');
    await section('Alle kort')
      .getByRole('row', { name: /Beslutning D-2026-002.*Kirsten.*Sendt/ })
      .waitFor();
    expect(await axeFindings(tab.page())).toEqual([]);
    expect(tab.complaints()).toEqual([]);
  });

  it('are confirmed by who has seen the card, after a question', async () => {
    await tab.visit(PAGE, 'coordinator');
    await button('Kortet er der: Status pr. 21. november 2026, Ledelseskanalen').click();
    await tab.page().getByText('Se efter i Teams først.').waitFor();
    expect(tab.bodies('/api/deliveries/confirmation')).toEqual([]);
    await button('Kortet er der').click();
    await tab.page().getByText('Det er registreret, at kortet er der.').waitFor();
    expect(tab.bodies('/api/deliveries/confirmation')).toEqual([CHANNEL_CARD]);
    expect(tab.bodies('/api/deliveries/resending')).toEqual([]);
  });

  it('are sent again by the keyboard, after a warning that it may come to be there twice', async () => {
    await tab.visit(PAGE, 'coordinator');
    const page = tab.page();
    await button('Send igen: Status pr. 21. november 2026, Ledelseskanalen').press('Enter');
    await page.getByText('Er det der allerede, kommer det til at stå to gange.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Kortet er sat i kø og sendes igen.').waitFor();
    expect(tab.bodies('/api/deliveries/resending')).toEqual([CHANNEL_CARD]);
  });

  describe('can be sent again wherever the server takes it', () => {
    /** One card in each state to the channel and one to a person; the server says which can be sent again. */
    const inEachState = (sendAgain: boolean) => ({
      ...DELIVERIES,
      deliveries: DELIVERY_STATES.map((state, index) => ({
        ...DELIVERIES.deliveries[0],
        id: `status/2026-${String(index + 1).padStart(2, '0')}/channel`,
        about: { kind: 'report', reference: `2026-${String(index + 1).padStart(2, '0')}-02` },
        state,
        can: { confirm: false, sendAgain },
      })),
    });
    const visitWith = async (deliveries: unknown) => {
      tab.server().as('coordinator');
      tab.server().answer(listDeliveries, { json: deliveries });
      await tab.go('');
      await tab.page().goto(`${tab.server().url}/tab/${PAGE}`);
      await section('Alle kort').waitFor();
    };
    const buttons = () => tab.page().getByRole('button', { name: /^Send igen:/ });

    it('once for each card, whatever state it is in', async () => {
      await visitWith(inEachState(true));
      const names = await buttons().evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      expect(new Set(names).size).toBe(DELIVERY_STATES.length);
      expect(names).toHaveLength(DELIVERY_STATES.length);
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it('and nowhere else', async () => {
      await visitWith(inEachState(false));
      expect(await buttons().count()).toBe(0);
    });

    it('one that arrived, after the words that it is renewed and not doubled', async () => {
      await visitWith(inEachState(true));
      const place = DELIVERY_STATES.indexOf('sent');
      await buttons().and(tab.page().getByLabel('marts 2026')).press('Enter');
      await tab
        .page()
        .getByText(
          'Står kortet hos Ledelseskanalen, bliver det opdateret. Er det slettet i Teams, sendes et nyt.',
        )
        .waitFor();
      expect(tab.bodies('/api/deliveries/resending')).toEqual([]);
      expect(await axeFindings(tab.page())).toEqual([]);
      await tab.page().keyboard.press('Enter');
      await tab.page().getByText('Kortet er sat i kø og sendes igen.').waitFor();
      expect(tab.bodies('/api/deliveries/resending')).toEqual([
        { id: inEachState(true).deliveries[place]?.id },
      ]);
    });

    it('on a phone too', async () => {
      await tab.page().setViewportSize({ width: 390, height: 800 });
      await visitWith(inEachState(true));
      expect(await buttons().count()).toBe(DELIVERY_STATES.length);
      await buttons().and(tab.page().getByLabel('marts 2026')).click();
      await button('Send igen').click();
      await tab.page().getByText('Kortet er sat i kø og sendes igen.').waitFor();
      expect(await tab.page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await tab.page().setViewportSize({ width: 1180, height: 800 });
    });
  });

  it('tell of a pause and of work that was given up', async () => {
    await tab.visit('', 'coordinator');
    const held = { ...DELIVERIES, pausedUntil: '2026-11-21T09:00:00.000Z', givenUp: 2 };
    tab.server().answer(listDeliveries, { json: held });
    await tab.page().goto(`${tab.server().url}/tab/${PAGE}`);
    await tab.page().getByText('Appen sender igen den 21. november 2026 kl. 10.00.').waitFor();
    await tab.page().getByText('2 opgaver er opgivet efter fejl i appen.').waitFor();
  });

  it('are named without breaking a word on a phone', async () => {
    const page = tab.page();
    await page.setViewportSize({ width: 360, height: 800 });
    await tab.visit(PAGE, 'coordinator');
    const cell = page.getByRole('gridcell').getByText('Ledelseskanalen', { exact: true }).first();
    const lines = await cell.evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1180, height: 800 });
  });

  it('are nothing for members: no link, and no question to the server behind a deep link', async () => {
    await tab.visit('indstillinger', 'member');
    await tab.page().getByRole('link', { name: 'Om appen' }).waitFor();
    expect(await tab.page().getByRole('link', { name: 'Udsendte kort' }).count()).toBe(0);
    await tab.visit(PAGE, 'member');
    await tab.page().getByText('Det har din rolle ikke adgang til').waitFor();
    expect(tab.server().seen.some(({ path }) => path.startsWith('/api/deliveries'))).toBe(false);
  });
});
