import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { acceptFile, MOST_BYTES } from '../../../functions/content/accept-file';
import { safeFileName } from '../../../functions/content/file-name';
import { bytesOf, exampleFile } from '../../support/files';

const PDF = exampleFile('risikorapport.pdf');
const JPEG = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
const EXE = Uint8Array.from([
  0x4d,
  0x5a,
  0x90,
  0,
  3,
  0,
  0,
  0,
  4,
  0,
  0,
  0,
  0xff,
  0xff,
  ...new Uint8Array(200),
]);

/** A picture of one grey point; a reader of its kind looks at the parts, not at their check sums. */
const PNG = (() => {
  const part = (name: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return [...length, ...bytesOf(name), ...data, 0, 0, 0, 0];
  };
  const head = part('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));
  const points = part('IDAT', deflateSync(Uint8Array.of(0, 128)));
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([...mark, ...head, ...points, ...part('IEND', new Uint8Array())]);
})();

/** A PDF of exactly so many bytes. */
const pdfOf = (length: number) => {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(bytesOf('%PDF-1.7\n'));
  bytes.set(bytesOf('%%EOF'), length - 5);
  return bytes;
};
const answerTo = (bytes: Uint8Array, name = 'fil') => {
  const answer = acceptFile(bytes, name);
  return answer.ok ? answer.value.mediaType : answer.refusal.code;
};

describe('A file is taken for what its bytes are', () => {
  it.each([
    { kind: 'a PDF', bytes: PDF, mediaType: 'application/pdf' },
    { kind: 'a PNG', bytes: PNG, mediaType: 'image/png' },
    { kind: 'a JPEG', bytes: JPEG, mediaType: 'image/jpeg' },
  ])('$kind is accepted, whatever it is called', ({ bytes, mediaType }) => {
    expect(answerTo(bytes)).toBe(mediaType);
    expect(answerTo(bytes, 'rapport.exe')).toBe(mediaType);
    expect(answerTo(bytes, 'rapport.pdf')).toBe(mediaType);
  });

  it.each([
    { kind: 'nothing', bytes: new Uint8Array(), name: 'rapport.pdf', code: 'file-empty' },
    { kind: 'text', bytes: bytesOf('Kære direktion'), name: 'rapport.PDF', code: 'file-not-pdf' },
    {
      kind: 'a picture that is none',
      bytes: bytesOf('Kære direktion'),
      name: 'bevis.png',
      code: 'file-kind-unknown',
    },
    { kind: 'half a PDF', bytes: PDF.slice(0, PDF.length / 2), name: 'rapport.pdf', code: 'file-not-pdf' },
    { kind: 'half a PDF', bytes: PDF.slice(0, PDF.length / 2), name: 'rapport', code: 'file-not-pdf' },
    {
      kind: 'the first line of a PDF',
      bytes: bytesOf('%PDF-1.7\n'),
      name: 'rapport.pdf',
      code: 'file-not-pdf',
    },
    { kind: 'a program', bytes: EXE, name: 'rapport.pdf', code: 'file-not-pdf' },
    { kind: 'a program', bytes: EXE, name: 'program.exe', code: 'file-kind-unknown' },
    {
      kind: 'a zip',
      bytes: zipSync({ 'a.txt': bytesOf('a') }),
      name: 'bilag.zip',
      code: 'file-kind-unknown',
    },
    { kind: 'a zip', bytes: zipSync({ 'a.txt': bytesOf('a') }), name: 'bilag.pdf', code: 'file-not-pdf' },
    {
      kind: 'a web page',
      bytes: bytesOf('<!doctype html><script>alert(1)</script>'),
      name: 'rapport.pdf',
      code: 'file-not-pdf',
    },
    {
      kind: 'a drawing that can run',
      bytes: bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      name: 'bevis.svg',
      code: 'file-kind-unknown',
    },
  ])('$kind called $name: $code', ({ bytes, name, code }) => {
    expect(answerTo(bytes, name)).toBe(code);
  });

  it.each([
    ['a mark of UTF-8 before it', Uint8Array.of(0xef, 0xbb, 0xbf), new Uint8Array()],
    ['the lines of a mail before it', bytesOf('Content-Type: application/pdf\r\n\r\n'), new Uint8Array()],
    ['1,024 bytes before it', new Uint8Array(1024).fill(0x20), new Uint8Array()],
    ['2 KiB of zeros behind it', new Uint8Array(), new Uint8Array(2048)],
    ['5 MB of blank space behind it', new Uint8Array(), new Uint8Array(5_000_000).fill(0x0a)],
    ['a line of a server behind it', new Uint8Array(), bytesOf('\n<!-- 0.3 s -->')],
  ])('a PDF with %s is a PDF', (_what, before, behind) => {
    expect(answerTo(Uint8Array.from([...before, ...PDF, ...behind]))).toBe('application/pdf');
  });

  it('but not one with more than that before it, nor one of only zeros behind its first line', () => {
    expect(answerTo(Uint8Array.from([...new Uint8Array(1025), ...PDF]), 'rapport.pdf')).toBe('file-not-pdf');
    expect(answerTo(Uint8Array.from([...bytesOf('%PDF-1.7\n'), ...new Uint8Array(4096)]))).toBe(
      'file-not-pdf',
    );
  });

  it('takes 20 MB and not a byte more', () => {
    expect(answerTo(pdfOf(MOST_BYTES))).toBe('application/pdf');
    expect(answerTo(pdfOf(MOST_BYTES + 1))).toBe('file-too-large');
  });

  it('answers any bytes with a kind or a refusal, never with a fault, also where a known kind breaks off', () => {
    const starts = [PDF, PNG, JPEG, EXE, zipSync({ '[Content_Types].xml': bytesOf('<a/>') })].map((file) =>
      file.slice(0, 300),
    );
    const tail = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(300), tail, (start, cut, rest) => {
        const bytes = Uint8Array.from([...start.slice(0, cut), ...rest]);
        expect(typeof answerTo(bytes)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});

describe('The name of a file', () => {
  it.each([
    ['risikorapport 2026 (endelig).pdf', 'risikorapport 2026 (endelig).pdf'],
    ['Skærmbillede å.png', 'Skærmbillede å.png'],
    ['Ska\u030anderborg.pdf', 'Skånderborg.pdf'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['a"\r\nx<b>.pdf', 'a___x_b_.pdf'],
    ['', 'fil'],
    ['n'.repeat(500), 'n'.repeat(120)],
  ])('%j is kept as %j', (name, kept) => {
    expect(safeFileName(name)).toBe(kept);
  });
});
