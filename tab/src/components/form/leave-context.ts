import { createContext } from 'react';

/**
 * Where forms tell whether something is written in them that has not been sent; `isKept`: that the server keeps it all
 * the same, so that nothing of it can be lost.
 */
export type FormLeave = { tell: (form: string, isWritten: boolean, isKept?: boolean) => void };

export const LeaveContext = createContext<FormLeave>({ tell: () => undefined });
