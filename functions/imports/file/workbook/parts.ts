import { scanXml } from './scan-xml';
import type { ZipArchive } from './zip-archive';

/** A sheet as the workbook names it, and where its rows stand. */
export type SheetPart = { name: string; isHidden: boolean; path: string };

/** Where the parts of a workbook stand in its archive, in the order in which the workbook names its sheets. */
export type WorkbookParts = {
  sheets: readonly SheetPart[];
  sharedStrings: string | undefined;
  styles: string | undefined;
  /** Whether day 0 is the first of January 1904, as in workbooks that come from an old Mac. */
  countsFrom1904: boolean;
};

/** The most sheets that are read. */
const MOST_SHEETS = 200;

/** Finds the parts by the relationships, wherever they lie and whatever they are called. */
export async function partsOf(archive: ZipArchive): Promise<WorkbookParts> {
  const [main] = (await relationsOf(archive, '')).filter(({ kind }) => kind === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  const relations = await relationsOf(archive, path);
  const byId = new Map(relations.map((one) => [one.id, one]));
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  await scanXml(archive.read(path), {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet' || sheets.length >= MOST_SHEETS) return;
      const [, id = ''] = Object.entries(attributes).find(([one]) => one.endsWith(':id')) ?? [];
      const relation = byId.get(id);
      // A sheet that is a chart has no rows; one whose rows are not there has none either.
      if (relation?.kind !== 'worksheet' || !archive.has(relation.path)) return;
      const isHidden = ['hidden', 'veryHidden'].includes(attributes['state'] ?? '');
      sheets.push({ name: attributes['name'] ?? '', isHidden, path: relation.path });
    },
  });
  // Some programs leave out the relationship and trust to the usual name.
  const pathOf = (kind: string) =>
    [...relations.filter((one) => one.kind === kind).map((one) => one.path), `xl/${kind}.xml`].find(
      archive.has,
    );
  return { sheets, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles'), countsFrom1904 };
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

type Relation = { id: string; kind: string; path: string };

/** What a part points to; `''` is the archive itself. The kind is the last word of its address, in every edition of the standard. */
async function relationsOf(archive: ZipArchive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(path)) return [];
  const relations: Relation[] = [];
  await scanXml(archive.read(path), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name === 'Relationship' && TargetMode !== 'External')
        relations.push({
          id: Id,
          kind: Type.slice(Type.lastIndexOf('/') + 1),
          path: resolved(Target, folder),
        });
    },
  });
  return relations;
}

/** A target is given from the part's own folder, or with a stroke in front from the archive's. */
function resolved(target: string, folder: string): string {
  const written = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (written.startsWith('/') ? written : `${folder}${written}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
