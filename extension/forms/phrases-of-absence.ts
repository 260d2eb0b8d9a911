import { child, type Phrase } from './phrase.ts';

/** Figures and days of absence this school year, and what was arranged for the pupil. */
export const phrasesOfAbsence: readonly Phrase[] = [
  {
    attribute: 'unauthorisedSessions',
    says: /\bsessions unauthorised absent\b|\bsessions were (coded (as )?)?unauthorised( between these dates)?\b|\bsessions (have been |were |has been )?(recorded|coded|marked) (as )?unauthorised|\b(number of |total )?(unauthorised|ua) (absence )?sessions( of absence| missed)?|\bsessions? of unauthorised absences?|\bunauthorised absences?\b.*\bsessions\b|sessions (missed )?(as |through |due to )?unauthorised( absence)?|\bsessions (missed|absent) without (authorisation|permission|leave)\b/,
    not: /\bpercent|%|\bauthorised\b|\bdays\b|\bwhich\b/,
    owner: 'absence',
  },
  {
    attribute: 'unauthorisedDays',
    says: /\b(school )?days (missed|absent) without (authorisation|permission)|\b(number of |total )?(unauthorised|ua) (absence )?days( of absence)?|\b((number of )|how many )?(school )?days (of )?unauthorised absences?|\bunauthorised absences?,? ((in|,) (whole )?days|\(days\))/,
    not: /\bpercent|%|\bauthorised\b|\bsessions\b/,
    owner: 'absence',
  },
  {
    attribute: 'attendancePercentage',
    says: /\battendance this (school |academic )?year,? as a percentage\b|\battendance of (?=sibling \d.*(%|per ?cent))|(?<!\w)(current |overall )?(percentage|%) ?(of )?attendance( to date)?(,? (this|current) (school |academic )?year)?|^(school )?(overall )?attendance (so far )?(this (school |academic )?year,? )?(to date )?(\((%|percentage|per ?cent)\)|per ?cent$)|\b(current |overall )?attendance ?(\(?%\)?|percentage|,? ?\(?per ?cent\)?|rate)( to date)?/,
    not: /\b(previous|last (school |academic )?year|last|unauthorised|target|whole|previous|(for|of) (the )?(school|setting|academy)|school overall|at the|(?<!this )school's|all pupils|(?<!this )class|year group|cohort)\b/,
    owner: 'absence',
  },
  {
    attribute: 'periodFrom',
    says: /\b(start of (the )?(period|absence)|offence period from|(first|start) (day|date) of (the )?(offence|absence|referral) period|period of (the )?(unauthorised )?absence (start|from)( date)?|(date )?((attendance |absence )?period|absence) (starts?|begins?|began|from(?! (school|home)))( date| \(date\))?|(first (day|date)|start date|date from) of (the )?(unauthorised )?(absence|leave)( for which .*)?)/,
    owner: 'absence',
  },
  {
    attribute: 'periodTo',
    says: /\b(end of (the )?(period|absence)|offence period to|(last|end) (day|date) of (the )?(offence|absence|referral) period|period of (the )?(unauthorised )?absence (end|to)( date)?|(date )?((attendance |absence )?period|absence) (ends?|ended|to)( date| \(date\))?|(last (day|date)|end date|date to) of (the )?(unauthorised )?(absence|leave)( for which .*)?)/,
    not: /%|\bper ?cent|^absence to date$/,
    owner: 'absence',
  },
  { attribute: 'periodFrom', says: /^(unauthorised )?absence( period)? (first|start) (day|date)$/, owner: 'absence' },
  { attribute: 'periodTo', says: /^(unauthorised )?absence( period)? (last|end) (day|date)$/, owner: 'absence' },
  {
    attribute: 'attendancePercentage',
    says: /\battendance( so far)?( this (school |academic )?year)?( to date)? ?\(?(%|percentage|per cent)\)?/,
    bareOf: 'sibling',
  },
  { attribute: 'periodFrom', says: /^(date )?from( date)?$/ },
  { attribute: 'periodTo', says: /^(date )?(to|until)( date)?$/ },
  {
    attribute: 'partTimeTimetable',
    says: new RegExp(
      `(is (${child}) )?(currently )?(on )?(a )?(((part-? ?time|reduced)(/(part-? ?time|reduced))?) timetable|reduced hours)( now| at the moment| in (place|operation|use))?`,
    ),
    not: /\b(date|start|end|review|(?<!reduced )hours|reason|previous)/,
    owner: 'absence',
  },
  {
    attribute: 'familyPractitioner',
    says: /(is |does )?(there )?(a |an )?(family practitioner|(social worker|family practitioner)[^,?]*(involved|know|working))( (with|in|to) (the |this )?(family|pupil|child|household))?/,
    not: /\b(name|email|phone|telephone|contact|agency|date|which|siblings?|past|know|no longer|was|not|other|another|different|decision|agreement|plan|required|requested|offered|refused|needed|closed|notified|agreed|case|previously|historically|last|before|at|still|been|agrees?|aware|consulted|informed|support|consent|meeting)\b/,
    owner: 'absence',
  },
];
