import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
  type JWTPayload,
} from 'jose';
import { z } from 'zod';

export type SigningKey = {
  /** The public half, as it stands in a key set. */
  readonly publicJwk: JWK;
  /** Signs the claims as they are, with RS256; the caller sets `iss`, `aud` and the times. */
  readonly sign: (claims: JWTPayload) => Promise<string>;
};

const storedKey = z.looseObject({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  kid: z.string(),
});

/**
 * The signing key of this name, made at the first call and kept in `folder` (readable by its owner only).
 * Two processes that start at once end up with the same key.
 */
export async function signingKey(folder: string, name: string): Promise<SigningKey> {
  const file = path.join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  const text = (await readIfThere(file)) ?? (await createKey(file));
  const jwk = storedKey.parse(JSON.parse(text));
  const key = await importJWK(jwk, 'RS256');
  const { kid, kty, n, e } = jwk;
  return {
    publicJwk: { kty, n, e, kid, use: 'sig', alg: 'RS256' },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key),
  };
}

async function createKey(file: string): Promise<string> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  const text = JSON.stringify({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return text;
  } catch (error) {
    const other = await readIfThere(file);
    if (other === undefined) throw error;
    return other;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
