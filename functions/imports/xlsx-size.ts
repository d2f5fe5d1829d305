/** The most bytes that an unpacked workbook may have. A small file can be made to unpack to far more than the server has. */
const MOST_UNPACKED = 200 * 1024 * 1024;

const END = 0x06054b50;
const FILE = 0x02014b50;
const MOST_COMMENT = 65_535;

/** Whether the bytes begin as a zip archive does, which is what a workbook (xlsx) is. */
export const isZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);

/** Whether what the archive's own directory says of its files is little enough to unpack. */
export function isSmallEnough(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return false;
  let at = view.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let count = view.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== FILE) return false;
    unpacked += view.readUInt32LE(at + 24);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return unpacked <= MOST_UNPACKED;
}

/** Where the archive's directory ends, searched from the back; a comment may follow. */
function endOf(view: Buffer): number | undefined {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - MOST_COMMENT); at -= 1)
    if (view.readUInt32LE(at) === END) return at;
  return undefined;
}
