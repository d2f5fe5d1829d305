import { dateRefusal } from '../calendar/date-limits';
import type { DateRefusal } from '../calendar/date-refusal';
import type { DanishDate } from '../calendar/danish-time';
import type { GroundRefusal } from '../ground/ground-refusal';
import { isLink } from '../ground/link';
import { requireText } from '../ground/text-rule';
import { unreachable } from '../ground/unreachable';
import { EXHIBIT_MOST } from './exhibit-limits';

/** The ways of keeping an exhibit. */
export const KEPT_KINDS = ['file', 'link', 'case'] as const satisfies readonly KeptAt['kind'][];

/** Where an exhibit is kept: a file by the SHA-256 of its bytes, an address, or a case in the municipality's journal. */
export type KeptAt =
  | { kind: 'file'; contentHash: string; fileName: string }
  | { kind: 'link'; url: string }
  | { kind: 'case'; caseNumber: string };

/** What shows that something of a register is so: what it says, the day it is of, and where it is kept. */
export type Exhibit = { on: DanishDate; says: string; kept: KeptAt };

/** What is wrong with an exhibit that somebody gives. It is of a day that has been. */
export const exhibitRefusal = (
  { on, says, kept }: Exhibit,
  today: DanishDate,
): GroundRefusal | DateRefusal | undefined =>
  dateRefusal('fact', 'on', on, today) ?? requireText('says', says, EXHIBIT_MOST.says) ?? keptRefusal(kept);

function keptRefusal(kept: KeptAt): GroundRefusal | undefined {
  switch (kept.kind) {
    case 'file':
      return undefined;
    case 'link':
      return isLink(kept.url) ? undefined : { code: 'body-invalid', field: 'url' };
    case 'case':
      return requireText('caseNumber', kept.caseNumber, EXHIBIT_MOST.caseNumber);
    default:
      return unreachable(kept);
  }
}

/** An exhibit as it is kept: without space around what was typed. */
export const tidyExhibit = ({ on, says, kept }: Exhibit): Exhibit => ({
  on,
  says: says.trim(),
  kept: kept.kind === 'case' ? { ...kept, caseNumber: kept.caseNumber.trim() } : kept,
});

/** The hashes of the files among some exhibits. */
export const filesAmong = (exhibits: readonly Exhibit[]): readonly string[] =>
  exhibits.flatMap(({ kept }) => (kept.kind === 'file' ? [kept.contentHash] : []));
