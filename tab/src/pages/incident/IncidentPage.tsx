import { Badge, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import {
  getIncident,
  getIncidentBriefing,
  markIncidentOngoing,
  reopenIncident,
  type IncidentView,
} from '../../../../contracts/incident/incident';
import { CLOCK_WORDS } from '../../../../words/incident/incident-words';
import { languageOf } from '../../../../words/language';
import { PAPER_FILES } from '../../../../words/paper-files';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { DownloadState } from '../../components/DownloadState';
import { Entries, EntryLine } from '../../components/Entries';
import { Facts } from '../../components/Facts';
import { ReasonForm } from '../../components/form/ReasonForm';
import { PageFrame } from '../../components/PageFrame';
import { usePersonName } from '../../components/people/usePersonName';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useDownload } from '../../components/useDownload';
import { useFormat } from '../../words/useFormat';
import { Answered } from './Answered';
import { ApprovalsInQuestion } from './ApprovalsInQuestion';
import { AwarenessForm } from './AwarenessForm';
import { ContactsToCall } from './Contacts';
import { Chronology } from './Chronology';
import { ClockState } from './ClockState';
import { FactsForm } from './FactsForm';
import { Filings } from './Filings';
import { HandledForm } from './HandledForm';
import { IncidentExhibits } from './IncidentExhibits';
import { NextStep } from './NextStep';
import { ReportFields } from './ReportFields';
import { RetellForm } from './RetellForm';
import { Significance } from './Significance';

/** One incident: what is to be done next, until when, and everything that is on record of it. */
export function IncidentPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { incidentId = '' } = useParams();
  const incident = useAnswer(getIncident, { params: { incidentId } });
  const shown = incident.data;
  return (
    <PageFrame
      title={shown === undefined ? incidentId : `${incidentId}: ${shown.summary}`}
      lead={
        shown && (
          <>
            {shown.isExercise && <Badge appearance="outline">{t('incident.exercise')}</Badge>}{' '}
            {t(`incident.kind.${shown.kind}`)} · {t('incident.aware', { at: format.instant(shown.awareAt) })}
          </>
        )
      }
      back={{ to: '/haendelser', text: t('incidents.back') }}
      past="asItWas"
    >
      <Answer query={incident}>{(one) => <WholeIncident key={one.incidentId} incident={one} />}</Answer>
    </PageFrame>
  );
}

function WholeIncident({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  // What is to be pasted stands near the form that is about it.
  const { next } = incident;
  const isToSend = next.step === 'send';
  const fieldsOf = isToSend ? next.stage : next.step;
  return (
    <>
      {incident.isExercise && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('incident.exerciseNote')}</MessageBarBody>
        </MessageBar>
      )}
      <NextStep incident={incident} />
      <Clocks incident={incident} />
      <ContactsToCall />
      {isToSend && <ReportFields key={fieldsOf} incident={incident} />}
      <Significance incident={incident} />
      <ApprovalsInQuestion incident={incident} />
      <KnownFacts incident={incident} />
      <Chronology incident={incident} />
      {!isToSend && <ReportFields key={fieldsOf} incident={incident} />}
      <Filings incident={incident} />
      <IncidentExhibits incident={incident} />
      <Briefing incidentId={incident.incidentId} />
      <Corrections incident={incident} />
    </>
  );
}

function Clocks({ incident }: { incident: IncidentView }) {
  const { t, i18n } = useTranslation();
  const { clocks, asOf, mayKeep, closedAt, handledAt, next } = incident;
  return (
    <Section title={t('incident.clocks')} lead={t('incident.clocksLead')}>
      <Entries>
        {clocks.map((clock) => (
          <EntryLine
            key={clock.clock}
            title={CLOCK_WORDS[clock.clock][languageOf(i18n.language)]}
            state={`${clock.runsOn === 'csirt' ? `${t('incident.theirs')} · ` : ''}${clock.basis}`}
          >
            <ClockState
              clock={clock}
              asOf={asOf}
              decidedNot={
                incident.notNotified !== null &&
                clock.runsOn === 'municipality' &&
                ['running', 'due', 'overdue'].includes(clock.standing.state)
              }
            />
          </EntryLine>
        ))}
      </Entries>
      {mayKeep && closedAt === null && handledAt === null && next.step !== 'handled' && (
        <Reveal text={t('incident.nextStep.handled')}>
          <HandledForm incident={incident} />
        </Reveal>
      )}
    </Section>
  );
}

function KnownFacts({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const { told, mayKeep, closedAt } = incident;
  const none = t('incident.notTold');
  return (
    <Section title={t('incident.facts')}>
      <Answered
        answers={[
          [t('incident.unlawful'), told === null ? none : t(`incident.unlawfulness.${told.unlawful}`)],
          [t('incident.crossBorder'), told === null ? none : t(`incident.known.${told.crossBorder}`)],
          [
            t('incident.affectsRecipients'),
            told === null ? none : t(`incident.known.${told.affectsRecipients}`),
          ],
          [
            t('incident.affectedServices'),
            told?.affectedServices === '' ? none : (told?.affectedServices ?? none),
          ],
        ]}
      />
      {mayKeep && closedAt === null && (
        <Reveal text={t('incident.factsAdd')}>
          <FactsForm incident={incident} />
        </Reveal>
      )}
    </Section>
  );
}

function Briefing({ incidentId }: { incidentId: string }) {
  const { t, i18n } = useTranslation();
  const download = useDownload();
  return (
    <Section title={t('incident.papers')} lead={t('incident.papersLead')} screenOnly>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={download.isPending}
        onClick={() => {
          const { incidentBriefing } = PAPER_FILES[languageOf(i18n.language)];
          const fileName = `${incidentBriefing(incidentId)}.pdf`;
          download.mutate({ endpoint: getIncidentBriefing, params: { incidentId }, fileName });
        }}
      >
        {t('incident.briefing')}
      </Button>
      <DownloadState download={download} />
    </Section>
  );
}

/** What was put right, and the ways to put something right: nothing that was recorded goes away. */
function Corrections({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const ongoing = useCommand(markIncidentOngoing);
  const reopening = useCommand(reopenIncident);
  const { incidentId, awareness, mayKeep, closedAt, handledAt, lessons } = incident;
  return (
    <Section title={t('incident.awareness')}>
      <ul>
        {awareness.map(({ at, basis, reason, recordedAt, recordedBy }) => (
          <li key={recordedAt}>
            {t(reason === null ? 'incident.awarenessFirst' : 'incident.awarenessLater', {
              at: format.instant(at),
              basis,
              reason,
              name: nameOf(recordedBy),
              recorded: format.instant(recordedAt),
            })}
          </li>
        ))}
      </ul>
      {lessons !== null && lessons !== '' && <Facts facts={[[t('incident.lessons'), lessons]]} />}
      {mayKeep && closedAt === null && (
        <>
          <Reveal text={t('incident.awarenessCorrect')}>
            <AwarenessForm incident={incident} />
          </Reveal>
          <Reveal text={t('incident.retell')}>
            <RetellForm incident={incident} />
          </Reveal>
          {handledAt !== null && (
            <Reveal text={t('incident.goesOn')}>
              <ReasonForm
                prefix="ongoing-"
                lead={t('incident.goesOnLead')}
                submit={t('incident.goesOn')}
                most={INCIDENT_MOST.reason}
                sending={ongoing}
                onSend={(reason) => ongoing.mutateAsync({ params: { incidentId }, body: { reason } })}
              />
            </Reveal>
          )}
        </>
      )}
      {mayKeep && closedAt !== null && (
        <Reveal text={t('incident.reopen')}>
          <ReasonForm
            prefix="reopen-"
            lead={t('incident.reopenLead')}
            submit={t('incident.reopen')}
            most={INCIDENT_MOST.reason}
            sending={reopening}
            onSend={(reason) => reopening.mutateAsync({ params: { incidentId }, body: { reason } })}
          />
        </Reveal>
      )}
    </Section>
  );
}
