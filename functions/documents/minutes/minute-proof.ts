import type { Minute } from '../../../domain/decision/minute';
import type { PdfBlock } from '../pdf/pdf-document';
import { MISSING, writtenTime } from './minute-values';
import { CAUSE_WORDS, MINUTE_WORDS as W } from '../../../words/decision/minute-words';

/** Versions and annexes by their hashes, and where in the ledger the record ends. */
export function proofBlocks({ versions, content, contentHash, position, fulfilments }: Minute): PdfBlock[] {
  const files = [...content.annexes, ...fulfilments.map((one) => one.evidence)];
  return [
    { kind: 'heading', level: 2, text: W.headings.versions },
    {
      kind: 'table',
      columns: [
        { header: W.columns.version, share: 0.9, namesRow: true },
        { header: W.columns.when, share: 2 },
        { header: W.columns.cause, share: 2.6 },
        { header: W.columns.hash, share: 4, font: 'code' },
      ],
      rows: versions.map((one) => [
        String(one.version),
        writtenTime(one.at),
        one.note === null ? CAUSE_WORDS[one.cause] : `${CAUSE_WORDS[one.cause]}: ${one.note}`,
        one.contentHash,
      ]),
    },
    { kind: 'heading', level: 2, text: W.headings.annexes },
    {
      kind: 'table',
      columns: [
        { header: W.columns.file, share: 3, namesRow: true },
        { header: W.columns.hash, share: 4, font: 'code' },
      ],
      rows: files.map((one) => [
        one.confidential ? W.confidential(one.fileName) : one.fileName,
        one.contentHash,
      ]),
    },
    { kind: 'heading', level: 2, text: W.headings.proof },
    { kind: 'paragraph', text: W.proofText },
    { kind: 'fingerprint', label: W.contentHash, value: contentHash },
    { kind: 'fingerprint', label: W.ledgerHash(position.seq), value: position.hash || MISSING },
  ];
}
