import { fromBufferPromise, type Entry } from 'yauzl';

/** The most bytes that the parts of a workbook that are read may have unpacked. */
const MOST_UNPACKED = 150 * 1024 * 1024;

/** The most files that an archive may have; a workbook has some dozens. */
const MOST_FILES = 5000;

/** The files of an archive by its directory, which stands at its end; what that does not name is never looked at. */
export type ZipArchive = {
  has: (name: string) => boolean;
  /** The unpacked bytes of a file piece by piece. Throws where it is damaged. */
  read: (name: string) => AsyncIterable<Uint8Array>;
};

/** Whether the bytes begin as a zip archive does, which is what a workbook (xlsx) is. */
export const isZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);

/**
 * Opens an archive, or says that it unpacks to more than this server reads. Sizes are those of the directory, and a
 * file that unpacks to another size than its own is given up as damaged on the way. Throws where it is no archive.
 */
export async function openArchive(bytes: Uint8Array): Promise<ZipArchive | 'workbook-too-large'> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > MOST_FILES) return 'workbook-too-large';
  const entries = new Map<string, Entry>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    entries.set(keyOf(entry.fileName), entry);
  }
  if (size > MOST_UNPACKED) return 'workbook-too-large';
  let left = MOST_UNPACKED;
  return {
    has: (name) => entries.has(keyOf(name)),
    async *read(name) {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) throw new Error(`Cannot read a file that the archive does not name: ${name}`);
      for await (const read of await zip.openReadStreamPromise(entry)) {
        const piece = read as Uint8Array; // no coding is set
        left -= piece.length;
        if (left < 0) throw new Error('Cannot read the same parts again and again');
        yield piece;
      }
    },
  };
}

/** Programs disagree about capitals in the names of parts. */
const keyOf = (name: string): string => name.toLowerCase();
