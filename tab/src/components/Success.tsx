import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** Whether anything came of it. */
  changed?: boolean;
};

/** Says that something was done. */
export function Success({ children, changed = true }: Props) {
  return (
    <MessageBar intent={changed ? 'success' : 'info'} layout="multiline" data-state="done">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
