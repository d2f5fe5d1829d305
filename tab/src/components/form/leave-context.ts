import { createContext } from 'react';

/** Where forms tell whether something is written in them that has not been sent. */
export type Leave = { tell: (form: string, isWritten: boolean) => void };

export const LeaveContext = createContext<Leave>({ tell: () => undefined });
