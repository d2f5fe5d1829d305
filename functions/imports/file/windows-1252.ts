/**
 * What Windows-1252 has where Latin-1 has control characters, from byte 0x80 to 0x9f; five bytes stand for nothing. The
 * platform's own decoder takes the one for the other in many versions of Node (nodejs/node#56542, also in 20.18.3 and
 * later), and would lose every dash, curly quote and euro sign.
 */
const UPPER = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** The text of bytes in Windows-1252, the coding of older exports; a byte without a letter becomes U+FFFD. */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => UPPER.charAt(letter.charCodeAt(0) - 0x80));
