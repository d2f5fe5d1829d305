/** The most characters of what an exhibit says and of the number of the case that it lies on. */
export const EXHIBIT_MOST = { says: 300, caseNumber: 50 } as const;
