import { describe, expect, it } from '@jest/globals';
import { confirmJoined, getProposals, settleProposals } from '../../contracts/access/group-sync';
import { addPerson } from '../../contracts/access/groups';
import { axeFindings } from '../e2e/support/axe-findings';
import { LINKS, PROPOSALS } from './support/group-fixtures';
import { useTab } from './support/tab-in-browser';

/** Who has the mail already, with another account, and sits in the body. */
const KIRSTEN = {
  personId: 'p-kirsten',
  name: 'Kirsten Bæk',
  title: 'Økonomidirektør',
  mail: 'kirsten@eksempel.dk',
  roles: ['member'],
  audiences: ['leaders'],
};

describe('Groups on the settings page', () => {
  const tab = useTab();
  const press = (name: string | RegExp) =>
    tab
      .page()
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .click();
  const settled = () => tab.bodies('/api/group-links/leaders/settlement');
  const box = (name: RegExp) => tab.page().getByRole('checkbox', { name });
  const visit = async (role: 'coordinator' | 'auditor') => {
    await tab.visit('indstillinger/grupper', role);
    await tab.page().getByText('39.412 personer').waitFor();
  };

  it('shows how many are in each, and who only when asked', async () => {
    await visit('coordinator');
    const asked = () => tab.server().seen.filter(({ path }) => path.endsWith('/members'));
    expect(asked()).toEqual([]);
    await press('Medlemmer: Ledere');
    await box(/^Lars Østergaard/).waitFor();
    expect(asked()).toHaveLength(1);
    await box(/^Lars Østergaard/).check();
    await press('Tag ud af gruppen');
    await tab.page().getByText('1 person er taget ud af gruppen.').waitFor();
    expect(tab.bodies('/api/groups/leaders/leaving')).toMatchObject([{ personIds: [expect.any(String)] }]);
  });

  it('shows what an Entra group proposes, with what awaits somebody who leaves', async () => {
    await visit('coordinator');
    await box(/^Ny: Signe Krogh, Centerchef/).waitFor();
    expect(
      await box(
        /Ikke længere i Entra-gruppen: Lars.*Venter på vedkommende: svar på D-2026-002.*senest den 5. december 2026; 2 kurser skal bekræftes/,
      ).count(),
    ).toBe(1);
    expect(await box(/^Ændret: Kirsten.*bliver til Kirsten Bæk Holm/).count()).toBe(1);
    expect(await box(/./).evaluateAll((boxes) => boxes.some((one) => one.matches(':checked')))).toBe(false);
    expect(settled()).toEqual([]);
    await tab
      .page()
      .getByText(/tilladelsen GroupMember\.Read\.All/)
      .waitFor();
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('confirms exactly what is chosen, as it was shown, with the date', async () => {
    await visit('coordinator');
    await press('Bekræft de valgte');
    await tab.page().getByText('Vælg mindst én.').first().waitFor();
    expect(settled()).toEqual([]);
    await box(/^Ny: Signe/).check();
    await tab
      .page()
      .getByLabel(/^Dato\s*\*?$/)
      .fill('2026-12-01');
    await press('Bekræft de valgte');
    await tab.page().getByText('1 forslag er behandlet.').waitFor();
    expect(settled()).toEqual([
      { settle: 'confirm', on: '2026-12-01', proposals: [{ objectId: 'o-ny', shown: 'a1' }] },
    ]);
  });

  describe('where somebody proposed has the mail of another account', () => {
    const anew = {
      objectId: 'o-kirsten-ny',
      shown: 'd4',
      change: 'joined',
      known: null,
      pending: [],
      entra: { name: 'Kirsten Bæk', mail: 'kirsten@eksempel.dk', title: null },
      sameMail: [KIRSTEN],
      foundAt: PROPOSALS.asOf,
      dismissed: false,
    };
    const asked = { ...PROPOSALS, total: 4, proposals: [anew, ...PROPOSALS.proposals] };
    const question = () => tab.page().getByRole('radiogroup', { name: /^Er det den samme person\?/ });
    const choose = async () => {
      await visit('coordinator');
      tab.server().answer(getProposals, { json: asked });
      await tab.page().reload();
      await box(/^Ny: Kirsten Bæk, kirsten@/).check();
    };

    it('it is asked with both and what they hold, and nothing happens before the answer', async () => {
      await choose();
      await question().waitFor();
      await tab.page().getByText('Ny konto: Kirsten Bæk, kirsten@eksempel.dk').waitFor();
      await tab
        .page()
        .getByText('Registreret: Kirsten Bæk, Økonomidirektør, kirsten@eksempel.dk, Medlem, Ledere')
        .waitFor();
      expect(await question().getByRole('radio', { checked: true }).count()).toBe(0);
      await press('Bekræft de valgte');
      await tab.page().getByText('Svar på, om det er den samme person.').first().waitFor();
      expect(settled()).toEqual([]);
      expect(await axeFindings(tab.page())).toEqual([]);
    });

    it.each([
      ['Ja, samme person', KIRSTEN.personId],
      ['Nej, to personer', 'new'],
    ])('%s is sent with what was shown', async (name, same) => {
      await choose();
      await question().getByRole('radio', { name }).check();
      await press('Bekræft de valgte');
      await tab.page().getByText('1 forslag er behandlet.').waitFor();
      expect(settled()).toMatchObject([{ proposals: [{ objectId: 'o-kirsten-ny', shown: 'd4', same }] }]);
    });

    it('it is asked of one who is entered by mail too, and no longer when the mail is another', async () => {
      await visit('coordinator');
      const page = tab.page();
      await press('Tilføj person');
      await page.getByLabel(/^Navn\s*\*?$/).fill('Kirsten Bæk');
      await page.getByLabel(/^Mail\s*\*?$/).fill('kirsten@eksempel.dk');
      await page.getByLabel(/^Rolle eller gruppe/).selectOption('role member');
      const person = { personId: '', name: 'Kirsten Bæk', title: '' };
      tab.server().answer(addPerson, { json: { person, added: false, sameMail: [KIRSTEN] } });
      await press('Tilføj');
      await question().waitFor();
      const why = page.getByText('Mailadressen er registreret på en person', { exact: false });
      expect(await why.count()).toBe(1);
      expect(await page.getByRole('status').filter({ has: why }).count()).toBe(1);
      expect(await axeFindings(page)).toEqual([]);
      await press('Tilføj');
      await page.getByText('Svar på, om det er den samme person.').first().waitFor();
      expect(tab.bodies('/api/people')).toHaveLength(1);
      await question().getByRole('radio', { name: 'Ja, samme person' }).check();
      tab.server().answer(addPerson, { json: { person: KIRSTEN, added: false, moved: true } });
      await press('Tilføj');
      await page.getByText('Personen har fået sin nye konto i Entra ID.').waitFor();
      expect(tab.bodies('/api/people')[1]).toMatchObject({ same: KIRSTEN.personId });
      await page.getByLabel(/^Mail\s*\*?$/).fill('en.anden@eksempel.dk');
      expect(await question().count()).toBe(0);
    });
  });

  it('dismisses what is chosen, and says who was refused and why', async () => {
    await visit('coordinator');
    const refusal = { code: 'own-body-role', sentence: 'Du kan ikke give dig selv en plads.' };
    tab.server().answer(settleProposals, {
      json: { settled: 2, awaiting: 0, passedOver: 1, refused: [{ objectId: 'o-lars', refusal }] },
    });
    await press('Vælg alle viste');
    await press('Afvis de valgte');
    await tab
      .page()
      .getByText(/2 forslag er behandlet.*1 forslag havde ændret sig/)
      .waitFor();
    await tab.page().getByText('Lars Østergaard: Du kan ikke give dig selv en plads.').waitFor();
    expect(settled()).toMatchObject([{ settle: 'dismiss', proposals: [{}, {}, {}] }]);
  });

  it('takes everybody in who has joined, in as many calls as it takes, and says how far it has come', async () => {
    await visit('coordinator');
    tab.server().answer(getProposals, { json: { ...PROPOSALS, total: 3_002, joined: 3_000 } });
    const done = (settled: number, remain: number) => ({
      json: { settled, awaiting: 0, remain, refused: [] },
    });
    tab.server().answer(confirmJoined, done(1_000, 2_000));
    await tab.page().reload();
    await tab
      .page()
      .getByText('2 grupper i gruppen følges ikke. Personer i dem er ikke taget med.')
      .waitFor();
    await press('Bekræft alle 3.000 nye');
    await tab
      .page()
      .getByText(/[12]\.000 af 3\.000 er føjet til/)
      .waitFor();
    tab.server().answer(confirmJoined, done(1_000, 0));
    await tab
      .page()
      .getByText(/er føjet til\. Lad siden være åben/)
      .waitFor({ state: 'hidden' });
    const calls = tab.bodies('/api/group-links/leaders/settlement/joined');
    expect(calls.length).toBeGreaterThan(1);
    expect(calls[0]).toEqual({ on: '2026-11-21', foundBy: PROPOSALS.asOf });
    expect(settled()).toEqual([]);
  });

  it('takes nobody in from a day that the server would refuse, and says so at the date', async () => {
    const page = tab.page();
    await visit('coordinator');
    tab.server().answer(getProposals, { json: { ...PROPOSALS, total: 3_002, joined: 3_000 } });
    await page.reload();
    const day = page.locator('input[id="field-entra-leaders-on"]');
    for (const wrong of ['1890-01-01', '']) {
      await day.fill(wrong);
      await press('Bekræft alle 3.000 nye');
      await page.getByRole('alert').locator('a[href="#field-entra-leaders-on"]').waitFor();
    }
    expect(tab.bodies('/api/group-links/leaders/settlement/joined')).toEqual([]);
  });

  it('asks for the object id of the Entra group and takes no name', async () => {
    await visit('coordinator');
    await press('Følg en Entra-gruppe');
    await tab
      .page()
      .getByLabel(/^Gruppe i appen/)
      .selectOption('specialists');
    await tab
      .page()
      .getByLabel(/^Gruppens objekt-id/)
      .fill('Ledere i kommunen');
    await press('Følg gruppen');
    await tab
      .page()
      .getByText(/Skriv id’et som i Entra ID/)
      .first()
      .waitFor();
    expect(tab.bodies('/api/group-links')).toEqual([]);
    expect(await axeFindings(tab.page())).toEqual([]);
    const [link] = LINKS.links;
    await tab
      .page()
      .getByLabel(/^Gruppens objekt-id/)
      .fill(link?.groupId ?? '');
    await press('Følg gruppen');
    await tab.page().getByText('Gruppen følges.').waitFor();
    expect(tab.bodies('/api/group-links')).toEqual([{ audience: 'specialists', groupId: link?.groupId }]);
  });

  it('records leave with dates and no reason, and enters a person in a group', async () => {
    await visit('coordinator');
    const page = tab.page();
    await press('Registrér orlov');
    await page.getByRole('combobox', { name: 'Person' }).fill('ansat 31415');
    await page.getByRole('option', { name: 'Ansat 31415' }).click();
    await page.getByLabel(/^Til og med\s*\*?$/).fill('2027-01-31');
    await press('Gem orlov');
    await page.getByText('Orloven er gemt.').waitFor();
    expect(tab.bodies('/api/people/e-31415/leaves')).toMatchObject([{ to: '2027-01-31' }]);
    await press('Tilføj person');
    await page.getByLabel(/^Navn\s*\*?$/).fill('Signe Krogh');
    await page.getByLabel(/^Mail\s*\*?$/).fill('signe.krogh@eksempel.dk');
    await page.getByLabel(/^Rolle eller gruppe/).selectOption('group leaders');
    await press('Tilføj');
    await page.getByText('Personen er tilføjet.').waitFor();
    expect(tab.bodies('/api/people')).toMatchObject([
      { name: 'Signe Krogh', as: { kind: 'group', group: 'leaders' } },
    ]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('puts anybody whom the directory knows into a group, found by name', async () => {
    await visit('coordinator');
    const page = tab.page();
    await press('Føj til gruppe');
    await page.getByRole('combobox', { name: /^Gruppe\s*\*?$/ }).selectOption('leaders');
    for (const number of ['27182', '31415']) {
      await page.getByRole('searchbox', { name: 'Søg på navn eller titel' }).fill(`ansat ${number}`);
      await box(new RegExp(`^Ansat ${number}`)).check();
    }
    await box(/^Ansat 27182, Sagsbehandler/).waitFor();
    await page.locator('form').getByRole('button', { name: 'Føj til gruppe' }).click();
    await page.getByText('1 person er føjet til gruppen.').waitFor();
    expect(tab.bodies('/api/groups/leaders/joining')).toMatchObject([{ personIds: ['e-27182', 'e-31415'] }]);
  });

  it('deletes a leave, and stops following an Entra group, only after a second press', async () => {
    await visit('coordinator');
    const page = tab.page();
    const annulments = () => tab.server().seen.filter(({ path }) => path.endsWith('/leaves/annulment'));
    const unlinked = () => tab.server().seen.filter(({ path }) => path.endsWith('/leaders/removal'));
    await press(/^Annullér orloven \(registreret ved en fejl\): Kirsten/);
    await page.getByText(/^Orloven for Kirsten.*annulleres og tæller ikke længere/).waitFor();
    await press('Fortryd');
    expect(annulments()).toHaveLength(0);
    await press(/^Annullér orloven \(registreret ved en fejl\): Kirsten/);
    expect(await axeFindings(page)).toEqual([]);
    await Promise.all([page.waitForResponse(/annulment/), press('Annullér orloven')]);
    expect(annulments()).toHaveLength(1);
    await press('Følg ikke længere: Ledere');
    await page.getByText('Gruppen Ledere følger ikke længere Entra ID.', { exact: false }).waitFor();
    expect(unlinked()).toHaveLength(0);
    await Promise.all([page.waitForResponse(/leaders\/removal/), press('Stop med at følge')]);
  });

  it('lets others see the groups and change nothing', async () => {
    await visit('auditor');
    await press('Medlemmer: Ledere');
    await tab
      .page()
      .getByRole('listitem')
      .filter({ hasText: /^Lars Østergaard.*fra/ })
      .waitFor();
    for (const name of ['Tilføj person', 'Tag ud af gruppen', 'Registrér orlov', 'Følg en Entra-gruppe'])
      expect(await tab.page().getByRole('button', { name }).count()).toBe(0);
    const { path } = getProposals;
    expect(tab.server().seen.some((one) => one.path.includes(path.slice(0, 15)))).toBe(false);
  });
});
