import { MISSING } from '../writing';
import type { PdfBlock } from '../pdf/pdf-document';
import { peopleInRecord } from './people-in-record';
import type { RecordPaper } from './record-values';
import { nameWithTitle } from '../../../words/person-words';

/** Who is who, and by which steps and fingerprints the paper is held against the ledger. */
export function recordProofBlocks(record: RecordPaper, recordHash: string): PdfBlock[] {
  const { position, versions, people, words: W } = record;
  return [
    { kind: 'heading', level: 2, text: W.headings.people },
    { kind: 'paragraph', text: W.peopleText, size: 'small' },
    {
      kind: 'table',
      columns: [
        { header: W.columns.personId, share: 2, namesRow: true, font: 'code' },
        { header: W.columns.name, share: 5 },
      ],
      rows: peopleInRecord(record).map((personId) => {
        const found = people.find((person) => person.personId === personId);
        return [personId, found === undefined ? W.unknownNow : nameWithTitle(found)];
      }),
    },
    { kind: 'heading', level: 2, text: W.headings.proof },
    { kind: 'paragraph', text: W.proofText },
    { kind: 'list', ordered: true, items: W.proofSteps(position.seq) },
    { kind: 'fingerprint', label: W.recordHash, value: recordHash },
    ...versions.flatMap(({ version, seq, contentHash, report: { basis } }): PdfBlock[] => [
      {
        kind: 'fingerprint',
        label: W.versionHash(version, seq, basis.seq),
        value: contentHash ?? W.noHash,
      },
      { kind: 'fingerprint', label: W.basisHash(version, basis.seq), value: basis.hash },
    ]),
    { kind: 'fingerprint', label: W.ledgerHash(position.seq), value: position.hash || MISSING },
  ];
}
