import { useEffect, useState } from 'react';

/**
 * Stands in a dialog, and gives the focus back when it is gone to what had it before. A press in the dialog may lead to
 * another place that has taken the focus by then.
 */
export function GivesFocusBack() {
  // Looked up while the dialog is drawn for the first time, before it takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    },
    [before],
  );
  return null;
}
