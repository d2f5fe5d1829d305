/** The most characters of what is said of a supplier, and the most contracts that are named. */
export const SUPPLIER_MOST = {
  name: 200,
  supplies: 500,
  contract: 100,
  contracts: 20,
  remark: 500,
  answer: 500,
  reason: 500,
} as const;

/**
 * So many months after the end of its period a statement still shows that a supplier is supervised. No law names a
 * number: it is the app's own, a year and a quarter for writing the next one.
 */
export const STATEMENT_HOLDS_MONTHS = 15;
