import { describe, expect, it } from '@jest/globals';
import { feedSettings } from '../../../functions/feeds/feed-settings';

const KITOS = { KITOS_USER: 'feed@eksempel.dk', KITOS_PASSWORD: 'hemmelig', KITOS_ORGANIZATION: '11223344' };

describe('The settings of a source', () => {
  it('that are not there leave it off, and half of them too, by the names of what is missing', () => {
    expect(feedSettings({})).toEqual({
      kitos: { kind: 'off' },
      os2compliance: { kind: 'off' },
      dbs: { kind: 'off' },
    });
    expect(feedSettings({ ...KITOS, KITOS_PASSWORD: ' ' }).kitos).toEqual({
      kind: 'incomplete',
      missing: ['KITOS_PASSWORD'],
    });
  });

  it('turn it on when all are there', () => {
    expect(feedSettings(KITOS).kitos).toEqual({
      kind: 'on',
      url: 'https://kitos.dk',
      user: 'feed@eksempel.dk',
      password: 'hemmelig',
      organization: '11223344',
    });
  });

  it('say so where Key Vault did not give the secret', () => {
    const reference = '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/k)';
    expect(feedSettings({ ...KITOS, KITOS_PASSWORD: reference }).kitos).toEqual({
      kind: 'incomplete',
      missing: ['KITOS_PASSWORD'],
    });
  });

  it.each(['http://kitos.dk', 'kitos.dk', 'https://a:b@kitos.dk', 'http://127.0.0.1.evil.dk'])(
    'send no key to %s',
    (KITOS_URL) => {
      expect(feedSettings({ ...KITOS, KITOS_URL }).kitos).toMatchObject({ missing: ['KITOS_URL'] });
    },
  );

  it('take no key that cannot stand in a header', () => {
    const settings = { OS2COMPLIANCE_URL: 'https://eksempel.os2compliance.dk', OS2COMPLIANCE_KEY: 'a\nb: c' };
    expect(feedSettings(settings).os2compliance).toMatchObject({ missing: ['OS2COMPLIANCE_KEY'] });
    const dbs = { DBS_URL: 'https://api.dbstilsyn.dk/audits', DBS_KEY: 'k', DBS_KEY_HEADER: 'X: Y' };
    expect(feedSettings(dbs).dbs).toMatchObject({ missing: ['DBS_KEY_HEADER'] });
  });
});
