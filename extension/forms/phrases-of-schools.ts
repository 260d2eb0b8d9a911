import type { Phrase } from './phrase.ts';

/** What a school has one of: its name and number, and those who lead it. */
export const phrasesOfSchools: readonly Phrase[] = [
  {
    attribute: 'number',
    says: /\b(dfe|dfes|dcsf|dcsf\/dfe|estab(lishment)?|laestab|school)( (school|establishment|reference|ref))?( (number|no\.?|code))\b|\blaestab\b/,
    not: /\b(urn|phone|telephone|contact)\b/,
    owner: 'school',
  },
  {
    attribute: 'head',
    says: /^name of (the )?head$|\b(name of (the )?)?head ?-?teacher('s)?( name)?( ?\/ ?principal('s)?)?( name)?|\bprincipal ?\/ ?executive head\b|\bprincipal('s)?( name)?|\bhead of school\b/,
    not: /\b(email|phone|telephone|contact|number|reason|language|signed|signature|deputy|assistant|pa|secretary|principal (home|residence|address))\b/,
    owner: 'school',
  },
  {
    attribute: 'seniorAttendanceChampion',
    says: /^sac$|\bsenior leader (responsible|with responsibility) for attendance\b|\b(name of )?(the )?(senior leader (who is |acting as )+)?(senior )?attendance champion('s)?( name)?|\b(senior (attendance )?lead for attendance|senior attendance lead)( name)?/,
    not: /\b(email|phone|telephone|contact|number|signed|signature)\b/,
    owner: 'school',
  },
  {
    attribute: 'safeguardingLead',
    says: /\b(name of )?(the )?(designated safeguarding lead|dsl)('s)?( \(?name\)?)?/,
    not: /\b(email|phone|telephone|number|contact|know|deputy|signed|signature)\b/,
    owner: 'school',
  },
  {
    attribute: 'authorityOfficer',
    says: /^(name of )?(your |the )?(school's )?(local authority|la)('s)? (link |linked |attendance ){0,2}officer('s)?( name)?( (linked|allocated|attached) to (your|the) school)?$|^(name of )?(your allocated|(your )?link(ed)?) (education welfare|attendance) officer( \(.*\)| at the (la|council|local authority))?$|^(your |the )?link officer at the (local authority|la|council)$|^(school )?attendance (support )?officer \((la|local authority)\)$/,
    not: /\b(email|phone|telephone|date)\b/,
    owner: 'school',
  },
  {
    attribute: 'schoolName',
    says: /\b(which|what) (school|setting|academy) (does the pupil|do they) (attend|go to)\b|\b(name of )?(the |your )?(referring |requesting |educational )?((pupil|child|student)'s )?(current )?(school|setting|academy|establishment)( name)?( ?(\/|or|,) ?(setting|academy|college|school))?( or alternative provision)?( name)?( attended| on roll| where the pupil is (registered|on roll))?( (is )?(making|submitting|completing) (this|the) (referral|request|form))?\b/,
    not: /\b(previous|new|next|proposed|feeder|primary|dual(ly)?|signed|nursery|phone|telephone|number|year|do (at|in)|making|made)\b/,
    owner: 'school',
    isAll: true,
  },
  { attribute: 'head', says: /^head( of (the )?school)?$/, bareOf: 'school' },
  { attribute: 'schoolName', says: /\bwhich school are they on the roll of\b/, owner: 'school' },
  { attribute: 'schoolName', says: /\bschool( or |\/)nursery\b/, bareOf: 'sibling' },
];
