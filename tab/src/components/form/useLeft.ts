import { useState } from 'react';

/**
 * Whether a field has been left. What was pressed to leave it is let go of first: a line that appears at the field in
 * the meantime would move a button away from under the pointer, and the press would be lost.
 */
export function useLeft() {
  const [isLeft, setIsLeft] = useState(false);
  const onBlur = () => {
    const waiting = new AbortController();
    const letGo = () => {
      waiting.abort();
      // The click comes after the release, before anything else that waits.
      setTimeout(() => {
        setIsLeft(true);
      });
    };
    for (const release of ['mouseup', 'keyup'])
      document.addEventListener(release, letGo, { signal: waiting.signal });
  };
  return {
    isLeft,
    onBlur,
    onChange: () => {
      setIsLeft(false);
    },
  };
}
