import type { CodedFacts, LetterFact, MeetingFact, ParentFact } from '../../shared/case/facts.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { mostRegisters } from '../../shared/case/register-fact.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import { compulsoryAge } from '../../shared/dates/compulsory-age.ts';
import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { sameAsRegister } from './certificate.ts';
import { current, type Advice, type Parent, type PupilCase, type Recorded } from './case.ts';
import type { YearDates } from './term-dates/assembled.ts';
import { termDatesOf } from './term-dates/of-years.ts';

/**
 * The only way from a case to a checker. Everything is copied key by key, and the strict contract is applied here, before anything
 * is sent: there is no place in it for a name, a number, an address, a date of birth or free text.
 * @throws ZodError when the case holds what the contract does not allow: a bug, found in the browser.
 */
export function toCheckRequest(
  pupilCase: PupilCase,
  checklist: Checklist,
  asOf: Day,
  checkId: string,
  termDates: readonly YearDates[],
): CheckRequest {
  const { authority, route } = checklist;
  const facts = { ...codedFacts(pupilCase, checklist), ...datesOf(pupilCase, asOf, termDates) };
  return CheckRequest.parse({ authority, route, asOf, checkId, facts, ...certificatesOf(pupilCase) });
}

/** Fingerprints of the certificates' files, where somebody took them. The files, and their names, stay where they are. */
function certificatesOf({ evidence }: PupilCase): Pick<CheckRequest, 'certificates'> {
  const hashes = current(evidence.documents).flatMap(({ entry: { kind, hash } }) =>
    hash !== undefined && (kind === 'certificate-this-year' || kind === 'certificate-previous-year') ? [hash] : [],
  );
  return hashes.length > 0 ? { certificates: [...new Set(hashes)].slice(0, 8) } : {};
}

/** Of the term dates that were loaded, those of the years looked at: the registers', and that of the day of the check. */
function datesOf({ registers }: PupilCase, asOf: Day, loaded: readonly YearDates[]): Pick<CodedFacts, 'termDates'> {
  const termDates = termDatesOf([schoolYearOf(asOf), ...registers.slice(-3).map(({ span }) => schoolYearOf(span.from))], loaded);
  return termDates ? { termDates } : {};
}

function codedFacts(pupilCase: PupilCase, { questions, items }: Checklist): CodedFacts {
  const { evidence } = pupilCase;
  const parents = places(evidence.parents);
  const letters = places(evidence.letters);
  const meetings = places(evidence.meetings);
  const parentsOf = (ids: string[]) => ids.flatMap((id) => parents.get(id) ?? []);
  return {
    ...registersOf(pupilCase),
    ...coded('parents', evidence.parents, ({ id, entry: parent }): ParentFact => {
      const {
        kind,
        livesWithPupil,
        parentalResponsibility,
        contact,
        contactReasonRecorded,
        detailsVerified,
        letters: getsLetters,
        roleFrom,
        roleTo,
      } = parent;
      return present({
        index: parents.get(id)!,
        kind,
        livesWithPupil,
        parentalResponsibility,
        contact,
        contactReasonRecorded,
        detailsHeld: detailsHeld(parent),
        detailsVerified,
        letters: getsLetters,
        roleFrom,
        roleTo,
      });
    }),
    ...coded('letters', evidence.letters, ({ id, entry }): LetterFact => {
      const { kind, sent, ownCover, channel, states, copyHeld, noticeOf } = entry;
      const notice = noticeOf === undefined ? undefined : meetings.get(noticeOf);
      return present({
        index: letters.get(id)!,
        kind,
        sent,
        parents: parentsOf(entry.parents),
        ownCover,
        channel,
        states,
        copyHeld,
        noticeOf: notice,
      });
    }),
    ...coded('meetings', evidence.meetings, ({ id, entry }): MeetingFact => {
      const { kind, day, held, chair, officerInvited, agenciesInvited, minutes, decisions, plan, reviewDay } = entry;
      const letter = (letterId?: string) => (letterId === undefined ? undefined : letters.get(letterId));
      const links = {
        invitedBy: letter(entry.invitedBy),
        followUp: letter(entry.followUp),
        attendedBy: entry.attendedBy && parentsOf(entry.attendedBy),
      };
      return present({
        index: meetings.get(id)!,
        kind,
        day,
        held,
        ...links,
        chair,
        officerInvited,
        agenciesInvited,
        minutes,
        decisions,
        plan,
        reviewDay,
      });
    }),
    ...coded('contacts', evidence.contacts, ({ entry: { day, channel, direction, parents: ids, reached } }) =>
      present({ day, channel, direction, parents: parentsOf(ids), reached }),
    ),
    ...coded('support', evidence.support, ({ entry: { strand, offered, response, reasonRecorded, requestMade, consent } }) =>
      present({ strand, offered, response, reasonRecorded, requestMade, consent }),
    ),
    ...coded('agencies', evidence.agencies, ({ entry: { agency, from, to, contacted } }) => present({ agency, from, to, contacted })),
    ...coded('advice', adviceAsked(evidence.advice, items), ({ entry: { from, day, item } }) => ({ from, day, item })),
    ...coded('notices', evidence.notices, ({ entry: { kind, day, parents: ids, sessions, withdrawn } }) =>
      present({ kind, day, parents: parentsOf(ids), sessions, withdrawn }),
    ),
    ...coded('duties', evidence.duties, ({ entry: { kind, day, note } }) =>
      present({ kind, day, reasonRecorded: note ? ('yes' as const) : undefined }),
    ),
    ...coded('documents', evidence.documents, ({ entry }) => {
      const { kind, dated, signedBy, signed, covers, printed, copyHeld } = entry;
      const same = sameAsRegister(entry, pupilCase.registers);
      return present({ kind, dated, signedBy, signed, covers, printed, sameAsRegister: same, copyHeld });
    }),
    ...answersOf(pupilCase, questions),
  };
}

/** Said by a person, or plain from what the case holds. Never `no` by itself: the school may hold more than was typed here. */
function detailsHeld({ detailsHeld, forename, surname, address = [] }: Parent): ParentFact['detailsHeld'] {
  return detailsHeld ?? (forename !== '' && surname !== '' && address.length > 0 ? 'yes' : undefined);
}

function registersOf({ registers, pupil, onRoll, evidence }: PupilCase): Pick<CodedFacts, 'registers'> {
  if (registers.length === 0) return {};
  const age = pupil.dateOfBirth === undefined ? undefined : compulsoryAge(pupil.dateOfBirth);
  // A notice to improve is a last chance before a penalty notice, which may then rely on the same absence.
  const reliedOn = current(evidence.notices).flatMap(({ entry: { kind, sessions, withdrawn } }) =>
    sessions && withdrawn !== 'yes' && kind !== 'notice-to-improve' ? [{ span: sessions, by: kind }] : [],
  );
  return {
    // In order: the latest are the ones that are asked about.
    registers: registers.slice(-mostRegisters).map(({ span, marks }) =>
      present({
        span,
        marks,
        compulsoryAge: age,
        onRoll: onRoll && present(onRoll),
        reliedOn: reliedOn.length > 0 ? reliedOn : undefined,
      }),
    ),
  };
}

/** Only advice about items of this checklist: their names are the only ones a checker takes. */
function adviceAsked({ entries, ...said }: Listing<Advice>, items: Checklist['items']): Listing<Advice> {
  const ids = new Set(items.map(({ id }) => id));
  return { ...said, entries: entries.filter(({ entry }) => ids.has(entry.item)) };
}

/** Only answers of yes or no to questions this checklist asks. */
function answersOf({ answers }: PupilCase, questions: Checklist['questions']): Pick<CodedFacts, 'answers'> {
  const given = Object.entries(answers).flatMap(([question, { value }]) =>
    value !== 'dont-know' && Object.hasOwn(questions, question) ? [{ question, value }] : [],
  );
  return given.length > 0 ? { answers: given } : {};
}

type Listing<Entry> = { entries: Array<Recorded<Entry>>; listed?: 'all' | 'none' };

/** A kind of evidence nobody has touched is left out: it was not looked at. */
function coded<Name extends string, Entry, Fact>(name: Name, evidence: Listing<Entry>, toFact: (recorded: Recorded<Entry>) => Fact) {
  const entries = current(evidence);
  if (entries.length === 0 && !evidence.listed) return {};
  return { [name]: { entries: entries.map(toFact), ...(evidence.listed && { listed: evidence.listed }) } } as Record<
    Name,
    { entries: Fact[]; listed?: 'all' | 'none' }
  >;
}

const places = <Entry>(evidence: Listing<Entry>): Map<string, number> => new Map(current(evidence).map(({ id }, place) => [id, place]));

type Present<Value> = { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] } & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};

/** Without the keys nobody gave: absent is a state of its own. */
const present = <Value extends object>(value: Value): Present<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Present<Value>;
