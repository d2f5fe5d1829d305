import { abilitiesOf } from '../../domain/access/abilities';
import { maySee } from '../../domain/decision/may-see';
import { isOnRoster } from '../../domain/access/access';
import type { PersonId, Role } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { countedResults } from '../../domain/baseline/baseline';
import { countedExercises } from '../../domain/exercise/exercise';
import { liveMeasures } from '../../domain/measure/registered-measure';
import { CATALOGUE } from '../../domain/requirement/catalogue';
import { shownItems } from '../../domain/meeting/shown-items';
import { statusDay } from '../../domain/status/status-day';
import type { Oversight } from '../../domain/oversight';
import type { FoundThing } from '../../contracts/search/search';
import { KIND_WORDS } from '../../words/decision/decision-words';
import { MEASURE_WORDS, performedBy } from '../../words/decision/measure-words';
import { EXERCISE_KIND_WORDS } from '../../words/exercise/exercise-words';
import { EXERCISE, INCIDENT_KIND_WORDS } from '../../words/incident/incident-words';
import type { Language } from '../../words/language';
import { REGISTERED_FACT_WORDS } from '../../words/registration/registration-words';
import { REQUIREMENT_SOURCE_WORDS, requirementTitle } from '../../words/requirement/requirement-words';
import { STATUS_OF } from '../../words/status/status-labels';
import { SEARCH_WORDS, SOUGHT_WORDS } from '../../words/search/search-words';
import { SUPERVISOR_WORDS } from '../../words/supplier/supplier-words';
import { systemPerformer } from '../../words/system/system-performer';
import { CRITICALITY_WORDS } from '../../words/system/system-words';
import { writtenDate, writtenMonth } from '../../words/written-dates';
import type { DirectoryPerson } from '../people/directory';

/** Something to be found, with the words beside its title by which it is found too. */
type Sought = FoundThing & { words: string };

type Reader = {
  personId: PersonId;
  roles: readonly Role[];
  today: DanishDate;
  language: Language;
  people: ReadonlyMap<PersonId, DirectoryPerson>;
};

/** Everything that somebody may see and that can be found by name. What is not here cannot be found, nor counted. */
export function soughtThings(state: Oversight, reader: Reader): Sought[] {
  const { personId, roles, today, language, people } = reader;
  const can = abilitiesOf(roles);
  const words = SOUGHT_WORDS[language];
  const sought: Sought[] = [];
  // Told with what is found, and not what it is found by: whoever looks for somebody is to find that person.
  const owned = (ownerId: PersonId | null, say: (who: string) => string): readonly string[] => {
    const owner = ownerId === null ? undefined : people.get(ownerId);
    return owner === undefined ? [] : [say(owner.name)];
  };
  if (can.viewDecisions) {
    for (const decision of state.decisions.values()) {
      if (!maySee(decision, state.access, personId, today)) continue;
      const { decisionId, content } = decision;
      const caseNumber = decision.journal?.caseNumber ?? content.caseNumber ?? '';
      const detail = [decisionId, KIND_WORDS[content.kind][language]].join(' · ');
      sought.push({
        kind: 'decision',
        id: decisionId,
        title: content.title,
        detail,
        words: `${detail} ${caseNumber}`,
      });
    }
    for (const meeting of state.meetings.values()) {
      if (shownItems(state, meeting, personId, today) === undefined) continue;
      const title = words.meeting(writtenDate(meeting.on, language));
      sought.push({ kind: 'meeting', id: meeting.meetingId, title, detail: '', words: meeting.on });
    }
  }
  if (can.viewTraining) {
    for (const person of people.values()) {
      if (!isOnRoster(state.access, person.personId)) continue;
      const { name, title } = person;
      sought.push({ kind: 'person', id: person.personId, title: name, detail: title, words: title });
    }
  }
  if (can.viewTraining || can.reportOwnCourse) {
    for (const { courseId, title, provider } of state.training.courses.values())
      sought.push({ kind: 'course', id: courseId, title, detail: provider, words: provider });
  }
  if (can.viewReports) {
    for (const month of state.reports.keys()) {
      const title = STATUS_OF[language](writtenDate(statusDay(state, month), language));
      // People know it by its month too.
      sought.push({
        kind: 'month',
        id: month,
        title,
        detail: '',
        words: `${SEARCH_WORDS.kinds.month[language]} ${writtenMonth(month, language)} ${month}`,
      });
    }
    for (const { itemId, title, dueOn, source } of state.cycle.values())
      sought.push({
        kind: 'cycle',
        id: itemId,
        title,
        detail: words.due(writtenDate(dueOn, language)),
        words: source,
      });
  }
  if (can.viewRegisters) {
    for (const measure of liveMeasures(state.measures)) {
      const { measureId, title, code, ownerId } = measure;
      const performed = words.performedBy(performedBy(measure, language));
      const told = [measureId, MEASURE_WORDS[code][language], performed];
      sought.push({
        kind: 'measure',
        id: measureId,
        title,
        detail: [...told, ...owned(ownerId, words.responsible)].join(' · '),
        words: told.join(' '),
      });
    }
  }
  if (can.viewIncidents) {
    for (const { incidentId, summary, kind, isExercise } of state.incidents.values()) {
      const detail = [
        incidentId,
        INCIDENT_KIND_WORDS[kind][language],
        ...(isExercise ? [EXERCISE[language]] : []),
      ];
      sought.push({
        kind: 'incident',
        id: incidentId,
        title: summary,
        detail: detail.join(' · '),
        words: detail.join(' '),
      });
    }
  }
  if (can.viewRegisters) {
    for (const { supplierId, name, cvr, supplies, supervisedBy, ownerId } of state.suppliers.values()) {
      const supervised =
        supervisedBy === null ? '' : words.supervisedBy(SUPERVISOR_WORDS[supervisedBy][language]);
      const told = [supplies, supervised].filter((part) => part !== '');
      sought.push({
        kind: 'supplier',
        id: supplierId,
        title: name,
        detail: [...told, ...owned(ownerId, words.responsible)].join(' · '),
        words: [supplierId, cvr ?? '', ...told].join(' '),
      });
    }
    for (const { changeId, text, facts } of state.registrationChanges.values()) {
      const detail = [changeId, ...facts.map((one) => REGISTERED_FACT_WORDS[one][language])].join(' · ');
      sought.push({ kind: 'registration', id: changeId, title: text, detail, words: detail });
    }
    for (const system of state.systems.values()) {
      const { systemId, name, criticality, kitosId, ownerId } = system;
      const performer = systemPerformer(system, language);
      const performed = performer === '' ? [] : [words.performedBy(performer)];
      sought.push({
        kind: 'system',
        id: systemId,
        title: name,
        detail: [
          CRITICALITY_WORDS[criticality][language],
          ...performed,
          ...owned(ownerId, words.ownedBy),
        ].join(' · '),
        words: `${systemId} ${performer} ${kitosId ?? ''}`,
      });
    }
  }
  if (can.viewRegisters) {
    for (const { resultId, name, madeBy, on } of countedResults(state.baseline))
      sought.push({
        kind: 'baseline',
        id: resultId,
        title: name,
        detail: writtenDate(on, language),
        words: `${resultId} ${madeBy} ${on}`,
      });
    for (const { exerciseId, scenario, kind, on } of countedExercises(state.exercises))
      sought.push({
        kind: 'exercise',
        id: exerciseId,
        title: scenario,
        detail: [EXERCISE_KIND_WORDS[kind][language], writtenDate(on, language)].join(' · '),
        words: `${exerciseId} ${EXERCISE_KIND_WORDS[kind][language]} ${on}`,
      });
  }
  if (can.viewLedger) {
    for (const { ruleId, title, source, text } of state.localRules.values())
      sought.push({ kind: 'requirement', id: ruleId, title, detail: source, words: text });
    for (const one of CATALOGUE.requirements) {
      const title = requirementTitle(one, language);
      const detail = REQUIREMENT_SOURCE_WORDS[one.source][language];
      // Not by the name of its source: the number and the day of an act would be found where a § is looked for.
      sought.push({ kind: 'requirement', id: one.requirementId, title, detail, words: '' });
    }
  }
  return sought;
}
