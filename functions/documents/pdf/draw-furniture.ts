import { FURNITURE, TEXT_AREA, TEXT_WIDTH } from './page-measures';
import type { PdfDocument } from './pdf-document';
import type { DrawingTools } from './page-flow';
import { RULE_COLOR, STYLES } from './text-styles';

const STYLE = STYLES.furniture;
const GAP = 18;

/** Puts header and footer on all pages, once their number is known: artifacts, which are not read aloud. */
export function drawFurniture(press: DrawingTools, { header, footer }: PdfDocument): void {
  const { pdf } = press;
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    pdf.drawArtifact('Pagination', () => {
      drawPair(press, header, FURNITURE.headerBaseline);
      drawLine(press, FURNITURE.headerBaseline + 9);
      drawLine(press, FURNITURE.footerBaseline - 16);
      const page = footer.page(index + 1, count);
      drawPair(press, { left: footer.left, right: page }, FURNITURE.footerBaseline);
    });
  }
}

/** The right text is whole as far as it can be; the left one gets what is left. */
function drawPair(
  { type }: DrawingTools,
  { left, right }: { readonly left: string; readonly right: string },
  baseline: number,
): void {
  const top = baseline - STYLE.leading;
  const last = type.setOneLine(right, STYLE, TEXT_WIDTH / 2);
  const width = type.widthOf(last.lines.join(''), STYLE);
  type.draw(type.setOneLine(left, STYLE, TEXT_WIDTH - width - GAP), TEXT_AREA.left, top);
  type.draw(last, TEXT_AREA.right - width, top);
}

function drawLine({ pdf }: DrawingTools, y: number): void {
  pdf.lineWidth(0.5).moveTo(TEXT_AREA.left, y).lineTo(TEXT_AREA.right, y).stroke(RULE_COLOR.light);
}
