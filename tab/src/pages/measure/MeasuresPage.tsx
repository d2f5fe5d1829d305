import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES } from '../../../../domain/decision/content';
import { EVIDENCE_MONTHS } from '../../../../domain/measure/measure-limits';
import {
  getMeasures,
  getMeasuresFile,
  type MeasureLine,
  type MeasureRegisterView,
} from '../../../../contracts/measure/measure';
import { importMeasures, previewMeasures } from '../../../../contracts/register/register-list';
import { PAPER_FILES } from '../../../../words/paper-files';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { useMeasureName } from '../../components/decision/useMeasureName';
import { DownloadState } from '../../components/DownloadState';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { ImportList } from '../../components/imports/ImportList';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { LinkedRequirements } from '../../components/requirement/LinkedRequirements';
import { RegisterFile } from '../../components/register/RegisterFile';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { StatusLight } from '../../components/status/StatusLight';
import { Success } from '../../components/Success';
import { useDownload } from '../../components/useDownload';
import { useTold } from '../../components/useTold';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { Approvals } from './Approvals';
import { MeasureAsks, MeasureEntry, useMeasureAsks } from './MeasureEntry';
import { MeasureForm } from './MeasureForm';
import { useChangeWords } from '../../components/measure/useChangeWords';

const useStyles = makeStyles({
  counts: { margin: `${tokens.spacingVerticalM} 0 0`, maxWidth: '72ch' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The register of measures: how the whole stands, what asks for something, and every measure by its number. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const { abilities, today } = useMe();
  const language = useLanguage();
  const past = usePastDay();
  const download = useDownload();
  const answer = useAnswer(getMeasures, {});
  const [told, tell] = useTold<{ measureId: string; title: string }>();
  const mayKeep = abilities.keepRegisters && past === undefined;
  return (
    <PageFrame
      title={t('measures.title')}
      lead={t('measures.lead')}
      past="asItWas"
      actions={
        <RegisterFile
          endpoint={getMeasuresFile}
          fileName={PAPER_FILES[language].measures(past ?? today)}
          csv
          download={download}
        />
      }
    >
      {mayKeep && (
        <>
          <Reveal text={t('measures.register')}>
            <MeasureForm onDone={tell} />
          </Reveal>
          <Reveal text={t('suppliers.import')}>
            <ImportList
              preview={previewMeasures}
              write={importMeasures}
              label={t('measures.importFile')}
              hint={t('measures.importHint')}
            />
          </Reveal>
        </>
      )}
      <Said about={told?.time}>{told && <Success>{t('measures.registered', told.what)}</Success>}</Said>
      <DownloadState download={download} />
      <Answer query={answer}>
        {(register) => (
          <>
            {register.measures.length === 0 && (
              <Empty>{t(mayKeep ? 'measures.empty' : 'measures.emptyToRead')}</Empty>
            )}
            {register.measures.length > 0 && <Whole register={register} />}
            <ToAct measures={register.measures} />
            <Changes register={register} mayDraft={abilities.submitDecisions && past === undefined} />
            {MEASURE_CODES.filter((code) => register.measures.some((one) => one.code === code)).map(
              (code) => (
                <OfNumber
                  key={code}
                  code={code}
                  measures={register.measures.filter((one) => one.code === code)}
                />
              ),
            )}
            {register.measures.length > 0 && <WithoutMeasure measures={register.measures} />}
            <Approvals register={register} mayDraft={abilities.submitDecisions && past === undefined} />
            <Retired register={register} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}

function Whole({ register: { measures, implementation } }: { register: MeasureRegisterView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const count = (is: (one: MeasureLine) => boolean) => measures.filter(is).length;
  const [late, inOperation, underWay, planned] = [
    count(({ standing }) => standing.isLate),
    count(({ standing }) => standing.isInOperation),
    count(({ standing }) => standing.progress === 'underWay'),
    count(({ standing }) => standing.progress === 'planned'),
  ];
  const said = [
    late > 0 && t('measures.lateCount', { count: late }),
    inOperation > 0 &&
      t('measures.inOperation', {
        count: inOperation,
        shown: count(({ standing }) => standing.evidence === 'fresh'),
        months: EVIDENCE_MONTHS,
      }),
    underWay > 0 && t('measures.underWay', { count: underWay }),
    planned > 0 && t('measures.planned', { count: planned }),
  ].filter((one) => one !== false);
  return (
    <Section title={t('measures.implementation')}>
      <StatusLight light={implementation} />
      <p className={styles.counts}>
        {t('measures.count', { count: measures.length })}: {said.join(' · ')}.
      </p>
      <LinkedRequirements proof={{ kind: 'implementation', colour: implementation.colour }} small />
    </Section>
  );
}

/** What asks for something, the late ones first; what only has changed stands with what is to be decided. */
function ToAct({ measures }: { measures: readonly MeasureLine[] }) {
  const { t } = useTranslation();
  const asks = useMeasureAsks();
  const unchanged = measures.map((one) => ({ ...one, change: null }));
  const open = unchanged
    .filter((one) => asks(one).length > 0)
    .sort((a, b) => rank(a) - rank(b) || (a.standing.dueOn ?? '~').localeCompare(b.standing.dueOn ?? '~'));
  if (open.length === 0) return null;
  return (
    <Section title={t('measures.act')} lead={t('measures.actLead')}>
      <Entries>
        {open.map((measure) => (
          <MeasureEntry key={measure.measureId} measure={measure}>
            <MeasureAsks measure={measure} />
          </MeasureEntry>
        ))}
      </Entries>
    </Section>
  );
}

const rank = ({ standing }: MeasureLine): number =>
  standing.isLate ? 0 : standing.effect === 'doesNot' ? 1 : standing.isReviewDue ? 2 : 3;

type Shown = { register: MeasureRegisterView; mayDraft: boolean };

function Changes({ register: { changes }, mayDraft }: Shown) {
  const { t } = useTranslation();
  const changeWords = useChangeWords();
  if (changes.length === 0) return null;
  const codes = MEASURE_CODES.filter((code) => changes.some((one) => one.codes.includes(code)));
  return (
    <Section
      title={t('measures.since')}
      lead={t('measures.sinceLead')}
      aside={
        mayDraft && (
          <LinkButton to={`/beslutninger/ny?register=${codes.join('')}`}>
            {t('measures.draftChanged')}
          </LinkButton>
        )
      }
    >
      <Entries>
        {changes.map((change) => (
          <EntryLine
            key={change.measureId}
            title={
              <AppLink to={`/foranstaltninger/${change.measureId}`}>
                {change.title} ({change.measureId})
              </AppLink>
            }
          >
            <span>{changeWords(change)}</span>
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}

function OfNumber({ code, measures }: { code: MeasureLine['code']; measures: readonly MeasureLine[] }) {
  const measureName = useMeasureName();
  return (
    <Section small title={measureName(code)} anchor={`nr-${String(MEASURE_CODES.indexOf(code) + 1)}`}>
      <Entries>
        {measures.map((measure) => (
          <MeasureEntry key={measure.measureId} measure={measure}>
            <MeasureAsks measure={measure} />
          </MeasureEntry>
        ))}
      </Entries>
    </Section>
  );
}

/** The numbers of § 6, stk. 1 of which the register has nothing. */
function WithoutMeasure({ measures }: { measures: readonly MeasureLine[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const measureName = useMeasureName();
  const empty = MEASURE_CODES.filter((code) => measures.every((one) => one.code !== code));
  if (empty.length === 0) return null;
  return (
    <Section title={t('measures.without')}>
      <ul className={styles.plain}>
        {empty.map((code) => (
          <li key={code}>{measureName(code)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Retired({ register: { retired } }: { register: MeasureRegisterView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (retired.length === 0) return null;
  return (
    <Section title={t('measures.retired')}>
      <Entries>
        {retired.map(({ measureId, title, retiredOn, reason }) => (
          <EntryLine
            key={measureId}
            title={
              <AppLink to={`/foranstaltninger/${measureId}`}>
                {title} ({measureId})
              </AppLink>
            }
          >
            <span>{t('measures.retiredOn', { date: format.date(retiredOn), reason })}</span>
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}
