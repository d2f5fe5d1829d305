import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular, MailRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callable } from '../../../../domain/incident/contact';
import { listContacts, removeContact, type ContactView } from '../../../../contracts/incident/contacts';
import { languageOf } from '../../../../words/language';
import { writtenList } from '../../../../words/written-values';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { Confirm } from '../../components/Confirm';
import { Entries, EntryLine } from '../../components/Entries';
import { Failure } from '../../components/Failure';
import { usePersonName } from '../../components/people/usePersonName';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { usePastDay } from '../../day/day-shown';
import { useFormat } from '../../words/useFormat';
import { ContactForm } from './ContactForm';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
  },
  // Large enough for a thumb in the night.
  way: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    minWidth: '44px',
    fontSize: tokens.fontSizeBase400,
  },
  about: { color: tokens.colorNeutralForeground2 },
  apart: { marginTop: tokens.spacingVerticalS },
});

/** Whether there is any way to reach a contact. */
const isReachable = ({ written }: ContactView): boolean =>
  written !== null && (written.phone !== '' || written.mail !== '');

/** What a row is called: as somebody wrote, and before that as it is seeded. */
function useContactName(): (contact: ContactView) => string {
  const { t } = useTranslation();
  return ({ written, seeded }) => written?.name ?? (seeded === null ? '' : t(`contacts.seeded.${seeded}`));
}

/** Whom to call, to be kept: every row with what is written, by whom and when. They have no past and stand on no past day. */
export function Contacts() {
  const { t } = useTranslation();
  const isPast = usePastDay() !== undefined;
  const contacts = useAnswer(listContacts, {}, { enabled: !isPast });
  const [added, setAdded] = useState(0);
  if (isPast) return null;
  return (
    <Section title={t('contacts.title')} lead={t('contacts.lead')} anchor="kontakter">
      <Answer query={contacts}>
        {({ contacts: all, mayKeep }) => (
          <>
            <Entries>
              {all.map((one) => (
                <ContactLine key={one.contactId} contact={one} mayKeep={mayKeep} />
              ))}
            </Entries>
            {mayKeep && (
              <Reveal key={added} text={t('contacts.add')}>
                <ContactForm
                  contact={null}
                  onSaved={() => {
                    setAdded(added + 1);
                  }}
                />
              </Reveal>
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

/** Whom to call, at an incident: those that can be reached, and which rows nobody has filled in. */
export function ContactsToCall() {
  const { t, i18n } = useTranslation();
  const nameOf = useContactName();
  const isPast = usePastDay() !== undefined;
  const contacts = useAnswer(listContacts, {}, { enabled: !isPast });
  if (isPast) return null;
  return (
    <Section title={t('contacts.title')}>
      <Answer query={contacts}>
        {({ contacts: all }) => {
          const lacking = all.filter((one) => !isReachable(one));
          const names = writtenList(lacking.map(nameOf), languageOf(i18n.language));
          return (
            <>
              <Entries>
                {all.filter(isReachable).map((one) => (
                  <EntryLine key={one.contactId} title={nameOf(one)}>
                    <WaysToReach contact={one} />
                  </EntryLine>
                ))}
              </Entries>
              {lacking.length > 0 && <p>{t('contacts.notWritten', { names })}</p>}
              <AppLink to="/haendelser#kontakter">{t('contacts.all')}</AppLink>
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

function ContactLine({ contact, mayKeep }: { contact: ContactView; mayKeep: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const nameOf = usePersonName();
  const name = useContactName()(contact);
  const [saved, setSaved] = useState(0);
  const removal = useCommand(removeContact);
  const { contactId, written } = contact;
  return (
    <EntryLine title={name}>
      {isReachable(contact) ? <WaysToReach contact={contact} /> : <div>{t('contacts.empty')}</div>}
      {written !== null && (
        <div className={styles.about}>
          {t('contacts.changed', {
            name: nameOf(written.changedBy),
            at: format.instant(written.changedAt),
          })}
        </div>
      )}
      {mayKeep && (
        <>
          <Reveal key={saved} text={t('contacts.edit')} name={t('contacts.editNamed', { name })}>
            <ContactForm
              contact={contact}
              name={name}
              onSaved={() => {
                setSaved(saved + 1);
              }}
            />
          </Reveal>
          {written !== null && (
            <div className={styles.apart}>
              <Confirm
                text={t('contacts.remove')}
                label={t('contacts.removeNamed', { name })}
                confirm={t('contacts.removeConfirm')}
                busy={removal.isPending}
                onConfirm={() => {
                  removal.mutate({ params: { contactId }, body: { mark: written.mark } });
                }}
              >
                {t('contacts.removeWhat', { name })}
              </Confirm>
            </div>
          )}
          {removal.error && <Failure error={removal.error} />}
        </>
      )}
    </EntryLine>
  );
}

/** A press calls or writes; the hours stand beside it. */
function WaysToReach({ contact: { written } }: { contact: ContactView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  if (written === null) return null;
  const { phone, mail, hours } = written;
  const number = callable(phone);
  return (
    <div className={styles.ways}>
      {number !== undefined && (
        <Link as="a" className={styles.way} href={`tel:${number}`}>
          <CallRegular aria-hidden />
          {phone}
        </Link>
      )}
      {mail !== '' && (
        <Link as="a" className={styles.way} href={`mailto:${mail}`}>
          <MailRegular aria-hidden />
          {mail}
        </Link>
      )}
      {hours !== '' && <span className={styles.about}>{t('contacts.hours', { hours })}</span>}
    </div>
  );
}
