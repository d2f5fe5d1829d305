/** All measures are points, 1/72 inch, from the upper left corner of the page. */
export const A4 = { width: 595.28, height: 841.89 };

/** Where the text of a page stands. */
export const TEXT_AREA = { left: 72, right: A4.width - 72, top: 88, bottom: A4.height - 86 };

export const TEXT_WIDTH = TEXT_AREA.right - TEXT_AREA.left;

/** The lines of text at the head and the foot of a page, by their baselines. */
export const FURNITURE = { headerBaseline: 54, footerBaseline: A4.height - 48 };
