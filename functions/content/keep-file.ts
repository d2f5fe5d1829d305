import type { Exhibit } from '../../domain/register/exhibit';
import { ok, refuse, type Result } from '../../domain/result';
import type { ContentStore } from './content-store';
import { safeFileName } from './file-name';

type Named = { contentHash: string; fileName: string };

/** A file as it may be named, if it is stored; it is claimed, so that it is not tidied away meanwhile. */
export const keepFile = async (
  content: Pick<ContentStore, 'claim'>,
  { contentHash, fileName }: Named,
): Promise<Result<Named>> =>
  (await content.claim(contentHash)) === undefined
    ? refuse({ code: 'unknown-content' })
    : ok({ contentHash, fileName: safeFileName(fileName) });

/** An exhibit as it may be recorded: a file must be stored. */
export async function keepExhibit(
  content: Pick<ContentStore, 'claim'>,
  exhibit: Exhibit,
): Promise<Result<Exhibit>> {
  if (exhibit.kept.kind !== 'file') return ok(exhibit);
  const file = await keepFile(content, exhibit.kept);
  return file.ok ? ok({ ...exhibit, kept: { kind: 'file', ...file.value } }) : file;
}
