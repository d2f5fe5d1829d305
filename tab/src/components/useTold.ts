import { useCallback, useState } from 'react';

/** What was done last, and which time it was: the same thing done twice is told twice. */
type Told<What> = { what: What; time: number };

/** Keeps what a page is to say in `Said` of what was done on it, and takes the next. */
export function useTold<What>(): readonly [Told<What> | undefined, (what: What) => void] {
  const [told, setTold] = useState<Told<What>>();
  const tell = useCallback((what: What) => {
    setTold((before) => ({ what, time: (before?.time ?? 0) + 1 }));
  }, []);
  return [told, tell];
}
