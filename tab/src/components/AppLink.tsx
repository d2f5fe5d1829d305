import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { useSameDay } from '../day/day-shown';

type Props = {
  to: string;
  children: ReactNode;
  className?: string;
  /** Whether it leads to today, also from a page that shows a past day. */
  today?: boolean;
};

/** A link to another page of the tab, on the day that is shown, looking like Fluent's. */
export function AppLink({ to, children, className, today = false }: Props) {
  const sameDay = useSameDay(to);
  const address = today ? to : sameDay;
  const follow = useLinkClickHandler(address);
  return (
    <Link
      as="a"
      href={useHref(address)}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        follow(event);
      }}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  );
}
