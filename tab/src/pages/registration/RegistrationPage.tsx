import { useTranslation } from 'react-i18next';
import { REGISTRATION_MOST } from '../../../../domain/registration/registration-limits';
import { getRegisterFile } from '../../../../contracts/register/exhibit';
import {
  annulRegistrationChange,
  getRegistration,
  type RegistrationChangeView,
  type RegistrationView,
} from '../../../../contracts/registration/registration';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { Entries, EntryLine } from '../../components/Entries';
import { FileLink } from '../../components/FileLink';
import { ReasonForm } from '../../components/form/ReasonForm';
import { PageFrame } from '../../components/PageFrame';
import { usePersonName } from '../../components/people/usePersonName';
import { LinkedRequirements } from '../../components/requirement/LinkedRequirements';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { ClockState } from '../incident/ClockState';
import { ChangeForm } from './ChangeForm';
import { RegistrationReceiptForm } from './RegistrationReceiptForm';

/** The registration by NIS 2-loven § 10: its receipts, and the changes with the 14 days of each. */
export function RegistrationPage() {
  const { t } = useTranslation();
  const registration = useAnswer(getRegistration, {});
  return (
    <PageFrame title={t('registration.title')} lead={t('registration.lead')} past="asItWas">
      <Answer query={registration}>
        {(shown) => (
          <>
            <Changes shown={shown} />
            <Receipts shown={shown} />
          </>
        )}
      </Answer>
      <LinkedRequirements proof={{ kind: 'registration' }} />
    </PageFrame>
  );
}

function Receipts({ shown: { registrations, mayKeep } }: { shown: RegistrationView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <Section title={t('registration.registered')}>
      {registrations.length === 0 && <p>{t('registration.registeredEmpty')}</p>}
      {registrations.length > 0 && (
        <Entries>
          {registrations.map(({ registeredOn, file, recordedAt, recordedBy }) => (
            <EntryLine
              key={recordedAt}
              title={t('registration.registeredOn', { on: format.date(registeredOn) })}
            >
              <FileLink
                endpoint={getRegisterFile}
                params={{ contentHash: file.contentHash }}
                fileName={file.fileName}
              />
              {recordedBy !== null && (
                <div>
                  {t('registration.recordedBy', {
                    name: nameOf(recordedBy),
                    at: format.instant(recordedAt),
                  })}
                </div>
              )}
            </EntryLine>
          ))}
        </Entries>
      )}
      {mayKeep && (
        <Reveal text={t('registration.recordAdd')}>
          <RegistrationReceiptForm change={null} />
        </Reveal>
      )}
    </Section>
  );
}

function Changes({ shown: { changes, mayKeep, asOf } }: { shown: RegistrationView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('registration.changes')} lead={t('registration.changesLead')}>
      {changes.length === 0 && <p>{t('registration.changesEmpty')}</p>}
      {changes.length > 0 && (
        <Entries>
          {changes.map((one) => (
            <ChangeLine key={one.changeId} change={one} asOf={asOf} mayKeep={mayKeep} />
          ))}
        </Entries>
      )}
      {mayKeep && (
        <Reveal text={t('registration.tell')}>
          <ChangeForm change={null} />
        </Reveal>
      )}
    </Section>
  );
}

type LineProps = { change: RegistrationChangeView; asOf: string; mayKeep: boolean };

function ChangeLine({ change, asOf, mayKeep }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const annulling = useCommand(annulRegistrationChange);
  const { changeId, facts, text, changedAt, toldAt, toldBy, clock, receipt, annulled } = change;
  const [keep, keepNamed] =
    receipt === null
      ? (['registration.keep', 'registration.keepNamed'] as const)
      : (['incident.receiptAgain', 'registration.keepAgainNamed'] as const);
  return (
    <EntryLine
      title={<span id={changeId}>{`${changeId}: ${text}`}</span>}
      state={facts.map((one) => t(`registration.fact.${one}`)).join(' · ')}
    >
      {clock !== null && <ClockState clock={clock} asOf={asOf} />}
      <div>{t('registration.changedFrom', { at: format.instant(changedAt) })}</div>
      {toldBy !== null && (
        <div>{t('registration.toldBy', { name: nameOf(toldBy), at: format.instant(toldAt) })}</div>
      )}
      {receipt !== null && (
        <div>
          <FileLink
            endpoint={getRegisterFile}
            params={{ contentHash: receipt.file.contentHash }}
            fileName={receipt.file.fileName}
          />
          <div>
            {t('registration.keptBy', {
              name: nameOf(receipt.keptBy),
              at: format.instant(receipt.keptAt),
            })}
          </div>
        </div>
      )}
      {annulled !== null && (
        <div>
          {t('registration.annulled', {
            name: annulled.by === null ? '' : nameOf(annulled.by),
            at: format.instant(annulled.at),
            reason: annulled.reason,
          })}
        </div>
      )}
      {mayKeep && annulled === null && (
        <>
          <Reveal text={t(keep)} name={t(keepNamed, { changeId })}>
            <RegistrationReceiptForm change={change} />
          </Reveal>
          <Reveal text={t('registration.correct')} name={t('registration.correctNamed', { changeId })}>
            <ChangeForm change={change} />
          </Reveal>
          {receipt === null && (
            <Reveal text={t('registration.annul')} name={t('registration.annulNamed', { changeId })}>
              <ReasonForm
                prefix={`annul-${changeId}-`}
                lead={t('registration.annulLead')}
                submit={t('registration.annulSend')}
                most={REGISTRATION_MOST.reason}
                sending={annulling}
                onSend={(reason) => annulling.mutateAsync({ params: { changeId }, body: { reason } })}
              />
            </Reveal>
          )}
        </>
      )}
    </EntryLine>
  );
}
