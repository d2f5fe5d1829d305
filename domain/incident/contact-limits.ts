/** The most characters of what is written of a contact, and the most contacts. The app's own limits. */
export const CONTACT_MOST = {
  name: 100,
  phone: 40,
  mail: 254,
  hours: 200,
  contacts: 50,
} as const;
