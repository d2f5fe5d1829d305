import { useEffect, useState } from 'react';

/** How long somebody writes before what is written is looked for, in milliseconds. */
const PAUSE = 200;

/** A text as it is once somebody has stopped writing for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
