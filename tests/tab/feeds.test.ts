import { describe, expect, it } from '@jest/globals';
import { previewFeedFile } from '../../contracts/feed/feed-file';
import { getFeedProposals, getFeeds, settleFeedProposals, takeFeedReport } from '../../contracts/feed/feeds';
import { axeFindings } from '../e2e/support/axe-findings';
import { waitUntil } from '../support/wait-until';
import { FEED_REPORTS, FEED_SUPERVISION, UNKNOWN_FILE } from './support/feed-fixtures';
import { useTab } from './support/tab-in-browser';

describe('The page of the sources', () => {
  const tab = useTab();
  const text = (words: string | RegExp) => tab.page().getByText(words).first();
  const press = (name: string | RegExp) => tab.page().getByRole('button', { name }).first().click();
  const box = (name: RegExp) => tab.page().getByRole('checkbox', { name });
  const settled = () => tab.bodies('/api/feeds/kitos/settlement');
  const choose = () =>
    tab
      .page()
      .getByLabel(/^Fil med systemer/)
      .setInputFiles({ name: 'aktiver.xlsx', mimeType: 'text/csv', buffer: Buffer.from('Navn\nVandværk') });
  /** The queries with which files were sent to a path. */
  const sentFiles = (path: string) =>
    tab
      .server()
      .seen.flatMap((one) => (one.path === path ? [new URL(one.url, 'http://tab').searchParams] : []));
  const visit = () => tab.visit('indstillinger/datakilder', 'coordinator');

  it('says of each source whether it is set up, how the last reading went, and what could not be read', async () => {
    await visit();
    await text(
      'Sat op. Senest hentet uden fejl den 19. november 2026 kl. 04.10. 1.284 poster i kilden.',
    ).waitFor();
    await text(
      /22 poster læst, 20 nye eller ændrede, 7 kald\. 1 post kunne ikke læses .* 2 ukendte/,
    ).waitFor();
    await text(/^Kilden er optaget\..*Det, der er hentet før, står uændret\.$/).waitFor();
    await text(/^Ikke sat op\./).waitFor();
    await text(/^Kun delvist sat op\. .*: DBS_KEY\./).waitFor();
    expect(
      await tab
        .page()
        .getByRole('button', { name: /^Hent nu/ })
        .count(),
    ).toBe(1);
    await press('Hent nu: KITOS');
    const readings = () => tab.server().seen.filter(({ path }) => path === '/api/feeds/kitos/reading').length;
    await waitUntil('a reading', readings, (count) => count === 1);
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('has some proposals taken exactly as they were shown, and others dismissed', async () => {
    await visit();
    await press('Nyt system (118)');
    await box(
      /^Omsorgsjournalen\. Hvor kritisk: Kritisk for samfundet\. Risikoresultat: Høj \(1\. oktober 2026\)\./,
    ).check();
    await box(/Ukendt værdi i isSociallyCritical: »Perhaps«\./).waitFor();
    await press('Tag de valgte');
    await text('1 forslag er behandlet.').waitFor();
    await box(/^Fagsystem/).check();
    await press('Afvis de valgte');
    await waitUntil(
      'two settlements',
      () => settled().length,
      (count) => count === 2,
    );
    expect(settled()).toEqual([
      { settle: 'take', proposals: [{ sourceId: 'u-1', change: 'newSystem', shown: 'a1' }] },
      { settle: 'dismiss', proposals: [{ sourceId: 'u-2', change: 'newSystem', shown: 'a2' }] },
    ]);
    // A button that waited for the answer changes its colour slowly.
    await tab.page().locator('[aria-disabled=true]').first().waitFor({ state: 'detached' });
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('takes nothing where nothing is chosen, and all only after it has asked', async () => {
    await visit();
    await press('Nyt system (118)');
    await press('Tag de valgte');
    await text('Vælg mindst én.').waitFor();
    await press('Tag alle 118');
    await text('Alle 118 forslag skrives på kommunens lister.').waitFor();
    expect(tab.bodies('/api/feeds/kitos/settlement/all')).toEqual([]);
    await tab.page().getByRole('button', { name: 'Tag alle 118' }).last().click();
    await text('118 forslag er behandlet.').waitFor();
    expect(tab.bodies('/api/feeds/kitos/settlement/all')).toEqual([
      { settle: 'take', change: 'newSystem', foundBy: '2026-11-20T03:10:00.000Z' },
    ]);
  });

  it('asks for the period of a report before it is a statement', async () => {
    tab.server().as('coordinator');
    tab.server().answer(getFeedProposals, { json: FEED_REPORTS });
    const reports = () =>
      tab.server().seen.filter(({ url }) => url === '/api/feeds/kitos/proposals?change=report').length;
    await tab.go('indstillinger/datakilder');
    await press('Tilsynsrapport offentliggjort (1)');
    await press('Registrér som erklæring');
    await tab
      .page()
      .getByLabel(/^Rapporten dækker fra/)
      .fill('2025-01-01');
    await tab
      .page()
      .getByLabel(/^Til og med/)
      .fill('2025-12-31');
    await tab.page().getByRole('button', { name: 'Registrér som erklæring' }).last().click();
    await text('1 forslag er behandlet.').waitFor();
    expect(tab.bodies('/api/feeds/kitos/settlement/report')).toEqual([
      { sourceId: '41', change: 'report', shown: 'r1', from: '2025-01-01', to: '2025-12-31', caseNumber: '' },
    ]);
    await waitUntil('what is left to be asked for', reports, (count) => count === 2);
    expect(await axeFindings(tab.page())).toEqual([]);
  });

  it('takes a supervision that has no link by the case that it lies on, and says what is kept', async () => {
    tab.server().as('coordinator');
    const [report] = FEED_REPORTS.proposals;
    const proposals = [{ ...report!, change: 'supervision' as const, link: null }];
    tab.server().answer(getFeeds, { json: FEED_SUPERVISION });
    tab.server().answer(getFeedProposals, { json: { ...FEED_REPORTS, proposals } });
    tab.server().answer(takeFeedReport, { json: { settled: 1, passedOver: 0, refused: [], kept: 'case' } });
    await tab.go('indstillinger/datakilder');
    await press('Tilsyn udført (1)');
    await text('Udført den 12. november 2026').waitFor();
    await press('Registrér som erklæring');
    const field = (label: RegExp) => tab.page().getByLabel(label);
    await field(/^Rapporten dækker fra/).fill('2025-01-01');
    await field(/^Til og med/).fill('2025-12-31');
    const send = () => tab.page().getByRole('button', { name: 'Registrér som erklæring' }).last().click();
    await send();
    expect(tab.bodies('/api/feeds/kitos/settlement/report')).toEqual([]);
    await field(/^Sag/).fill('26/000812');
    await send();
    await text('Sagsnummeret er gemt.').waitFor();
    expect(tab.bodies('/api/feeds/kitos/settlement/report')).toMatchObject([
      { change: 'supervision', caseNumber: '26/000812' },
    ]);
  });

  it('shows what each row of a file would propose, and keeps it as proposals only when it is asked to', async () => {
    await visit();
    await press('Indlæs en fil');
    await choose();
    await press('Se rækkerne');
    await text('Filen er læst som: Systemer.').waitFor();
    await text('1 række er inaktiv i filen og ikke på kommunens liste. Den foreslås ikke.').waitFor();
    await text(/Ukendt værdi i »Kritikalitet«: »Vital«/).waitFor();
    expect(await axeFindings(tab.page())).toEqual([]);
    expect(sentFiles('/api/feed-files')).toEqual([]);
    await press('Foreslå 2 rækker');
    await text('2 rækker ligger nu som forslag nedenfor.').waitFor();
    expect(sentFiles('/api/feed-files')).toHaveLength(1);
  });

  it('asks what the columns of another file are, and reads it as that', async () => {
    tab.server().as('coordinator');
    tab.server().answer(previewFeedFile, { json: UNKNOWN_FILE });
    await tab.go('indstillinger/datakilder');
    await press('Indlæs en fil');
    await choose();
    await press('Se rækkerne');
    await text('Sig først, hvad kolonnerne er.').waitFor();
    await press('Læs igen');
    await text('Vælg den kolonne, der bruges som Navn.').waitFor();
    await tab.page().getByLabel('Navn bruges som').selectOption('name');
    expect(await axeFindings(tab.page())).toEqual([]);
    await press('Læs igen');
    const asked = () => sentFiles('/api/feed-files/preview').map((query) => query.get('columns'));
    await waitUntil('a second reading', asked, (all) => all.length === 2);
    expect(JSON.parse(asked().at(-1) ?? '')).toMatchObject({ name: 0, active: null });
  });

  it('says why one was refused, and that another had changed since it was shown', async () => {
    tab.server().as('coordinator');
    const refused = [
      { sourceId: 'u-9', name: 'ESDH', refusal: { code: 'already-listed', sentence: 'Findes.' } },
    ];
    tab.server().answer(settleFeedProposals, { json: { settled: 1, passedOver: 1, refused } });
    await tab.go('indstillinger/datakilder');
    await press('Nyt system (118)');
    await box(/^Omsorgsjournalen/).check();
    await press('Tag de valgte');
    await text(/1 forslag er behandlet\. 1 forslag havde ændret sig/).waitFor();
    await text('ESDH: Findes.').waitFor();
  });
});
