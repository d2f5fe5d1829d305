/** The most characters of what is written of the registration, and the most facts that one change is about. The app's own limits. */
export const REGISTRATION_MOST = { text: 500, reason: 500, fileName: 120, facts: 6 } as const;
