/** The most characters of what is written about the roster, mandates, delegations and the decision model. */
export const ACCESS_MOST = { caseNumber: 50, scope: 500, name: 200, title: 200 } as const;
