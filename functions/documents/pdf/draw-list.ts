import { TEXT_AREA, TEXT_WIDTH } from './page-measures';
import type { PdfList } from './pdf-document';
import { drawFlowing, type DrawingTools } from './page-flow';
import type { PreparedBlock } from './prepared-block';
import { STYLES } from './text-styles';

const STYLE = STYLES.text;
const INDENT = 18;
const BETWEEN = 3;

/** The items below each other, with a bullet or their number before them. */
export function prepareList(press: DrawingTools, { ordered, items }: PdfList): PreparedBlock {
  const { pdf, type, flow } = press;
  const labels = items.map((_, index) => (ordered ? `${index + 1}.` : '•'));
  const widest = Math.max(0, ...labels.map((label) => type.widthOf(label, STYLE)));
  const indent = Math.max(INDENT, widest + 10);
  const texts = items.map((item) => type.set(item, STYLE, TEXT_WIDTH - indent));
  return {
    before: 6,
    lead: Math.min(2, texts[0]?.lines.length ?? 0) * STYLE.leading,
    draw: (parent) => {
      const listNumbering = ordered ? 'Decimal' : 'Disc';
      const list = pdf.addElement(parent, 'L', { listNumbering });
      texts.forEach((text, index) => {
        if (index > 0) flow.skip(BETWEEN);
        // The label stands on the page on which its text begins.
        flow.keep(Math.min(text.lines.length, text.lines.length === 3 ? 3 : 2) * STYLE.leading);
        const item = pdf.addElement(list, 'LI');
        pdf.drawContent(pdf.addElement(item, 'Lbl'), 'Lbl', () => {
          const label = { style: STYLE, lines: [labels[index] ?? ''] };
          type.draw(label, TEXT_AREA.left + 4, flow.y);
        });
        const element = pdf.addElement(item, 'LBody');
        drawFlowing(press, { text, x: TEXT_AREA.left + indent, element, tag: 'LBody' });
      });
    },
  };
}
