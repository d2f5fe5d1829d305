import { KEPT_KINDS } from '../../../../domain/register/exhibit';
import type { ExhibitView } from '../../../../contracts/register/exhibit';
import type { Client } from '../../api/client';
import { storeFile } from '../form/store-file';

export const EMPTY_EXHIBIT = { on: '', says: '', keptIn: 'file', file: '', url: '', caseNumber: '' };
export type ExhibitName = keyof typeof EMPTY_EXHIBIT;

/** What the fields say of an exhibit; a file is stored first. */
export async function exhibitOf(
  client: Client,
  { on, says, keptIn, url, caseNumber }: Record<ExhibitName, string>,
  file: File | undefined,
): Promise<ExhibitView> {
  const said = { on, says: says.trim() };
  switch (KEPT_KINDS.find((one) => one === keptIn)) {
    case 'file': {
      if (file === undefined) throw new Error('Cannot store a file that was not chosen');
      return { ...said, kept: { kind: 'file', ...(await storeFile(client, file)) } };
    }
    case 'link':
      return { ...said, kept: { kind: 'link', url: url.trim() } };
    case 'case':
      return { ...said, kept: { kind: 'case', caseNumber: caseNumber.trim() } };
    case undefined:
      throw new Error(`An exhibit cannot be kept in "${keptIn}"`);
  }
}
