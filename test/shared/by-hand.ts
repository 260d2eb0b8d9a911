import type { CodedFacts, LetterFact, MeetingFact, ParentFact } from '../../shared/case/facts.ts';
import { addDays, mondayOf } from '../../shared/dates/day.ts';

/** Kent's and Walsall's central items as somebody would write them by hand: no language, no engine, nothing of shared/checklist. */

type Verdict = 'met' | 'missing' | 'unanswered';
/** By authority, the verdicts of its items from the facts on a day. */
export const byHand = {
  kent: (facts: CodedFacts, asOf: string) => ({
    'unauthorised-sessions': threshold(facts),
    'codes-this-year': codesThisYear(facts),
    'letter-of-concern': concernToEach(facts, asOf),
  }),
  walsall: (facts: CodedFacts, asOf: string) => {
    const inWindow = twelveSchoolWeeks(facts, asOf);
    return {
      'letter-of-concern': concernInWindow(facts, asOf, inWindow),
      'meeting-invitation': invited(facts, asOf, inWindow),
      'letter-after-meeting': followedUp(facts, asOf, inWindow),
    };
  },
} satisfies Record<string, (facts: CodedFacts, asOf: string) => Record<string, Verdict>>;

type InWindow = (day: string) => Verdict;

/**
 * Twelve school weeks end with that of the check: weeks in which a mark says that the school met. Of one week more it is left open whether it
 * is meant. A week with nothing but marks that nobody could read may be one: then so may every week it pushes in or out. `marks` has a word
 * for each week.
 */
function twelveSchoolWeeks({ registers = [] }: CodedFacts, asOf: string): InWindow {
  const [certain, possible]: [string[], string[]] = [[], []];
  for (const { span, marks } of registers) {
    let monday = mondayOf(span.from);
    for (const week of marks.split(' ')) {
      const met = /[^.?#-]/.test(week.replaceAll('Y4', ''));
      if (monday <= asOf && met) certain.push(monday);
      if (monday <= asOf && (met || week.includes('?'))) possible.push(monday);
      monday = addDays(monday, 7);
    }
  }
  certain.sort();
  possible.sort();
  const [maybeFrom, windowFrom] = [possible.at(-13), possible.at(-12)];
  const isSettled = maybeFrom !== undefined && maybeFrom === certain.at(-13);
  return (day) => {
    if (windowFrom === undefined) return 'unanswered';
    return day >= windowFrom ? 'met' : isSettled && day < maybeFrom ? 'missing' : 'unanswered';
  };
}

const all = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('missing') ? 'missing' : verdicts.includes('unanswered') ? 'unanswered' : 'met';
const any = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.includes('unanswered') ? 'unanswered' : 'missing';
const said = (answer: 'yes' | 'no' | undefined): Verdict => (answer === undefined ? 'unanswered' : answer === 'yes' ? 'met' : 'missing');
const unlessMore = (verdict: Verdict, listed: string | undefined): Verdict => (verdict === 'missing' && !listed ? 'unanswered' : verdict);

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Kent: at least 20 sessions of G, O or U this school year that can be relied on. `marks` has a word for each week, two marks a day. */
function threshold({ registers = [] }: CodedFacts): Verdict {
  const [now] = registers;
  if (!now) return 'unanswered';
  const { span, marks, compulsoryAge, onRoll, reliedOn = [] } = now;
  let [sure, open] = [0, 0];
  marks.split(' ').forEach((week, number) => {
    for (let place = 0; place < week.length; place += 1) {
      const mark = week[place]!;
      if (!'GOU?HFYJ'.includes(mark)) continue;
      const day = addDays(span.from, number * 7 + Math.floor(place / 2));
      if (reliedOn.some((relied) => relied.span.from <= day && day <= relied.span.to)) continue;
      if (onRoll?.from !== undefined && day < onRoll.from) continue;
      if (compulsoryAge && (day < compulsoryAge.from || day > compulsoryAge.to)) continue;
      if ('?HFYJ'.includes(mark) || !compulsoryAge) open += 1;
      else sure += 1;
    }
  });
  return sure >= 20 ? 'met' : sure + open < 20 ? 'missing' : 'unanswered';
}

/** Kent: no mark of this school year that cannot be right. C2, which is wrong below compulsory school age, has two letters and is not drawn. */
function codesThisYear({ registers = [] }: CodedFacts): Verdict {
  const [now] = registers;
  if (!now) return 'unanswered';
  const { span, marks, compulsoryAge, onRoll } = now;
  let isOpen = false;
  for (const [number, week] of marks.split(' ').entries()) {
    for (let place = 0; place < week.length; place += 1) {
      const mark = week[place]!;
      const day = addDays(span.from, number * 7 + Math.floor(place / 2));
      if (day < '2026-09-01') continue;
      const isMorning = place % 2 === 0;
      if ('HFYJ'.includes(mark) || mark === (isMorning ? '\\' : '/')) return 'missing';
      if (mark === 'X' && compulsoryAge && compulsoryAge.from <= day && day <= compulsoryAge.to) return 'missing';
      const isOff = onRoll?.from !== undefined && day < onRoll.from;
      if ((mark === '?' && !isOff) || (mark === 'X' && !compulsoryAge)) isOpen = true;
    }
  }
  return isOpen ? 'unanswered' : 'met';
}

/** Kent: a letter of concern posted to each parent separately, offering support, with a copy kept. */
function concernToEach({ parents, letters }: CodedFacts, asOf: string): Verdict {
  const meant = (parents?.entries ?? []).map((parent) => [parent, isMeant(parent)] as const).filter(([, means]) => means !== 'no');
  if (meant.length === 0) return parents?.listed ? 'missing' : 'unanswered';
  const asked = meant.filter(([{ contact }]) => contact === undefined || contact === 'in-contact');
  if (asked.length === 0) return 'missing';
  const verdict = all(asked.map(([{ index }, means]) => (means === 'unknown' ? 'unanswered' : concernTo(index, letters, asOf))));
  return verdict === 'met' && !parents?.listed ? 'unanswered' : verdict;
}

function isMeant({ kind, livesWithPupil }: ParentFact): 'yes' | 'no' | 'unknown' {
  return kind === 'natural' || kind === 'carer' ? 'yes' : (livesWithPupil ?? 'unknown');
}

function concernTo(parent: number, letters: CodedFacts['letters'], asOf: string): Verdict {
  const sent = (letters?.entries ?? []).filter(
    (letter) => letter.kind === 'attendance-concern' && letter.parents.includes(parent) && letter.sent <= asOf,
  );
  const verdict = any(
    sent.map(({ parents, ownCover, channel, states, copyHeld }) =>
      all([
        parents.length === 1 ? 'met' : said(ownCover),
        channel === undefined ? 'unanswered' : channel === 'post' ? 'met' : 'missing',
        said(states?.['support-offered']),
        said(copyHeld),
      ]),
    ),
  );
  return unlessMore(verdict, letters?.listed);
}

/** Walsall: a letter of concern that offers support, in twelve school weeks. */
function concernInWindow({ letters }: CodedFacts, asOf: string, inWindow: InWindow): Verdict {
  const sent = (letters?.entries ?? []).filter((letter) => letter.kind === 'attendance-concern' && letter.sent <= asOf);
  return unlessMore(any(sent.map((letter) => all([said(letter.states?.['support-offered']), inWindow(letter.sent)]))), letters?.listed);
}

/** Walsall: invited by letter or email with date and time and seven days' notice, in twelve school weeks. */
function invited(facts: CodedFacts, asOf: string, inWindow: InWindow): Verdict {
  return ofMeetings(facts, asOf, (meeting) => properlyInvited(facts, asOf, meeting, inWindow));
}

function properlyInvited(facts: CodedFacts, asOf: string, meeting: MeetingFact, inWindow: InWindow): Verdict {
  return invitations(facts, asOf, meeting, (letter) =>
    all([
      inWindow(letter.sent),
      days(letter.sent, meeting.day) >= 7 ? 'met' : 'missing',
      letter.channel === undefined ? 'unanswered' : letter.channel === 'portal' ? 'missing' : 'met',
      said(letter.states?.['date-and-time']),
    ]),
  );
}

/** Walsall: after the meeting of such an invitation a letter that attendance is still a concern, with the percentage. */
function followedUp(facts: CodedFacts, asOf: string, inWindow: InWindow): Verdict {
  return ofMeetings(facts, asOf, (meeting) =>
    all([properlyInvited(facts, asOf, meeting, inWindow), followUp(facts, asOf, meeting, inWindow)]),
  );
}

function followUp({ letters }: CodedFacts, asOf: string, meeting: MeetingFact, inWindow: InWindow): Verdict {
  const later = (letters?.entries ?? []).filter(({ kind, sent }) => kind === 'post-meeting' && sent >= meeting.day && sent <= asOf);
  const linked = later.find(({ index }) => index === meeting.followUp);
  if (linked) return all([said(linked.states?.['concern-continues']), said(linked.states?.percentage), inWindow(linked.sent)]);
  return letters?.listed && later.length === 0 ? 'missing' : 'unanswered';
}

function ofMeetings({ meetings }: CodedFacts, asOf: string, weigh: (meeting: MeetingFact) => Verdict): Verdict {
  const past = (meetings?.entries ?? []).filter(({ kind, day }) => kind !== 'review' && day <= asOf);
  return unlessMore(any(past.map(weigh)), meetings?.listed);
}

function invitations({ letters }: CodedFacts, asOf: string, meeting: MeetingFact, weigh: (letter: LetterFact) => Verdict): Verdict {
  const linked = (letters?.entries ?? []).filter(
    ({ noticeOf, index, sent }) => (noticeOf === meeting.index || index === meeting.invitedBy) && sent <= asOf,
  );
  if (linked.length === 0) return letters?.listed === 'none' ? 'missing' : 'unanswered';
  return any(linked.map(weigh));
}
