import { createContext, useContext } from 'react';

export const FormContext = createContext<ReadonlyMap<string, string>>(new Map());

/** What is wrong with a field of the form around it, as Fluent's Field wants it. */
export function useFieldError(name: string): { validationMessage?: string; validationState?: 'error' } {
  const error = useContext(FormContext).get(name);
  return error === undefined ? {} : { validationMessage: error, validationState: 'error' };
}
