import { useContext, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { MeContext } from '../../session/session-context';
import { forgetWriting, keepWriting, keptWriting } from './kept-writing';
import { LeaveContext } from './leave-context';

export type KeptState<State> = {
  state: State;
  setState: (next: (before: State) => State) => void;
  /** Whether it was written before this page was opened, and is shown again. */
  isFound: boolean;
  /** Puts something in its place that nobody wrote, but for what is to stay of it. */
  restart: (clean: State, staying?: (now: State) => State) => void;
  /** Tells that it has reached the server, as it is or as it was: from then on that could not be lost. */
  sent: (as?: State) => void;
};

/**
 * What somebody writes on a page. With a name it is kept until it is sent: a reload shows it again, and leaving the page
 * is asked about first. It is kept by person and page, so two forms of one page need two names.
 * `fit` makes a state of whatever was kept, or nothing if it does not fit.
 */
export function useKeptState<State>(
  name: string | undefined,
  initial: State,
  fit: (kept: unknown) => State | undefined,
): KeptState<State> {
  const { pathname, search } = useLocation();
  const personId = useContext(MeContext)?.person.personId;
  const key = name === undefined ? undefined : [personId, pathname + search, name].join(' ');
  const leave = useContext(LeaveContext);
  const [first] = useState(() => {
    const found = key === undefined ? undefined : fit(keptWriting(key));
    return { isFound: found !== undefined && !isSame(found, initial), state: found ?? initial };
  });
  const [state, setState] = useState(first.state);
  const [sentState, setSent] = useState(initial);
  // An answer comes to whoever asked, and meanwhile more may have been written.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const isWritten = !isSame(state, sentState);
  useEffect(() => {
    if (key === undefined) return;
    if (isWritten) keepWriting(key, state);
    else forgetWriting(key);
  }, [key, state, isWritten]);
  useEffect(() => {
    if (key === undefined) return undefined;
    leave.tell(key, isWritten);
    return () => {
      leave.tell(key, false);
    };
  }, [key, leave, isWritten]);
  return {
    state,
    setState,
    isFound: first.isFound,
    restart: (clean, staying = () => clean) => {
      setState(staying);
      setSent(() => clean);
    },
    sent: (as = latest.current) => {
      if (key === undefined) return;
      setSent(() => as);
      if (!isSame(as, latest.current)) return;
      forgetWriting(key);
      leave.tell(key, false);
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
