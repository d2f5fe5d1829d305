import type { BodyMember, RecordedVersion } from '../../../domain/status/oversight-record';
import { MISSING, writtenDay, writtenTime } from '../minutes/minute-values';
import { SURFACE_WORDS } from '../../../words/decision/minute-words';
import type { PdfBlock, PdfTable } from '../pdf/pdf-document';
import { personIn, type NamedRecord } from './record-values';
import { ROLE_NAMES } from '../../../words/access/role-words';
import { RECORD_WORDS as W } from '../../../words/status/record-words';

/** Who has noted which version and who has not, the newest version first; then everybody else who has. */
export function notingBlocks(record: NamedRecord): PdfBlock[] {
  const { versions, joinedSince, otherNotings } = record;
  return [
    { kind: 'heading', level: 2, text: W.headings.notings },
    ...[...versions].reverse().flatMap((one) => versionBlocks(one, record)),
    ...(joinedSince.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.joined } as const,
          table(joinedSince.map((one) => memberRow(one, record))),
        ]),
    ...(otherNotings.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: W.headings.others } as const,
          { kind: 'paragraph', text: W.othersLead, size: 'small' } as const,
          table(
            otherNotings.map(({ personId, role, version, notedAt, surface, seq }) => [
              personIn(record, personId),
              role === null ? MISSING : ROLE_NAMES[role].da,
              W.inVersion(writtenTime(notedAt), version),
              SURFACE_WORDS[surface],
              String(seq),
            ]),
          ),
        ]),
  ];
}

function versionBlocks({ version, body }: RecordedVersion, record: NamedRecord): PdfBlock[] {
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
          table(body.map((one) => memberRow(one, record))),
        ]),
  ];
}

function memberRow({ personId, role, joinedOn, leftOn, noting }: BodyMember, record: NamedRecord): string[] {
  const held =
    joinedOn === null ? ROLE_NAMES[role].da : W.joinedOn(ROLE_NAMES[role].da, writtenDay(joinedOn));
  return [
    personIn(record, personId),
    leftOn === null ? held : W.leftOn(held, writtenDay(leftOn)),
    noting === null ? W.notNoted : writtenTime(noting.notedAt),
    noting === null ? MISSING : SURFACE_WORDS[noting.surface],
    noting === null ? MISSING : String(noting.seq),
  ];
}

const table = (rows: string[][]): PdfTable => ({
  kind: 'table',
  columns: [
    { header: W.columns.name, share: 3, namesRow: true },
    { header: W.columns.role, share: 1.9 },
    { header: W.columns.noted, share: 2.7 },
    { header: W.columns.where, share: 1.5 },
    { header: W.columns.entry, share: 0.7 },
  ],
  rows,
});
