import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { cleanText } from '../../domain/ground/clean-text';
import { ok, refuse, type Result } from '../../domain/result';

/** Who a validated token speaks for. `isTenantAdministrator`: the app role that may claim the first administration. */
export type Identity = { objectId: string; name: string; mail: string; isTenantAdministrator: boolean };

const SCOPE = 'access_as_user';
const ADMINISTRATOR_ROLE = 'Administrator';

/** A key set that cannot be fetched or read is a fault of ours, not a bad token. */
const KEY_SET_FAULTS: ReadonlySet<string> = new Set([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JWKInvalid.code,
]);

const claims = z.object({
  tid: z.string(),
  // Entra's ids are GUIDs; anything else is nobody's, and need not be a key of a table.
  oid: z.guid(),
  ver: z.literal('2.0'),
  scp: z.string(),
  name: z.string().transform(cleanText).default(''),
  preferred_username: z.string().transform(cleanText).default(''),
  roles: z.array(z.string()).default([]),
});

export type TokenValidator = (authorization: string | null) => Promise<Result<Identity>>;

/**
 * Checks a bearer token of the tab: signature by the issuer's published keys (RS256), issuer, audience, time, version
 * 2.0, the scope as a whole word, and that it was issued for this tenant. The person is `oid` and nothing else; name
 * and mail are for showing.
 */
export function createTokenValidator(settings: {
  issuer: string;
  keysUrl: string;
  audience: string;
  tenantId: string;
}): TokenValidator {
  const keys = createRemoteJWKSet(new URL(settings.keysUrl));
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return refuse({ code: 'not-signed-in' });
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.audience,
        algorithms: ['RS256'],
        clockTolerance: 60,
        requiredClaims: ['exp', 'tid', 'oid'],
      });
      const read = claims.safeParse(payload);
      if (!read.success || !read.data.scp.split(' ').includes(SCOPE))
        return refuse({ code: 'not-signed-in' });
      if (read.data.tid !== settings.tenantId) return refuse({ code: 'wrong-tenant' });
      const { oid, name, preferred_username, roles } = read.data;
      return ok({
        objectId: oid,
        name,
        mail: preferred_username,
        isTenantAdministrator: roles.includes(ADMINISTRATOR_ROLE),
      });
    } catch (error) {
      if (error instanceof errors.JOSEError && !KEY_SET_FAULTS.has(error.code)) {
        return refuse({ code: 'not-signed-in' });
      }
      throw error;
    }
  };
}
