import type { Language } from '../../words/language';
import type { ErasureAccount } from '../../contracts/training/retention';

/** What an erasure took away and leaves, or, where it is not `done`, would take away. */
type Told = Pick<ErasureAccount, 'person' | 'removed' | 'remains'> & { done: boolean };

/** What erasing takes away and leaves, in sentences; before it is done as what would become of it. */
export function erasureSentences(account: Told, language: Language): ErasureAccount['sentences'] {
  const { done, removed } = account;
  const say = language === 'da' ? DANISH : ENGLISH;
  const gone = [
    ...(removed.directoryRow ? [done ? say.rowGone : say.rowGoes] : []),
    ...(removed.certificates === 0
      ? []
      : [done ? say.filesGone(removed.certificates) : say.filesGo(removed.certificates)]),
    ...(removed.participantLists === 0
      ? []
      : [done ? say.listsGone(removed.participantLists) : say.listsGo(removed.participantLists)]),
    ...(removed.imports === 0
      ? []
      : [done ? say.importsGone(removed.imports) : say.importsGo(removed.imports)]),
    ...(removed.drafts === 0 ? [] : [done ? say.draftsGone(removed.drafts) : say.draftsGo(removed.drafts)]),
    ...(Object.values(removed).some((one) => one !== false && one !== 0) ? [] : [say.nothingMore]),
  ];
  return { removed: gone, remains: remaining(account, say) };
}

function remaining({ person, remains }: Told, say: typeof DANISH): string[] {
  const some = (count: number, sentence: (count: number) => string) => (count === 0 ? [] : [sentence(count)]);
  return [
    say.facts(person.personId, remains.completions),
    ...some(remains.decisions, say.decisions),
    ...some(remains.participantLists, say.lists),
    ...some(remains.otherLists, say.otherLists),
    ...some(remains.sharedFiles, say.shared),
    ...some(remains.links, say.links),
    ...some(remains.runningImports, say.running),
    say.elsewhere,
  ];
}

const counted = (count: number, one: string, several: string): string =>
  `${String(count)} ${count === 1 ? one : several}`;

const DANISH = {
  rowGoes: 'Navn, titel, mail, Entra-id og Teams-id slettes.',
  rowGone: 'Navn, titel, mail, Entra-id og Teams-id er slettet.',
  filesGo: (count: number) =>
    `${counted(count, 'kursusbevis, som kun vedrører personen', 'kursusbeviser, som kun vedrører personen')}, slettes.`,
  filesGone: (count: number) =>
    `${counted(count, 'kursusbevis, som kun vedrører personen', 'kursusbeviser, som kun vedrører personen')}, er slettet.`,
  listsGo: (count: number) =>
    `${counted(count, 'deltagerliste, som ikke dokumenterer andres kurser', 'deltagerlister, som ikke dokumenterer andres kurser')}, slettes.`,
  listsGone: (count: number) =>
    `${counted(count, 'deltagerliste, som ikke dokumenterer andres kurser', 'deltagerlister, som ikke dokumenterer andres kurser')}, er slettet.`,
  importsGo: (count: number) =>
    `Rækkerne fra ${counted(count, 'afsluttet eller standset import', 'afsluttede eller standsede importer')} slettes, også de afviste. De kan indeholde navnet.`,
  importsGone: (count: number) =>
    `Rækkerne fra ${counted(count, 'afsluttet eller standset import', 'afsluttede eller standsede importer')} er slettet, også de afviste. De kunne indeholde navnet.`,
  draftsGo: (count: number) => `${counted(count, 'kladde til en sag', 'kladder til sager')} slettes.`,
  draftsGone: (count: number) => `${counted(count, 'kladde til en sag', 'kladder til sager')} er slettet.`,
  nothingMore: 'Der er ikke mere at slette.',
  facts: (personId: string, count: number) =>
    `Revisionssporet beholder roller og ${counted(count, 'kursus', 'kurser')} under nummeret ${personId} uden navn, så revisionssporet stadig kan efterprøves, og tallene passer.`,
  decisions: (count: number) =>
    `Personen indgår i ${counted(count, 'beslutningssag', 'beslutningssager')}. Navn og titel på dem, der har svaret, bevares, som de var på tidspunktet.`,
  lists: (count: number) =>
    `${counted(count, 'deltagerliste', 'deltagerlister')}, hvor navnet kan stå, bevares som dokumentation for andres kurser.`,
  otherLists: (count: number) =>
    `${counted(count, 'anden deltagerliste', 'andre deltagerlister')} bevares som dokumentation for andres kurser. Det er ikke undersøgt, om navnet står der.`,
  shared: (count: number) =>
    `${counted(count, 'fil', 'filer')}, som også vedrører andre eller en beslutning, bevares.`,
  links: (count: number) =>
    `${counted(count, 'link', 'links')} til dokumentation et andet sted bevares. Slet selv den dokumentation, der linkes til.`,
  running: (count: number) =>
    `${counted(count, 'import er', 'importer er')} i gang. Rækkerne slettes automatisk, når importen er slut.`,
  elsewhere:
    'Koordinatorernes kort om meldte kurser bliver rettet, så navnet ikke vises. Andre beskeder i Teams og filer, der er hentet før, ændres ikke. Listen over sendte kort har kun personens nummer og samtalens id i Teams.',
};

const ENGLISH: typeof DANISH = {
  rowGoes: 'Name, title, mail, Entra id and Teams id will be erased.',
  rowGone: 'Name, title, mail, Entra id and Teams id have been erased.',
  filesGo: (count) =>
    `${counted(count, 'certificate that concerns', 'certificates that concern')} nobody else will be deleted.`,
  filesGone: (count) =>
    `${counted(count, 'certificate that concerns', 'certificates that concern')} nobody else deleted.`,
  listsGo: (count) =>
    `${counted(count, 'participant list that is', 'participant lists that are')} evidence of nobody else’s courses will be deleted.`,
  listsGone: (count) =>
    `${counted(count, 'participant list that was', 'participant lists that were')} evidence of nobody else’s courses deleted.`,
  importsGo: (count) =>
    `The rows of ${counted(count, 'finished or stopped import', 'finished or stopped imports')} will be deleted, the rejected ones too. The name may be in them.`,
  importsGone: (count) =>
    `The rows of ${counted(count, 'finished or stopped import', 'finished or stopped imports')} deleted, the rejected ones too. The name may have been in them.`,
  draftsGo: (count) => `${counted(count, 'draft of a case', 'drafts of cases')} will be deleted.`,
  draftsGone: (count) => `${counted(count, 'draft of a case', 'drafts of cases')} deleted.`,
  nothingMore: 'There is nothing more to erase.',
  facts: (personId, count) =>
    `The audit trail keeps roles and ${counted(count, 'course', 'courses')} under the number ${personId} without a name, so that the audit trail can still be verified and the counts are right.`,
  decisions: (count) =>
    `The person has a part in ${counted(count, 'decision', 'decisions')}. The names and titles of those who answered are kept as they were at the time.`,
  lists: (count) =>
    `${counted(count, 'participant list', 'participant lists')} in which the name may appear remain as evidence of others’ courses.`,
  otherLists: (count) =>
    `${counted(count, 'other participant list', 'other participant lists')} remain as evidence of others’ courses. Nobody has looked whether the name is there.`,
  shared: (count) => `${counted(count, 'file', 'files')} that also concern others or a decision remain.`,
  links: (count) =>
    `${counted(count, 'link', 'links')} to evidence elsewhere remain. Delete the evidence that is linked to yourself.`,
  running: (count) =>
    `${counted(count, 'import is', 'imports are')} running. The rows are deleted automatically when the import is over.`,
  elsewhere:
    'The coordinators’ cards about reported courses are changed so that the name is not shown. Other messages in Teams and files downloaded earlier are not changed. The list of sent cards has only the person’s number and the conversation’s id in Teams.',
};
