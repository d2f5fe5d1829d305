/** The most characters of what is written about the roster, mandates, delegations, the decision model and who the body is. */
export const ACCESS_MOST = {
  caseNumber: 50,
  basis: 500,
  body: 100,
  otherBodies: 10,
  scope: 500,
  name: 200,
  title: 200,
} as const;
