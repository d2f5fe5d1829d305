import { useEffect, useRef, type ReactNode } from 'react';
import { fieldInUse, isWrittenSince } from './written-since';

type Props = {
  /** What tells one time from the next, such as a number; undefined while nothing is done. */
  about: string | number | undefined;
  className?: string;
  children: ReactNode;
};

/**
 * Where a page says what was done. It takes the focus: what was pressed is often gone, and whoever uses the keyboard would
 * start at the top again. Not from somebody who has gone on to write; to them it is only read aloud.
 */
export function Said({ about, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (about !== undefined && place.current && !isWriting(place.current)) place.current.focus();
  }, [about]);
  return (
    <div role="status" ref={place} tabIndex={-1} {...(className === undefined ? {} : { className })}>
      {children}
    </div>
  );
}

/** In another form, or in the same one since it was sent. */
function isWriting(place: HTMLElement): boolean {
  const field = fieldInUse();
  return field !== undefined && (field.closest('form') !== place.closest('form') || isWrittenSince());
}
