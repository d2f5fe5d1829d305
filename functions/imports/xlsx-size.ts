import { inflateRawSync } from 'node:zlib';
import { MOST_COLUMNS } from './lay-out';

/** The most bytes that an unpacked workbook may have. A small file can be made to unpack to far more than the server has. */
const MOST_UNPACKED = 150 * 1024 * 1024;

/** The most cells that a sheet may span: a single cell far out makes the reader lay out all between. */
const MOST_SPAN = 12_000_000;

const END = 0x06054b50;
const FILE = 0x02014b50;
const MOST_COMMENT = 65_535;
const DEFLATED = 8;

/** Whether the bytes begin as a zip archive does, which is what a workbook (xlsx) is. */
export const isZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);

/**
 * Why a workbook is not unpacked, if it should not be: what its own directory says, what its sheets truly unpack to, or
 * how far out their cells lie is more than this server reads.
 */
export function whyNotUnpacked(bytes: Uint8Array): 'file-unreadable' | 'workbook-too-large' | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = filesOf(view);
  if (files === undefined) return 'file-unreadable';
  let left = MOST_UNPACKED;
  if (files.reduce((sum, { size }) => sum + size, 0) > left) return 'workbook-too-large';
  for (const file of files) {
    const content = unpacked(view, file, left);
    if (content === 'file-unreadable' || content === 'workbook-too-large') return content;
    left -= content.length;
    if (/\/worksheets\/[^/]+\.xml$/.test(file.name) && !isWithinSpan(content)) return 'workbook-too-large';
  }
  return undefined;
}

type Packed = { name: string; size: number; packed: number; method: number; at: number };

/** The files of the archive by its directory, which stands at the end. */
function filesOf(view: Buffer): readonly Packed[] | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const files: Packed[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== FILE) return undefined;
    const nameLength = view.readUInt16LE(at + 28);
    files.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      size: view.readUInt32LE(at + 24),
      packed: view.readUInt32LE(at + 20),
      method: view.readUInt16LE(at + 10),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return files;
}

/** What a file truly unpacks to: the size in the directory may be a lie. */
function unpacked(
  view: Buffer,
  { at, packed, method }: Packed,
  most: number,
): Buffer | 'file-unreadable' | 'workbook-too-large' {
  if (at + 30 > view.length) return 'file-unreadable';
  const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  const content = view.subarray(start, start + packed);
  if (method !== DEFLATED) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLong =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLong ? 'workbook-too-large' : 'file-unreadable';
  }
}

/** Whether the cells that hold something lie near enough; a stray one far down is borne, one far out is not. */
function isWithinSpan(sheet: Buffer): boolean {
  let [width, height] = [1, 1];
  const cells = sheet.toString('latin1').matchAll(/<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>/g);
  for (const [cell, letters = '', digits = ''] of cells) {
    if (cell.endsWith('/>')) continue;
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    width = Math.max(width, column);
    height = Math.max(height, Number(digits));
  }
  return width <= 4 * MOST_COLUMNS && width * height <= MOST_SPAN;
}

/** Where the archive's directory ends, searched from the back; a comment may follow. */
function endOf(view: Buffer): number | undefined {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - MOST_COMMENT); at -= 1)
    if (view.readUInt32LE(at) === END) return at;
  return undefined;
}
