import { useTranslation } from 'react-i18next';
import type { InstallationView } from '../../../../contracts/overview/installation';
import { usePersonName } from '../../components/people/usePersonName';
import { LinkedLine, LinkedList } from './LinkedList';
import { useFormat } from '../../words/useFormat';

const RULES = ['decision', 'training', 'status'] as const;

type Props = {
  installation: InstallationView;
  /** Whether the cards that did not arrive already stand among the day's work. */
  hasCards: boolean;
};

/** How far the app has been set up, by what it knows itself. */
export function Installation({ installation, hasCards }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { body, hasChair, coordinators, rules, channel, holders, unmetHolders, lostCards } = installation;
  const missing = RULES.filter((rule) => !rules[rule]).map((rule) => t(`installation.rule.${rule}`));
  return (
    <LinkedList>
      <LinkedLine
        title={t('installation.roster')}
        to="/indstillinger/personer"
        more={[
          t('installation.body', { count: body }),
          ...(hasChair ? [] : [t('installation.noChair')]),
          t('installation.coordinators', { count: coordinators }),
        ]}
      />
      <LinkedLine
        title={t('installation.rules')}
        to="/indstillinger/beslutninger#beslutningspolitik"
        more={[
          missing.length === 0
            ? t('installation.rulesAll')
            : t('installation.rulesMissing', { what: format.all(missing) }),
        ]}
      />
      <LinkedLine
        title={t('installation.channel')}
        to="/indstillinger/udsendelser"
        more={[t(`installation.channelState.${channel}`)]}
      />
      <LinkedLine
        title={t('installation.met', { part: holders - unmetHolders.length, all: holders })}
        to="/indstillinger/personer"
        more={[
          unmetHolders.length === 0
            ? t('installation.allMet')
            : t('installation.unmet', { names: format.all(unmetHolders.map(nameOf)) }),
        ]}
      />
      {lostCards > 0 && !hasCards && (
        <LinkedLine
          title={t('work.lostCards', { count: lostCards })}
          to="/indstillinger/udsendelser"
          more={[t('work.lostCardsMore')]}
        />
      )}
    </LinkedList>
  );
}
