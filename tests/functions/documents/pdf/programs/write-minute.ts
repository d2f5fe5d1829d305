/** Writes the minute of the tests and prints the digest of its bytes. */
import { createHash } from 'node:crypto';
import { writePdf } from '../../../../../functions/documents/pdf/write-pdf';
import { PDF_MINUTE } from '../../../../support/pdf-minute';

writePdf(PDF_MINUTE).then(
  (bytes) => process.stdout.write(createHash('sha256').update(bytes).digest('hex')),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
