import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** How high a row is taken to be before it has been drawn, in pixels, and how many are drawn beyond what is in sight. */
const ROW = 57;
const BEYOND = 6;

type Target = { index: number; column: number };

/**
 * Which of `count` rows are drawn and where, and the keys that move through all of them. Another `firstRow` means another
 * order, or other rows: the first of them are then shown.
 */
export function useRowsInSight(count: number, firstRow: string) {
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<Target | undefined>(undefined);
  const [focused, setFocused] = useState(0);
  const last = count - 1;
  const kept = Math.min(focused, last);
  // The library keeps its state outside React, so this hook is not compiled; nothing here relies on that it is.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    // The browser tells how high a row became once it has laid all of them out; to ask it of each as it is drawn would
    // make it lay them out again for every one.
    measureElement: (element, told, list) =>
      told === undefined
        ? (list.itemSizeCache.get(list.indexFromElement(element)) ?? ROW)
        : measureElement(element, told, list),
    // The row in focus stays, however far it is scrolled away, so that the focus is not lost and Tab comes back to it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), kept])].sort((a, b) => a - b),
  });

  /** Takes the focus to where a key led, as soon as that row is drawn. */
  const arrive = (): boolean => {
    const target = wanted.current;
    const cell = target && scroller.current && cellAt(scroller.current, target);
    if (!cell) return false;
    wanted.current = undefined;
    cell.focus();
    if (target.index >= 0) virtual.scrollToIndex(target.index);
    return true;
  };
  useEffect(() => {
    arrive();
  });

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [firstRow, count]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    if (at === undefined) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 1);
    const index = indexAfter(event, { index: at.index, last, page });
    if (index === undefined) return;
    event.preventDefault();
    wanted.current = { ...at, index };
    setFocused(Math.max(0, index));
    // Fluent draws its rows a moment after this component; the scrolling brings the effect above about once more.
    if (!arrive()) virtual.scrollToIndex(Math.max(0, index));
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = placeOf(event.target);
    if (at !== undefined && at.index >= 0) setFocused(at.index);
  };

  return {
    scroller,
    inSight: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    onKeyDown,
    onFocus,
  };
}

type Here = { index: number; last: number; page: number };

/** The row that a key leads to; -1 is the header. Nothing for a key that stays in the row. */
function indexAfter({ key, ctrlKey }: KeyboardEvent, { index, last, page }: Here): number | undefined {
  if (ctrlKey) {
    if (key === 'Home') return 0;
    return key === 'End' ? last : undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(-1, index - 1);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'PageUp':
      return Math.max(0, index - page);
    default:
      return undefined;
  }
}

const CELL = '[role="gridcell"], [role="columnheader"]';

/** Where in the table something stands: the row, -1 for the header, and the column. */
function placeOf(target: EventTarget): Target | undefined {
  const cell = target instanceof Element ? target.closest(CELL) : null;
  const row = cell?.closest('[role="row"]');
  if (!cell || !row) return undefined;
  return {
    index: Number(row.getAttribute('aria-rowindex')) - 2,
    column: [...row.querySelectorAll(CELL)].indexOf(cell),
  };
}

/** What takes the focus in a cell: the cell, or the link or button in it. Nothing while its row is not drawn. */
function cellAt(within: HTMLElement, { index, column }: Target): HTMLElement | undefined {
  const row = within.querySelector(`[role="row"][aria-rowindex="${String(index + 2)}"]`);
  const cell = row?.querySelectorAll<HTMLElement>(CELL)[column];
  if (cell === undefined || cell.tabIndex >= 0) return cell;
  return cell.querySelector<HTMLElement>('a[href], button, [tabindex="0"]') ?? undefined;
}
