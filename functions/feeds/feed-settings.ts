/** What is set up of a source: nothing, not all of it (by the names of what is missing or wrong), or all. */
export type FeedSetting<Values> =
  { kind: 'off' } | { kind: 'incomplete'; missing: readonly string[] } | ({ kind: 'on' } & Values);

export type KitosSettings = {
  url: string;
  user: string;
  password: string;
  /** The municipality in KITOS, by its uuid or its CVR number. */
  organization: string;
};
export type Os2complianceSettings = { url: string; key: string };
/** Neither the path nor the name of the header is public: both are set with the key. */
export type DbsSettings = { url: string; keyHeader: string; key: string };

export type FeedsSettings = {
  kitos: FeedSetting<KitosSettings>;
  os2compliance: FeedSetting<Os2complianceSettings>;
  dbs: FeedSetting<DbsSettings>;
};

/** What a setting is, and where it may be left out what it is then. */
type Wanted = { name: string; isRight: (value: string) => boolean; otherwise?: string };

/**
 * Reads what is set up of the sources. Nothing is set up: the source is off. Half of it: it is off too and says which
 * settings it lacks; a source that is set up wrongly never keeps the service from starting.
 */
export function feedSettings(variables: Readonly<Record<string, string | undefined>>): FeedsSettings {
  const read = <Key extends string>(
    wanted: Readonly<Record<Key, Wanted>>,
  ): FeedSetting<Record<Key, string>> => {
    const entries = Object.entries<Wanted>(wanted).map(([key, one]) => {
      const given = variables[one.name]?.trim() ?? '';
      return { key, one, isGiven: given !== '', value: given === '' ? (one.otherwise ?? '') : given };
    });
    if (!entries.some(({ isGiven }) => isGiven)) return { kind: 'off' };
    const missing = entries.filter(({ one, value }) => !one.isRight(value) || isUnresolved(value));
    if (missing.length > 0) return { kind: 'incomplete', missing: missing.map(({ one }) => one.name) };
    // Every key of `wanted` is among the entries.
    const values = Object.fromEntries(entries.map(({ key, value }) => [key, value])) as Record<Key, string>;
    return { kind: 'on', ...values };
  };
  return {
    kitos: read({
      url: { name: 'KITOS_URL', isRight: isSafeAddress, otherwise: 'https://kitos.dk' },
      user: { name: 'KITOS_USER', isRight: isThere },
      password: { name: 'KITOS_PASSWORD', isRight: isThere },
      organization: { name: 'KITOS_ORGANIZATION', isRight: isOrganization },
    }),
    os2compliance: read({
      url: { name: 'OS2COMPLIANCE_URL', isRight: isSafeAddress },
      key: { name: 'OS2COMPLIANCE_KEY', isRight: isHeaderValue },
    }),
    dbs: read({
      url: { name: 'DBS_URL', isRight: isSafeAddress },
      keyHeader: { name: 'DBS_KEY_HEADER', isRight: (value) => /^[\w-]{1,100}$/.test(value) },
      key: { name: 'DBS_KEY', isRight: isHeaderValue },
    }),
  };
}

const isThere = (value: string): boolean => value !== '';
const isHeaderValue = (value: string): boolean => /^[\x21-\x7e]{1,4000}$/.test(value);
const isOrganization = (value: string): boolean =>
  /^\d{8}$/.test(value) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** The platform leaves the reference standing where Key Vault did not give the secret. */
const isUnresolved = (value: string): boolean => value.startsWith('@Microsoft.KeyVault(');

/** A key is sent to an encrypted address alone; on this machine, where the stand-ins are, there is nobody to listen. */
function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}
