import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod/mini';
import { cleanTexts } from '../../../domain/ground/clean-text';
import { ok, refuse, type Result } from '../../../domain/result';
import { MOST_BYTES } from '../../content/accept-file';
import type { Endpoint } from '../../../contracts/endpoint';

/** What a handler gets as the body: the parsed document, the bytes of a file, or nothing. */
export type BodyOf<E extends Endpoint> = E['body'] extends z.ZodMiniType
  ? z.output<E['body']>
  : E['body'] extends 'file'
    ? Uint8Array
    : undefined;

/** The longest item (`DECISION_MOST.content`) with every letter in three bytes, and room for the rest. */
const MOST_JSON_BYTES = 512 * 1024;

/** Reads and parses a body by the contract. Too much is refused before it is parsed. */
export async function readBody<E extends Endpoint>(
  endpoint: E,
  request: HttpRequest,
): Promise<Result<BodyOf<E>>> {
  // BodyOf<E> follows endpoint.body, which the three branches below test one by one.
  const as = (value: unknown) => ok(value as BodyOf<E>);
  const { body } = endpoint;
  if (body === 'none') return as(undefined);
  const most = body === 'file' ? MOST_BYTES : MOST_JSON_BYTES;
  if (Number(request.headers.get('content-length') ?? 0) > most)
    return refuse({ code: 'file-too-large', most });
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > most) return refuse({ code: 'file-too-large', most });
  if (body === 'file') return as(bytes);
  const document = parseJson(bytes);
  if (document === undefined) return refuse({ code: 'body-not-json' });
  const parsed = body.safeParse(document.value);
  if (parsed.success) return as(parsed.data);
  return refuse({ code: 'body-invalid', field: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/**
 * JSON is UTF-8 (RFC 8259); letters that cannot be read are refused, so that nobody signs for what was not written. Its
 * texts are cleaned here, once for every operation.
 */
function parseJson(bytes: Uint8Array): { value: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: cleanTexts(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
