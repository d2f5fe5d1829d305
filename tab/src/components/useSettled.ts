import { useEffect, useState } from 'react';

/** How long somebody writes before what is written is looked for, in milliseconds. */
const PAUSE = 200;

/** A text as it is once it has not changed for a moment. */
export function useSettled(text: string, pause: number = PAUSE): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text, pause]);
  return settled;
}
