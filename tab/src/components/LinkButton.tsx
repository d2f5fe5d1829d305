import { Button } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { useSameDay } from '../day/day-shown';

type Props = { to: string; children: ReactNode; primary?: boolean };

/** A way to a page where something is done, looking like a button and being a link. */
export function LinkButton({ to, children, primary = false }: Props) {
  const address = useSameDay(to);
  const follow = useLinkClickHandler(address);
  return (
    <Button
      as="a"
      href={useHref(address)}
      appearance={primary ? 'primary' : 'secondary'}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        follow(event);
      }}
    >
      {children}
    </Button>
  );
}
