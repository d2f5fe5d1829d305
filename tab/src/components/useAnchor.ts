import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** For how long after the arrival the place is held while what stands above it is still being fetched, in milliseconds. */
const HELD_FOR = 5_000;
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** The heading that a link with `#anchor` leads to: it takes the focus and comes into sight. */
export function useAnchor(anchor: string | undefined): RefObject<HTMLHeadingElement | null> {
  const { hash, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    if (element === null || anchor === undefined || hash !== `#${anchor}`) return undefined;
    element.focus({ preventScroll: true });
    return holdInSight(element);
  }, [anchor, hash, key]);
  return heading;
}

/** Keeps an element at the top of the window as the page grows, until the reader does something or some time is over. */
function holdInSight(element: HTMLElement): () => void {
  const scroll = () => {
    element.scrollIntoView({ block: 'start' });
  };
  const growing = new ResizeObserver(scroll);
  const letGo = () => {
    growing.disconnect();
    clearTimeout(timer);
    for (const act of ACTS) window.removeEventListener(act, letGo);
  };
  const timer = setTimeout(letGo, HELD_FOR);
  for (const act of ACTS) window.addEventListener(act, letGo, { passive: true });
  growing.observe(document.body);
  scroll();
  return letGo;
}
