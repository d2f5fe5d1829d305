import { describe, expect, it } from '@jest/globals';
import { labelledText, plainText, shortened } from '../../adaptive-cards/parts/plain-text';
import { partsOfType } from '../support/card-parts';

const textsOf = (part: unknown) => partsOfType(part, 'TextRun').map((run) => run['text']);

describe('text that somebody wrote', () => {
  it('is shown as it is, one block for each line, in elements that know no Markdown', () => {
    const blocks = plainText('**fed** [x](https://ond.example)\r\n\n- punkt');
    expect(blocks.map((block) => block.type)).toEqual(['RichTextBlock', 'RichTextBlock']);
    expect(textsOf(blocks)).toEqual(['**fed** [x](https://ond.example)', '- punkt']);
  });

  it('of a thousand lines is shown in six blocks, with every word', () => {
    const blocks = plainText(Array.from({ length: 1000 }, (_, index) => `l${String(index)}`).join('\n'));
    expect(blocks).toHaveLength(6);
    expect(textsOf(blocks).join(' ')).toContain('l998 l999');
  });

  it('stays on one line behind a label', () => {
    expect(textsOf(labelledText('Ejer', 'Mette\nHolm'))).toEqual(['Ejer: ', 'Mette Holm']);
  });

  it('loses characters without a shape', () => {
    expect(textsOf(plainText('a\u0000\u0007b'))).toEqual(['a  b']);
    expect(plainText(' \n \u0000')).toEqual([]);
  });

  it('is cut with an ellipsis when it is too long, and otherwise left alone', () => {
    expect(shortened('abcdef', 6)).toBe('abcdef');
    expect(shortened('abc defg', 5)).toBe('abc…');
  });
});
