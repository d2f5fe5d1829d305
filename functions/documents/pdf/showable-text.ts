/** Line ends of every kind. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** What shows nothing and changes nothing: soft hyphen, zero-width space, word joiner, BOM, variation selectors. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|\p{Variation_Selector}/gu;

/** Hyphens that look like the common one, which is the one to search for. */
const HYPHEN = /[\u2010\u2011]/g;

/** Never shown as they are, also where a font has a glyph: controls, marks of direction, private and broken ones. */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;

/**
 * The text as it can be drawn with a font: composed letters, line feeds for all line ends, spaces for tabs. What
 * the font has no glyph for (`has` tells of one code point) stands as its code points, [U+1F642], so that
 * nothing is lost and nothing hidden can turn or cover the text beside it.
 */
export function showableText(text: string, has: (codePoint: number) => boolean): string {
  const plain = text
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replace(/\t/g, ' ')
    .replace(HYPHEN, '-')
    .replace(UNSEEN, '');
  let shown = '';
  let missing: string[] = [];
  const tellMissing = () => {
    if (missing.length > 0) shown += `[${missing.join(' ')}]`;
    missing = [];
  };
  for (const character of plain) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === '\n' || (!UNSHOWABLE.test(character) && has(codePoint))) {
      tellMissing();
      shown += character;
    } else {
      missing.push(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
  tellMissing();
  return shown;
}
