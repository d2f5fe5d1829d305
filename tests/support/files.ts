import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../domain/result';

/** The bytes of a text, as UTF-8 without a mark unless said otherwise. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of the demo municipality, byte for byte. */
export const exampleFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '..', '..', 'examples', name)));

/** The value of an answer that must not be a refusal. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Expected a value, was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The code of the refusal, or `accepted`. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'accepted' : result.refusal.code);
