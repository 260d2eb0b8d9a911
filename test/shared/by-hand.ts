import type { CodedFacts, LetterFact, MeetingFact, ParentFact } from '../../shared/case/facts.ts';
import { addDays } from '../../shared/dates/day.ts';

/** Kent's and Walsall's central items as somebody would write them by hand: no language, no engine, nothing of shared/checklist. */

type Verdict = 'met' | 'missing' | 'unanswered';
/** One function an item, by authority. */
export const byHand = {
  kent: { 'unauthorised-sessions': threshold, 'letter-of-concern': concernToEach },
  walsall: { 'letter-of-concern': concernInWindow, 'meeting-invitation': invited, 'letter-after-meeting': followedUp },
} satisfies Record<string, Record<string, (facts: CodedFacts) => Verdict>>;

const asOf = '2026-11-20';
/** Twelve school weeks end with that of the check: half term and the summer are none. One week more is left open. */
const windowFrom = '2026-07-13';
const maybeFrom = '2026-07-06';

const all = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('missing') ? 'missing' : verdicts.includes('unanswered') ? 'unanswered' : 'met';
const any = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.includes('unanswered') ? 'unanswered' : 'missing';
const said = (answer: 'yes' | 'no' | undefined): Verdict => (answer === undefined ? 'unanswered' : answer === 'yes' ? 'met' : 'missing');
const inWindow = (day: string): Verdict => (day >= windowFrom ? 'met' : day >= maybeFrom ? 'unanswered' : 'missing');
const unlessMore = (verdict: Verdict, listed: string | undefined): Verdict => (verdict === 'missing' && !listed ? 'unanswered' : verdict);

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Kent: at least 20 sessions of G, O or U this school year that can be relied on. `marks` has a word for each week, two marks a day. */
function threshold({ registers = [] }: CodedFacts): Verdict {
  const [now] = registers;
  if (!now) return 'unanswered';
  const { span, marks, compulsoryAge, reliedOn = [] } = now;
  let [sure, open] = [0, 0];
  marks.split(' ').forEach((week, number) => {
    for (let place = 0; place < week.length; place += 1) {
      const mark = week[place]!;
      if (!'GOU?'.includes(mark)) continue;
      const day = addDays(span.from, number * 7 + Math.floor(place / 2));
      if (reliedOn.some((relied) => relied.span.from <= day && day <= relied.span.to)) continue;
      if (compulsoryAge && (day < compulsoryAge.from || day > compulsoryAge.to)) continue;
      if (mark === '?' || !compulsoryAge) open += 1;
      else sure += 1;
    }
  });
  return sure >= 20 ? 'met' : sure + open < 20 ? 'missing' : 'unanswered';
}

/** Kent: a letter of concern posted to each parent separately, offering support, with a copy kept. */
function concernToEach({ parents, letters }: CodedFacts): Verdict {
  const meant = (parents?.entries ?? []).map((parent) => [parent, isMeant(parent)] as const).filter(([, means]) => means !== 'no');
  if (meant.length === 0) return parents?.listed ? 'missing' : 'unanswered';
  const asked = meant.filter(([{ contact }]) => contact === undefined || contact === 'in-contact');
  if (asked.length === 0) return 'missing';
  const verdict = all(asked.map(([{ index }, means]) => (means === 'unknown' ? 'unanswered' : concernTo(index, letters))));
  return verdict === 'met' && !parents?.listed ? 'unanswered' : verdict;
}

function isMeant({ kind, livesWithPupil }: ParentFact): 'yes' | 'no' | 'unknown' {
  return kind === 'natural' || kind === 'carer' ? 'yes' : (livesWithPupil ?? 'unknown');
}

function concernTo(parent: number, letters: CodedFacts['letters']): Verdict {
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
function concernInWindow({ letters }: CodedFacts): Verdict {
  const sent = (letters?.entries ?? []).filter((letter) => letter.kind === 'attendance-concern' && letter.sent <= asOf);
  return unlessMore(any(sent.map((letter) => all([said(letter.states?.['support-offered']), inWindow(letter.sent)]))), letters?.listed);
}

/** Walsall: invited in writing with date and time and seven days' notice, in twelve school weeks. */
function invited(facts: CodedFacts): Verdict {
  return ofMeetings(facts, (meeting) =>
    invitations(facts, meeting, (letter) =>
      all([inWindow(letter.sent), days(letter.sent, meeting.day) >= 7 ? 'met' : 'missing', said(letter.states?.['date-and-time'])]),
    ),
  );
}

/** Walsall: after that meeting a letter that attendance is still a concern, with the percentage. */
function followedUp(facts: CodedFacts): Verdict {
  return ofMeetings(facts, (meeting) => all([invitations(facts, meeting, () => 'met'), followUp(facts, meeting)]));
}

function followUp({ letters }: CodedFacts, meeting: MeetingFact): Verdict {
  const later = (letters?.entries ?? []).filter(({ kind, sent }) => kind === 'post-meeting' && sent >= meeting.day && sent <= asOf);
  const linked = later.find(({ index }) => index === meeting.followUp);
  if (linked) return all([said(linked.states?.['concern-continues']), said(linked.states?.percentage), inWindow(linked.sent)]);
  return letters?.listed && later.length === 0 ? 'missing' : 'unanswered';
}

function ofMeetings({ meetings }: CodedFacts, weigh: (meeting: MeetingFact) => Verdict): Verdict {
  const past = (meetings?.entries ?? []).filter(({ kind, day }) => kind !== 'review' && day <= asOf);
  return unlessMore(any(past.map(weigh)), meetings?.listed);
}

function invitations({ letters }: CodedFacts, meeting: MeetingFact, weigh: (letter: LetterFact) => Verdict): Verdict {
  const linked = (letters?.entries ?? []).filter(
    ({ noticeOf, index, sent }) => (noticeOf === meeting.index || index === meeting.invitedBy) && sent <= asOf,
  );
  if (linked.length === 0) return letters?.listed === 'none' ? 'missing' : 'unanswered';
  return any(linked.map(weigh));
}
