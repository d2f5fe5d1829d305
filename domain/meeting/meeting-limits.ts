/** The most of a meeting: characters of a note, of its place and of its link, items on its agenda, and people who were there. */
export const MEETING_MOST = { note: 2000, place: 200, teamsLink: 2000, items: 30, present: 50 } as const;
