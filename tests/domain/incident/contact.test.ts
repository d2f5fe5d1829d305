import { describe, expect, it } from '@jest/globals';
import { callable, contactRefusal, isOneMail, tidyContact } from '../../../domain/incident/contact';
import { CONTACT_MOST } from '../../../domain/incident/contact-limits';

const contact = (changes: object = {}) => ({
  name: 'KommuneCERT',
  phone: '',
  mail: '',
  hours: '',
  ...changes,
});

describe('A contact of the incidents', () => {
  it('needs a name and nothing else', () => {
    expect(contactRefusal(contact())).toBeUndefined();
    expect(contactRefusal(contact({ name: ' \u200b' }))).toEqual({ code: 'text-missing', field: 'name' });
  });

  it.each(['name', 'phone', 'mail', 'hours'] as const)(
    'has no more in its %s than there is room for',
    (field) => {
      const most = CONTACT_MOST[field];
      expect(contactRefusal(contact({ [field]: '1'.repeat(most + 1) }))).toEqual({
        code: 'text-too-long',
        field,
        most,
      });
    },
  );

  it.each([
    ['112', '112'],
    ['+45 12 34 56 78', '+4512345678'],
    ['(33) 12-34.56', '33123456'],
  ])('is called on %s by one press', (phone, called) => {
    expect(callable(phone)).toBe(called);
    expect(contactRefusal(contact({ phone }))).toBeUndefined();
  });

  it.each(['12', '12 34 56 78 eller 87 65 43 21', 'javascript:alert(1)', '1234,,5678#', '+', '٣٣١٢٣٤٥٦'])(
    'is not called on %s, which is no one number',
    (phone) => {
      expect(callable(phone)).toBeUndefined();
      expect(contactRefusal(contact({ phone }))).toEqual({ code: 'body-invalid', field: 'phone' });
    },
  );

  it.each(['vagt', 'vagt@', 'a@b.dk?subject=x', 'a@b.dk,c@d.dk', 'a@b.dk&cc=x@y.dk', 'a b@c.dk'])(
    'is not written to at %s, which is no one address',
    (mail) => {
      expect(isOneMail(mail)).toBe(false);
      expect(contactRefusal(contact({ mail }))).toEqual({ code: 'body-invalid', field: 'mail' });
    },
  );

  it('is kept without what nobody sees', () => {
    const mail = '\u00a0vagt@eksempel.dk\ufeff';
    expect(tidyContact(contact({ mail, hours: 'Hele\n døgnet ' }))).toEqual(
      contact({ mail: 'vagt@eksempel.dk', hours: 'Hele døgnet' }),
    );
  });
});
