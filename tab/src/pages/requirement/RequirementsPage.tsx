import { Link, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SOURCE_ADDRESSES } from '../../../../domain/requirement/catalogue';
import { groupsOf, type RequirementGroup } from '../../../../domain/requirement/requirement-groups';
import { REQUIREMENT_STATES, type RequirementState } from '../../../../domain/requirement/requirement-state';
import {
  getRequirements,
  getRequirementsFile,
  type LocalRuleView,
  type RequirementView,
} from '../../../../contracts/requirement/requirement';
import { PAPER_FILES } from '../../../../words/paper-files';
import {
  groupTitle,
  REQUIREMENT_SOURCE_NOTES,
  REQUIREMENT_STATE_WORDS,
} from '../../../../words/requirement/requirement-words';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { DownloadState } from '../../components/DownloadState';
import { FileButtons } from '../../components/FileButtons';
import { PageFrame } from '../../components/PageFrame';
import { Section } from '../../components/Section';
import { useDownload } from '../../components/useDownload';
import { DAY_IN_ADDRESS, endOf, useDayShown } from '../../day/day-shown';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { KeepingContext } from './keeping-context';
import { LocalRules } from './LocalRules';
import { RequirementRows } from './RequirementRows';

const useStyles = makeStyles({
  states: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  version: { marginTop: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground2 },
});

/** The demands § by §, each with what is recorded about it and the way to that. */
export function RequirementsPage() {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { hash, key } = useLocation();
  const answer = useAnswer(getRequirements, {});
  const language = useLanguage();
  const { today, past } = useDayShown();
  const download = useDownload();
  return (
    <PageFrame
      title={t('requirements.title')}
      lead={t('requirements.lead')}
      past="asItWas"
      actions={
        <FileButtons
          formats={[
            ['xlsx', t('paper.xlsx')],
            ['pdf', t('paper.pdf')],
          ]}
          busy={download.isPending}
          onChoose={(fileFormat) => {
            download.mutate({
              endpoint: getRequirementsFile,
              query: { format: fileFormat, ...(past === undefined ? {} : { [DAY_IN_ADDRESS]: endOf(past) }) },
              fileName: `${PAPER_FILES[language].requirements(past ?? today)}.${fileFormat}`,
            });
          }}
        />
      }
    >
      <DownloadState download={download} />
      <Answer query={answer}>
        {({ requirements, localRules, keeping, version }) => (
          <KeepingContext value={keeping}>
            {/* A link to a demand shows it, whatever was chosen or folded before. */}
            <RequirementList
              key={hash === '' ? '' : key}
              requirements={requirements}
              localRules={localRules}
            />
            <p className={styles.version}>{t('requirements.version', { date: format.date(version) })}</p>
          </KeepingContext>
        )}
      </Answer>
    </PageFrame>
  );
}

type ListProps = { requirements: readonly RequirementView[]; localRules: readonly LocalRuleView[] };

function RequirementList({ requirements, localRules }: ListProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const [chosen, setChosen] = useState<RequirementState>();
  const all = [...requirements, ...localRules];
  const countOf = (state: RequirementState) => all.filter((one) => one.state === state).length;
  const shown = requirements.filter(({ state }) => chosen === undefined || state === chosen);
  const choices: readonly (readonly [RequirementState | undefined, string, number])[] = [
    [undefined, t('requirements.all'), all.length],
    ...REQUIREMENT_STATES.map(
      (state) => [state, REQUIREMENT_STATE_WORDS[state][language], countOf(state)] as const,
    ),
  ];
  return (
    <>
      <div role="group" aria-label={t('requirements.filter')} className={styles.states}>
        {choices
          .filter(([, , count]) => count > 0)
          .map(([state, name, count]) => (
            <ToggleButton
              key={name}
              checked={chosen === state}
              onClick={() => {
                setChosen(state);
              }}
            >
              {t('requirements.count', { state: name, count })}
            </ToggleButton>
          ))}
      </div>
      {groupsOf(shown).map((group) => (
        <Group key={group.key} group={group} greyChosen={chosen === 'notAssessed'} />
      ))}
      <LocalRules rules={localRules.filter(({ state }) => chosen === undefined || state === chosen)} />
    </>
  );
}

type GroupProps = { group: RequirementGroup<RequirementView>; greyChosen: boolean };

function Group({ group: { first, requirements }, greyChosen }: GroupProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const note = REQUIREMENT_SOURCE_NOTES[first.source]?.[language];
  return (
    <Section
      title={groupTitle(first, language)}
      {...(note === undefined ? {} : { lead: note })}
      aside={
        <Link href={SOURCE_ADDRESSES[first.source]} target="_blank" rel="noreferrer">
          {t('requirements.readSource')}
        </Link>
      }
    >
      <RequirementRows requirements={requirements} greyChosen={greyChosen} />
    </Section>
  );
}
