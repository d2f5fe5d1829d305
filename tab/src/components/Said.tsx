import { useEffect, useRef, type ReactNode } from 'react';

type Props = {
  /** What tells one time from the next, such as a number; undefined while nothing is done. */
  about: string | number | undefined;
  className?: string;
  children: ReactNode;
};

/** What is written or chosen in, so that a letter or a list is lost when the focus is taken from it. */
const FIELD = 'textarea, select, input:not([type=checkbox], [type=radio], [type=file])';

/**
 * Where a page says what was done. It takes the focus: what was pressed is often gone, and whoever uses the keyboard would
 * start at the top again. Not from somebody who has gone on to write in another form; to them it is only read aloud.
 */
export function Said({ about, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (about !== undefined && place.current && !isWrittenElsewhere(place.current)) place.current.focus();
  }, [about]);
  return (
    <div role="status" ref={place} tabIndex={-1} {...(className === undefined ? {} : { className })}>
      {children}
    </div>
  );
}

function isWrittenElsewhere(place: HTMLElement): boolean {
  const field = document.activeElement;
  return field?.matches(FIELD) === true && field.closest('form') !== place.closest('form');
}
