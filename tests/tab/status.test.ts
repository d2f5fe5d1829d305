import { describe, expect, it } from '@jest/globals';
import { axeFindings } from '../e2e/support/axe-findings';
import { useTab } from './support/tab-in-browser';

describe('The monthly status in the tab', () => {
  const tab = useTab('status');
  const section = (name: string) => tab.page().getByRole('region', { name, exact: true });
  const text = (name: string) => section(name).innerText();

  describe.each([
    ['the overview', '', 'Status lige nu'],
    ['the report', 'maanedsstatus/2026-11', 'Status'],
  ])('On %s', (_, path, first) => {
    it('a busy director sees how it stands, what changed, the coordinator’s words and what is asked', async () => {
      await tab.visit(path, 'member');
      await section(first).waitFor();
      const seen = await text(first);
      expect(seen).toMatch(/Rød\s+Grønne: 1 · gule: 3 · røde: 5 · ikke vurderet: 2/);
      expect(seen).toMatch(/Ændret siden sidste status\s+Uddannelse: fra Rød til Gul/);
      expect(seen).toMatch(/Koordinators vurdering, Camilla Nørby\s+Vi mangler stadig en aftale/);
      const asked = section(first).getByRole('link', { name: 'Se sagen D-2026-002' });
      expect(await asked.getAttribute('href')).toBe('/tab/beslutninger/D-2026-002');
      // What changed is three lines at most: more is not read in ten seconds.
      expect(await section(first).getByRole('listitem').count()).toBe(3);
      const [status, areas] = [await section(first).boundingBox(), await section('Områder').boundingBox()];
      expect(status!.y).toBeLessThan(areas!.y);
    });
  });

  describe('A section', () => {
    it('set by hand shows who did it and why, with the computed colour below', async () => {
      await tab.visit('maanedsstatus/2026-11', 'member');
      await section('Hændelser').waitFor();
      const seen = await text('Hændelser');
      expect(seen).toMatch(
        /Rød\s+Sat i hånden af Camilla Nørby: Hændelsen den 17\. er ikke lukket endnu\.\s+Beregnet:\s+Gul/,
      );
      expect(seen).toMatch(/Kilde: KommuneCERT, oktober\s+Ansvarlig: Camilla Nørby/);
      expect(seen).toMatch(/Hændelser\s+6 \(før 4\)\s+Nærved-hændelser\s+2\s/);
    });

    it('without data is not assessed, says what is missing, and is never green', async () => {
      await tab.visit('', 'member');
      await section('Leverandørtilsyn').waitFor();
      for (const [name, missing] of [
        ['Leverandørtilsyn', /Der er ikke registreret tal/],
        ['Øvelser', /De nyeste tal er for gamle/],
      ] as const) {
        expect(await text(name)).toMatch(/Ikke vurderet/);
        expect(await text(name)).toMatch(missing);
        expect(await text(name)).not.toMatch(/Grøn/);
      }
    });

    it('names follow-ups with owner and date, and dates of the year with the kind of demand', async () => {
      await tab.visit('', 'member');
      await section('Opfølgning').waitFor();
      expect(await text('Opfølgning')).toMatch(
        /Hvornår er aftalen med leverandøren på plads\? \(Camilla Nørby, senest 10\. december 2026\)/,
      );
      const dates = await text('Frister og årshjul');
      expect(dates).toMatch(/15\. januar 2027: Årlig ledelsesgennemgang \(Lokal politik\)/);
      expect(dates).toMatch(/1\. februar 2027: .* \(Lov\)/);
    });

    it('unfolds a long list by keyboard, and prints all of it', async () => {
      await tab.visit('', 'member');
      const measures = section('Foranstaltninger');
      const more = measures.getByRole('button', { name: 'Vis 2 mere' });
      await more.waitFor();
      expect(await measures.getByRole('listitem').count()).toBe(5);
      await more.focus();
      await tab.page().keyboard.press('Enter');
      expect(await measures.getByRole('listitem').count()).toBe(7);
      await tab.page().keyboard.press('Enter');
      await tab.page().emulateMedia({ media: 'print' });
      await measures.getByText('§ 6, stk. 1, nr. 10', { exact: false }).waitFor();
      expect(await measures.getByRole('listitem').count()).toBe(7);
      expect(await more.isVisible()).toBe(false);
      await tab.page().emulateMedia({ media: 'screen' });
    });
  });

  it.each([
    { name: 'dark', media: { colorScheme: 'dark' } },
    { name: 'high contrast', media: { contrast: 'more' } },
  ] as const)('is read on a phone in $name', async ({ media }) => {
    await tab.page().emulateMedia({ ...media, reducedMotion: 'reduce' });
    await tab.page().setViewportSize({ width: 390, height: 844 });
    await tab.visit('maanedsstatus/2026-11', 'member');
    await section('Opfølgning').waitFor();
    expect(await tab.page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFindings(tab.page())).toEqual([]);
  });
});
