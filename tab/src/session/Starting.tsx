import type { UseQueryResult } from '@tanstack/react-query';
import { Answer } from '../components/Answer';
import { StartingPage } from './StartingPage';

type Props = { query: Pick<UseQueryResult, 'data' | 'error' | 'refetch'> };

/** Waits until it is known who is asking; says what is wrong if that cannot be known. */
export function Starting({ query }: Props) {
  return (
    <StartingPage>
      <Answer query={query}>{() => null}</Answer>
    </StartingPage>
  );
}
