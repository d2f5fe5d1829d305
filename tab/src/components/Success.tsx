import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Says that something was done. */
export function Success({ children }: { children: ReactNode }) {
  return (
    <MessageBar intent="success" layout="multiline" data-state="done">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
