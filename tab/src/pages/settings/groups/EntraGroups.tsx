import { useTranslation } from 'react-i18next';
import { getGroupLinks } from '../../../../../contracts/access/group-sync';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Empty } from '../../../components/Empty';
import { Entries } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { EntraLink } from './EntraLink';
import { EntraLinkForm } from './EntraLinkForm';

/** Which groups follow Entra ID, how the latest reading went, and what it proposes. */
export function EntraGroups() {
  const { t } = useTranslation();
  const answer = useAnswer(getGroupLinks, {});
  return (
    <Section anchor="entra-grupper" small title={t('entra.title')} lead={t('entra.lead')}>
      <Answer query={answer}>
        {({ links }) =>
          links.length === 0 ? (
            <Empty>{t('entra.none')}</Empty>
          ) : (
            <Entries>
              {links.map((link) => (
                <EntraLink key={link.audience} link={link} />
              ))}
            </Entries>
          )
        }
      </Answer>
      <Reveal text={t('entra.link')}>
        <EntraLinkForm />
      </Reveal>
    </Section>
  );
}
