/** Where a fact comes from before it is sent. */
export type Origin = 'read from the register page' | 'typed by school staff' | 'answered by school staff' | 'worked out in the browser';

/** One fact in words: what it holds, and where it comes from. */
export type FactInWords = { holds: string; from: Origin };

const read = (holds: string): FactInWords => ({ holds, from: 'read from the register page' });
const typed = (holds: string): FactInWords => ({ holds, from: 'typed by school staff' });
const answered = (holds: string): FactInWords => ({ holds, from: 'answered by school staff' });
const workedOut = (holds: string): FactInWords => ({ holds, from: 'worked out in the browser' });

const listed = answered('Whether these are all of the kind, or there is none; absent until a person says so');
const entries = (what: string) => typed(`${what}, one entry each`);
const index = workedOut('Place in the list of this one request, so that entries can point at each other; it names nobody');

/**
 * Every property a check may hold, by the name of its part of the contract. The OpenAPI document and the privacy page are written from
 * this table; a test fails when it and the contract differ in either direction.
 */
export const factsInWords: Readonly<Record<string, FactInWords>> = {
  'CheckRequest.authority': typed('Which authority is asked'),
  'CheckRequest.route': typed('What is being asked of it'),
  'CheckRequest.asOf': typed('The day the case is weighed on; today unless changed'),
  'CheckRequest.checkId': workedOut(
    'Random for each check, repeated in the answer and the receipt. The checker does not keep it; the school keeps it with the case, and its first ten digits are the reference on the cover sheet',
  ),
  'CheckRequest.certificates': workedOut(
    'SHA-256 of the certificates’ files, so that the receipt can say which were at hand. The receipt holds a salted digest of each; the checker does not keep the hash, and the school keeps it with the case',
  ),
  'CheckRequest.facts': workedOut('The coded facts of one case'),

  'CodedFacts.registers': read('Marks of up to four school years'),
  'CodedFacts.parents': entries('Parents, by number and never by name'),
  'CodedFacts.letters': entries('Letters'),
  'CodedFacts.meetings': entries('Meetings'),
  'CodedFacts.contacts': entries('Calls, visits and messages'),
  'CodedFacts.support': entries('Offers of support'),
  'CodedFacts.agencies': entries('Agencies'),
  'CodedFacts.advice': entries('Advice taken'),
  'CodedFacts.notices': entries('Earlier notices and referrals'),
  'CodedFacts.duties': entries('Duties that have no form, such as telling a practitioner of an absence'),
  'CodedFacts.termDates': typed('Term dates the school publishes; nothing about a pupil'),
  'CodedFacts.termDates.terms': typed('First and last day of each term'),
  'CodedFacts.termDates.nonSchoolDays': typed('Days inside them on which the school is closed to pupils'),
  'CodedFacts.documents': entries('Documents'),
  'CodedFacts.answers': answered('Answers to questions the checklist declares'),

  'Span.from': read('First day'),
  'Span.to': read('Last day, included'),

  'RegisterFact.span': read('Days the register covers'),
  'RegisterFact.marks': read(
    'Attendance codes by day and session, in one text; no reason, no comment, no minutes. A week from Monday to Sunday after another, one space between, from the week of the first day on. In a week a mark for each morning and afternoon: the code, a full stop where there was no session, “-” where the register holds no mark, “?” where it could not be read. What is left out at the end of a week is no session. “/\\/\\OO/\\U\\” is a week with an O on Wednesday, all day, and a U on Friday morning',
  ),
  'RegisterFact.compulsoryAge': workedOut('First and last day of compulsory school age: two boundary days instead of a date of birth'),
  'RegisterFact.onRoll': typed('Days of joining and leaving the school, where either lies in the register'),
  'RegisterFact.reliedOn': typed('Spans whose sessions an earlier notice, referral or prosecution used'),
  'RegisterFact.onRoll.from': typed('Day of joining'),
  'RegisterFact.onRoll.to': typed('Last day on roll'),
  'RegisterFact.reliedOn.span': typed('Days already used'),
  'RegisterFact.reliedOn.by': typed('What used them'),

  'ParentFact.index': index,
  'ParentFact.kind': typed('Natural parent, step-parent, partner, or somebody with day-to-day care'),
  'ParentFact.livesWithPupil': answered('Whether this parent lives with the pupil'),
  'ParentFact.parentalResponsibility': answered('Whether this parent has parental responsibility'),
  'ParentFact.contact': answered('In contact, enquiries made, or must not be contacted; never why'),
  'ParentFact.contactReasonRecorded': answered('Whether the reason for that is written down at the school; the reason stays there'),
  'ParentFact.detailsHeld': answered('Whether the school holds a name and address; not what they are'),
  'ParentFact.detailsVerified': typed('Day on which the school last checked those details'),
  'ParentFact.letters': answered('Whether letters go to this parent'),
  'ParentFact.roleFrom': typed('Day from which this person has been in that role'),
  'ParentFact.roleTo': typed('Last day in that role'),

  'LetterFact.index': index,
  'LetterFact.kind': typed('What kind of letter it is'),
  'LetterFact.sent': typed('Day it was sent'),
  'LetterFact.parents': typed('Numbers of the parents it went to'),
  'LetterFact.ownCover': answered('Whether each parent got it under a cover of their own'),
  'LetterFact.channel': typed('By post, by email, by hand, or through an app'),
  'LetterFact.states': answered('What it says, as yes or no to each of a closed list; never its text'),
  'LetterFact.copyHeld': answered('Whether the school holds a copy'),
  'LetterFact.noticeOf': typed('The meeting it invites to'),

  'MeetingFact.index': index,
  'MeetingFact.kind': typed('Formal, informal or review'),
  'MeetingFact.day': typed('Day of the meeting'),
  'MeetingFact.held': answered('Whether it took place'),
  'MeetingFact.invitedBy': typed('The letter that invited to it'),
  'MeetingFact.followUp': typed('The letter that followed it'),
  'MeetingFact.chair': typed('Role of whoever led it'),
  'MeetingFact.officerInvited': answered("Whether the authority's attendance officer was invited"),
  'MeetingFact.agenciesInvited': answered('Whether the agencies involved were invited'),
  'MeetingFact.attendedBy': typed('Numbers of the parents who came'),
  'MeetingFact.minutes': answered('Whether there are minutes'),
  'MeetingFact.decisions': answered('Whether decisions are recorded'),
  'MeetingFact.plan': answered('Whether a plan was made'),
  'MeetingFact.reviewDay': typed('Day set for the review'),

  'ContactFact.day': typed('Day of the call, visit or message'),
  'ContactFact.channel': typed('Call, visit, text, email or conversation'),
  'ContactFact.direction': typed('Made by the school or received'),
  'ContactFact.parents': typed('Numbers of the parents concerned'),
  'ContactFact.reached': answered('Whether anybody was reached; never what was said'),

  'SupportFact.strand': typed('Which of a closed list of kinds of support'),
  'SupportFact.offered': typed('Day it was offered'),
  'SupportFact.response': typed('Accepted, declined, withdrawn from, or no answer yet'),
  'SupportFact.reasonRecorded': answered("Whether the family's reason is written down at the school; the reason stays there"),
  'SupportFact.requestMade': answered('Whether a request for it was made'),
  'SupportFact.consent': answered('Whether consent was given'),

  'AgencyFact.agency': typed('Which of a closed list of agencies'),
  'AgencyFact.from': typed('Day its involvement began'),
  'AgencyFact.to': typed('Day its involvement ended'),
  'AgencyFact.contacted': typed('Day the school contacted it'),

  'AdviceFact.from': typed('Role of whoever advised; never a name'),
  'AdviceFact.day': typed('Day of the advice'),
  'AdviceFact.item': typed('The item of the checklist it was about; never what was advised'),

  'NoticeFact.kind': typed('Penalty notice, notice to improve, prosecution or referral'),
  'NoticeFact.day': typed('Day of it'),
  'NoticeFact.parents': typed('Numbers of the parents it concerned'),
  'NoticeFact.sessions': typed('Span of the sessions it relied on'),
  'NoticeFact.withdrawn': answered('Whether it was withdrawn or, if a referral, declined or sent back'),

  'DutyFact.kind': typed('Which of a closed list of duties'),
  'DutyFact.day': typed('Day it was done or decided'),
  'DutyFact.reasonRecorded': answered('Whether the reason is written down at the school; the reason stays there'),

  'DocumentFact.kind': typed('What kind of document it is'),
  'DocumentFact.dated': typed('Its date'),
  'DocumentFact.signedBy': typed('Role of whoever signed it'),
  'DocumentFact.signed': typed('Day it was signed'),
  'DocumentFact.covers': typed('Span it covers'),
  'DocumentFact.printed': typed('Day it was printed'),
  'DocumentFact.sameAsRegister': answered('Whether its marks are those of the register'),
  'DocumentFact.copyHeld': answered('Whether the school holds it'),

  'AnswerFact.question': answered('Name of a question the checklist declares'),
  'AnswerFact.value': answered('Yes or no'),
  'Evidence.entries': typed('The entries'),
  'Evidence.listed': listed,
};
