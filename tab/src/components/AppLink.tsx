import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

type Props = { to: string; children: ReactNode; className?: string };

/** A link to another page of the tab, looking like Fluent's. */
export function AppLink({ to, children, className }: Props) {
  const follow = useLinkClickHandler(to);
  return (
    <Link
      as="a"
      href={useHref(to)}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        follow(event);
      }}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  );
}
