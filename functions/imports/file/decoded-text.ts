import { windows1252 } from './windows-1252';

export type DecodedText = { text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1252' };

/** How many bytes are looked at to see whether every other one is zero. */
const LOOKED_AT = 4096;

/**
 * The text of bytes in UTF-8 or UTF-16 with or without a mark, or else in Windows-1252, with `\n` at the end of each
 * line; nothing where it is text in none of these, or a web page (as a sign-in page saved in place of a list) or JSON.
 */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decode(bytes);
  if (decoded === undefined || isNotReadable(decoded.text) || isNoList(decoded.text)) return undefined;
  // One kind of line end, so that lines are counted as a reader counts them.
  return { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

function decode(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = byteOrder(bytes);
  if (utf16 !== undefined) return { encoding: 'utf-16', text: new TextDecoder(utf16).decode(bytes) };
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Bytes that are not UTF-8 come from an older export; every other explanation fails the test for letters.
    return { encoding: 'windows-1252', text: windows1252(bytes) };
  }
}

/**
 * Which byte of UTF-16 stands first, by its mark, or by the zeros: nearly every letter of Danish and of a list's dates
 * and marks has one zero byte, always on the same side. No other text has zeros at all.
 */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0] as [number, number];
  const looked = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [first, second] = zeros;
  const half = looked / 2;
  if (second > 0.7 * half && first < 0.1 * half) return 'utf-16le';
  if (first > 0.7 * half && second < 0.1 * half) return 'utf-16be';
  return undefined;
}

/** Text has no control characters but tab and line ends, and nothing that could not be decoded. */
const isNotReadable = (text: string): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(text);

/**
 * What a text begins with that is no list: a page, also one with a table that a system calls a spreadsheet, a document
 * (`<`, RTF), JSON, a form or mail with a file in it, a calendar or visiting card.
 */
const NO_LIST =
  /^(?:<(?:(?:!doctype|html|head|meta|style|body|div|table|\?xml)\b|!--)|\{\s*["}]|\{\\rtf|\[\s*[[{\]]|--[^\n]*\nContent-|MIME-Version:|BEGIN:V)/i;

const isNoList = (text: string): boolean => NO_LIST.test(text.slice(0, 1000).trimStart());
