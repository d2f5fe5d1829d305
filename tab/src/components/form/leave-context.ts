import { createContext } from 'react';

/** Where forms tell whether something is written in them that has not been sent. */
export type FormLeave = { tell: (form: string, isWritten: boolean) => void };

export const LeaveContext = createContext<FormLeave>({ tell: () => undefined });
