import { createContext } from 'react';

/** What is wrong in the form around a field, by the field's name. */
export const FormContext = createContext<ReadonlyMap<string, string>>(new Map());
