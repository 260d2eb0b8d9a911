import type { CodedFacts, ParentFact } from '../case/facts.ts';
import { isBeforeJoining, type SchoolCalendar } from '../dates/calendar.ts';
import { addMonths, dayNumber, type Day, type Span } from '../dates/day.ts';
import { gapsIn } from '../dates/span-sets.ts';
import { isCertain, spanOf, windowInWords, type Window } from '../dates/window.ts';
import type { CountableSession } from '../register/countable.ts';
import { withTermDates } from '../dates/terms.ts';
import { figuresOf, withPresent, type Figures } from '../register/figures.ts';
import { blank } from '../register/register.ts';
import type { Question } from './checklist.ts';
import { laidOut, schoolMet, sessionsIn, someIn, turnsIn, usualBefore, usualIn, type LaidOut } from './laid-out.ts';

/** What all items of a check share, whichever parent they are asked of. */
type Prepared = {
  facts: CodedFacts;
  asOf: Day;
  questions: Readonly<Record<string, Question>>;
  calendar: SchoolCalendar;
  disagreements?: readonly Day[];
  registers: LaidOut['registers'];
  unusual: readonly CountableSession[];
  /** Worked out when an item asked for it. */
  made: Map<(context: Context) => unknown, unknown>;
  answers?: ReadonlyMap<string, 'yes' | 'no'>;
  /** By the words for the window. */
  windows: Map<string, KnownWindow>;
};

/** The days a window means, and whether it begins there for certain, once that was asked. */
type KnownWindow = { span: Span | null; isCertain: boolean | undefined };

/** What a predicate may use beside the facts: prepared once for a check. What only some items ask for is made when the first one does. */
export class Context {
  readonly asOf: Day;
  readonly questions: Readonly<Record<string, Question>>;
  readonly calendar: SchoolCalendar;
  /** Days on which the register shows school and the term dates do not. */
  readonly disagreements: readonly Day[];
  /** Sessions up to `asOf` in order, without those marked present as most are: `/` in the morning, `\` in the afternoon. */
  readonly unusual: readonly CountableSession[];
  /** Set inside `forEachParent`. */
  readonly parent: ParentFact | undefined;
  readonly #prepared: Prepared;
  readonly #ofParent = new Map<object, unknown>();

  constructor(prepared: Prepared, parent?: ParentFact) {
    this.asOf = prepared.asOf;
    this.questions = prepared.questions;
    this.calendar = prepared.calendar;
    this.disagreements = prepared.disagreements ?? [];
    this.unusual = prepared.unusual;
    this.parent = parent;
    this.#prepared = prepared;
  }

  /** The same, asked of one parent. */
  ofParent(parent: ParentFact): Context {
    return new Context(this.#prepared, parent);
  }

  /** All sessions up to `asOf`, in order. */
  get sessions(): readonly CountableSession[] {
    return this.once(everySession);
  }

  sessionsIn(span: Span): CountableSession[] {
    return sessionsIn(this.#prepared.registers, span);
  }

  /** From where on to look for what goes on in a span, having begun within the twelve months before it: see `usualBefore` of laid-out.ts. */
  reachOf({ from, to }: Span): Span {
    return { from: usualBefore(this.#prepared.registers, from, addMonths(from, -12)), to };
  }

  /** Those that tell what went on without a break: see `turnsIn` of laid-out.ts. */
  turnsIn(span: Span): CountableSession[] {
    return turnsIn(this.#prepared.registers, span);
  }

  /** Whether any session of a span is like that. */
  someIn(span: Span, is: (session: CountableSession) => boolean): boolean {
    return someIn(this.#prepared.registers, span, is);
  }

  /** Of the sessions of a span at which the child was on roll. Most are marked present in the usual way, and only have to be counted. */
  figuresIn(span: Span): Figures {
    return this.onceFor(span, () => {
      const first = dayNumber(span.from);
      const last = dayNumber(span.to);
      const figures = figuresOf(this.unusual.filter(({ number, onRoll }) => onRoll && first <= number && number <= last));
      for (const part of gapsIn(span, this.calendar.offRoll)) {
        const { AM, PM } = usualIn(this.#prepared.registers, part);
        withPresent(figures, { '/': AM, '\\': PM });
      }
      return figures;
    });
  }

  /** What `make` gives, made once for a check. The same for every parent, so `make` must not look at one. */
  once<Made>(make: (context: Context) => Made): Made {
    const { made } = this.#prepared;
    let value = made.get(make) as Made | undefined;
    if (value === undefined) made.set(make, (value = make(this)));
    return value;
  }

  /** What is worked out from a part of the checklist, made once for it and, inside `forEachParent`, for each parent. */
  onceFor<Part extends object, Made>(part: Part, make: (part: Part, context: Context) => Made): Made {
    const kept = this.#ofParent;
    let value = kept.get(part) as Made | undefined;
    if (value === undefined) kept.set(part, (value = make(part, this)));
    return value;
  }

  /** What the person answered to a question; `undefined` while nobody has. */
  answerTo(question: string): 'yes' | 'no' | undefined {
    return (this.#prepared.answers ??= answersGiven(this.facts)).get(question);
  }

  /** The days a window means: see `spanOf` of dates/window.ts. */
  spanOf(window: Window): Span | null {
    return this.#known(window).span;
  }

  /** Whether the window begins where `spanOf` says for certain. */
  isCertain(window: Window): boolean {
    const known = this.#known(window);
    return (known.isCertain ??= isCertain(window, this.asOf, this.calendar, known.span));
  }

  /** Whether a window holds every session of the child's that may be meant: it begins there for certain, or before they joined. */
  holdsAll(window: Window): boolean {
    if (this.isCertain(window)) return true;
    const span = this.spanOf(window);
    return span !== null && isBeforeJoining(span.from, this.calendar);
  }

  #known(window: Window): KnownWindow {
    const { windows } = this.#prepared;
    const words = windowInWords(window);
    let known = windows.get(words);
    if (!known) windows.set(words, (known = { span: spanOf(window, this.asOf, this.calendar), isCertain: undefined }));
    return known;
  }

  /** When the child is of compulsory school age; `undefined` while nobody has given the boundary days. */
  get compulsoryAge(): Span | undefined {
    return this.facts.registers?.find(({ compulsoryAge }) => compulsoryAge)?.compulsoryAge;
  }

  /** Of `Prepared`, for what is made once. */
  get facts(): CodedFacts {
    return this.#prepared.facts;
  }
}

export function contextOf(facts: CodedFacts, asOf: Day, questions: Context['questions']): Context {
  const { registers, calendar, unusual } = laidOut(facts.registers ?? [], asOf);
  const corrected = facts.termDates ? withTermDates(calendar, facts.termDates, closedDays(unusual), asOf) : { calendar };
  return new Context({ facts, asOf, questions, ...corrected, registers, unusual, made: new Map(), windows: new Map() });
}

/** Days with a mark that says the school did not meet: term dates do not open them again. Days on which it met stay school days anyway. */
export const closedDays = (unusual: readonly CountableSession[]): Day[] =>
  unusual.filter((session) => session.mark !== blank && schoolMet(session) === false).map(({ day }) => day);

const everySession = (context: Context) => context.sessionsIn({ from: '2000-01-01', to: context.asOf });

function answersGiven(facts: CodedFacts): ReadonlyMap<string, 'yes' | 'no'> {
  const given = new Map<string, 'yes' | 'no'>();
  for (const { question, value } of facts.answers ?? []) given.set(question, value);
  return given;
}
