/** How Teams moves its reader about in the tab. */
export type TabMoves = {
  /** Opens the page that a deep link asks for, in the place of the one that is shown. */
  open: (path: string) => void;
  /** Goes one page back; false on the first page of a visit, which has none before it. */
  goBack: () => boolean;
};
