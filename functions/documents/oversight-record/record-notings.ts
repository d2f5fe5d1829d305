import type { BodyMember, RecordedVersion } from '../../../domain/status/oversight-record';
import { MISSING } from '../writing';
import { SURFACE_WORDS } from '../../../words/decision/minute-words';
import type { PdfBlock, PdfTable } from '../pdf/pdf-document';
import { personInRecord, type RecordPaper } from './record-values';
import type { RecordWords } from '../../../words/status/record-words-da';
import { ROLE_NAMES } from '../../../words/access/role-words';

/** Who has noted which version and who has not, the newest version first; then everybody else who has. */
export function notingBlocks(record: RecordPaper): PdfBlock[] {
  const { versions, joinedSince, otherNotings, words: W, say, time } = record;
  return [
    { kind: 'heading', level: 2, text: W.headings.notings },
    ...[...versions].reverse().flatMap((one) => versionBlocks(one, record)),
    ...(joinedSince.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.joined } as const,
          table(
            W.columns,
            joinedSince.map((one) => memberRow(one, record)),
          ),
        ]),
    ...(otherNotings.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.others } as const,
          { kind: 'paragraph', text: W.othersLead, size: 'small' } as const,
          table(
            W.columns,
            otherNotings.map(({ personId, role, version, notedAt, surface, seq }) => [
              personInRecord(record, personId),
              role === null ? MISSING : say(ROLE_NAMES[role]),
              W.inVersion(time(notedAt), version),
              say(SURFACE_WORDS[surface]),
              String(seq),
            ]),
          ),
        ]),
  ];
}

function versionBlocks({ version, body }: RecordedVersion, record: RecordPaper): PdfBlock[] {
  const { words: W } = record;
  const noted = body.filter((one) => one.noting !== null).length;
  return [
    { kind: 'heading', level: 3, text: W.headings.body(version) },
    ...(body.length === 0
      ? [{ kind: 'paragraph', text: W.nobody } as const]
      : [
          {
            kind: 'paragraph',
            text: `${W.terms.noted}: ${W.notedCount(noted, body.length, version)}`,
          } as const,
          table(
            W.columns,
            body.map((one) => memberRow(one, record)),
          ),
        ]),
  ];
}

function memberRow({ personId, role, joinedOn, leftOn, noting }: BodyMember, record: RecordPaper): string[] {
  const { words: W, say, day, time } = record;
  const name = say(ROLE_NAMES[role]);
  const held = joinedOn === null ? name : W.joinedOn(name, day(joinedOn));
  return [
    personInRecord(record, personId),
    leftOn === null ? held : W.leftOn(held, day(leftOn)),
    noting === null ? W.notNoted : time(noting.notedAt),
    noting === null ? MISSING : say(SURFACE_WORDS[noting.surface]),
    noting === null ? MISSING : String(noting.seq),
  ];
}

const table = (columns: RecordWords['columns'], rows: string[][]): PdfTable => ({
  kind: 'table',
  columns: [
    { header: columns.name, share: 3, namesRow: true },
    { header: columns.role, share: 1.9 },
    { header: columns.noted, share: 2.7 },
    { header: columns.where, share: 1.5 },
    { header: columns.entry, share: 0.7 },
  ],
  rows,
});
