import { createContext, useContext } from 'react';

/** What the form around a field knows about it. */
export type FormAround = {
  /** What is wrong, by the field's name. */
  errors: ReadonlyMap<string, string>;
  /** What each field is called. */
  labels: Readonly<Record<string, string>>;
  /** Tells the fields of one form from those of another on the same page; they may have the same names. */
  prefix: string;
  /** Takes away what is said about a field once somebody has set about mending it. */
  mend: (name: string) => void;
};

export const FormContext = createContext<FormAround>({
  errors: new Map(),
  labels: {},
  prefix: '',
  mend: () => undefined,
});

/** The id of the element that a field is written in. */
export const useFieldId = (name: string): string => fieldId(useContext(FormContext).prefix, name);

export const fieldId = (prefix: string, name: string): string => `field-${prefix}${name}`;
