import type { PdfBlock } from '../pdf/pdf-document';
import { MISSING, OWN_WORDS } from '../writing';
import type { MinutePaper } from './minute-paper';
import { CAUSE_WORDS } from '../../../words/decision/minute-words';

/** Versions and annexes by their hashes, and where in the ledger the record ends. */
export function proofBlocks(minute: MinutePaper): PdfBlock[] {
  const { versions, content, contentHash, position, fulfilments, words: W, say, time } = minute;
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
        time(one.at),
        [say(CAUSE_WORDS[one.cause]), ...(one.note === null ? [] : [one.note])].join(': '),
        one.contentHash,
      ]),
    },
    { kind: 'heading', level: 2, text: W.headings.annexes },
    {
      kind: 'table',
      columns: [
        { header: W.columns.file, share: 3, namesRow: true, language: OWN_WORDS },
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
