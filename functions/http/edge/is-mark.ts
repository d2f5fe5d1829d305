/**
 * Whether a text is of the form that table storage gives as the state of a row, and takes back in a header; anything else
 * is nobody's state, and storage would call it a fault.
 */
export const isMark = (text: string): boolean => /^W\/"datetime'[\dA-Z%:.+-]{1,60}'"$/.test(text);
