import Negotiator from 'negotiator';

/** Whether somebody takes an answer in an encoding, by what their `Accept-Encoding` says, and no less than as it is. */
export const takesEncoding = (accepted: string | null, encoding: 'br' | 'gzip'): boolean =>
  new Negotiator({ headers: { 'accept-encoding': accepted ?? '' } }).encodings([encoding, 'identity'])[0] ===
  encoding;
