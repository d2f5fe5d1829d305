import { TEXT_AREA } from './page-measures';
import type { SetText, Typesetter } from './typesetter';
import type { StructureElement, StructureTag, TaggedPdf } from './tagged-pdf';

/** The place on the pages down to which they are filled. */
export type PageFlow = {
  /** Where the next thing goes: points from the top of the page. */
  y: number;
  /** Where on its page the text area ends. */
  readonly bottom: number;
  readonly room: () => number;
  readonly atTop: () => boolean;
  readonly newPage: () => void;
  /** Leaves this much empty, but nothing at the top of a page. */
  readonly skip: (height: number) => void;
  /** Goes to a new page unless there is this much room, or the page is empty. */
  readonly keep: (height: number) => void;
};

/** What a block is drawn with. */
export type DrawingTools = { readonly pdf: TaggedPdf; readonly type: Typesetter; readonly flow: PageFlow };

/** Starts the first page. */
export function openPageFlow(pdf: TaggedPdf): PageFlow {
  const flow: PageFlow = {
    y: TEXT_AREA.top,
    bottom: TEXT_AREA.bottom,
    // A hair more than there is, so that rounding moves nothing to the next page.
    room: () => TEXT_AREA.bottom - flow.y + 0.01,
    atTop: () => flow.y <= TEXT_AREA.top,
    newPage: () => {
      pdf.addPage();
      flow.y = TEXT_AREA.top;
    },
    skip: (height) => {
      if (!flow.atTop()) flow.y += height;
    },
    keep: (height) => {
      if (!flow.atTop() && flow.room() < height) flow.newPage();
    },
  };
  flow.newPage();
  return flow;
}

/** Of text that goes over several pages, the lines on one of them: where they are and which part of it. */
export type TextPart = {
  readonly top: number;
  readonly height: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

export type Flowing = {
  readonly text: SetText;
  readonly x: number;
  readonly element: StructureElement;
  readonly tag: StructureTag;
  /** Draws what lies behind the lines of each page. */
  readonly behind?: (part: TextPart) => void;
};

/** Draws the lines as content of an element from where the flow is, over as many pages as they need. */
export function drawFlowing(
  { pdf, type, flow }: DrawingTools,
  { text, x, element, tag, behind }: Flowing,
): void {
  const { style, lines } = text;
  let done = 0;
  while (done < lines.length) {
    const fitting = Math.floor(flow.room() / style.leading);
    const count = linesForPage(fitting, lines.length - done, flow.atTop());
    if (count === 0) {
      flow.newPage();
      continue;
    }
    const part = lines.slice(done, done + count);
    const height = count * style.leading;
    const isLast = done + count === lines.length;
    behind?.({ top: flow.y, height, isFirst: done === 0, isLast });
    pdf.drawContent(element, tag, () => {
      type.draw({ style, lines: part }, x, flow.y);
    });
    flow.y += height;
    done += count;
  }
}

/** How many of the lines go on this page: no line stands alone before or after the break where two can stand together. */
function linesForPage(fitting: number, left: number, atTop: boolean): number {
  if (fitting >= left) return left;
  const count = left - fitting === 1 ? fitting - 1 : fitting;
  if (count >= 2) return count;
  return atTop ? Math.max(fitting, 1) : 0;
}
