import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty } from './Empty';
import { Failure } from './Failure';
import { Loading } from './Loading';

type Props<T> = {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  children: (data: T) => ReactNode;
  /** What to say when there is nothing to show; nothing when there is. */
  empty?: (data: T) => string | undefined;
};

/** One answer from the server in its four states: on its way, refused or failed, empty, and there. */
export function Answer<T>({ query, children, empty }: Props<T>) {
  if (query.data === undefined) {
    if (query.error === null) return <Loading />;
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const nothing = empty?.(query.data);
  return nothing === undefined ? children(query.data) : <Empty>{nothing}</Empty>;
}
