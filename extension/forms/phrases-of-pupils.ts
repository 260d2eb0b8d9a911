import { child, type Phrase } from './phrase.ts';

/** A pupil's circumstances, and what parents need. Each is said by these words alone. */
export const phrasesOfPupils: readonly Phrase[] = [
  { attribute: 'ethnicity', says: new RegExp(`\\b(ethnicity|ethnic (origin|group|background))( of ${child})?`), owner: 'pupil' },
  {
    attribute: 'firstLanguage',
    says: /\b(first|home|main) language( (spoken|used))?( \(?if not english\)?)?(?!\w)|\blanguage (mainly |mostly |usually )spoken( by (the )?pupil)?( at home)?\b|\blanguage spoken( by (the )?pupil)? at home\b/,
  },
  { attribute: 'language', says: /\b((first|home|main|preferred|spoken) )+language( spoken)?\b/, bareOf: 'parent' },
  {
    attribute: 'interpreter',
    says: /\b(needs? an? (interpreter|translator)|needs? interpreter|require an (interpreter|translator)|(interpreter|translator) (be )?(required|needed))\b( (at|for|in)\b.*)?/,
    owner: 'parent',
  },
  {
    attribute: 'communicationNeeds',
    says: /\b((literacy|language|hearing|other|or|and)[ ,/]+)*communication( (or|and) (literacy|language|access))? (needs?|difficult(y|ies))\b/,
    owner: 'parent',
  },
  {
    attribute: 'earlierNotices',
    says: /\b(had )?(a |any )?(previous|earlier) penalty notices?( issued)?( (for|of) (non-?attendance|absence|(this|the) pupil))?\b|\bhad (a |any )?penalty notices?( for (this|the) (pupil|child))? (before|previously|in the (last|past) (three|3) years)\b|\bpreviously been (issued with|given) a penalty notice\b|\b(been (issued with|given|sent)|received) a penalty notice( for (absence|(this|the) pupil))? (before|previously|in the (last|past) (three|3) years)\b|\bpenalty notices? (been )?(issued|served|given)( to (this|the) parent)? (before|previously)\b/,
    not: /\b(date|number|how many|paid|unpaid|when)\b/,
    owner: 'parent',
  },
  {
    attribute: 'senStatus',
    says: /^send?$|^does the pupil have (any )?(send?|special educational needs)$|\bsend?\b.*\b(level|stage|status|type) of (provision|support)|\blevel of send? support\b|\b(send? (status|stage|level)|special educational needs( \(send?\))?( status)?|send? (provision|code))( of (the )?(pupil|child))?\b/,
    not: /\b(which|what are|details|describe|co-?ordinator|senco|sendco|name|contact|lead)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'lookedAfter',
    says: /\b(a )?looked[ -]?after( child)?( by (a|the) (local authority|la|council))?( \(l?ac\))?( \(cla\))?|^(lac|cla)(\/(lac|cla))?$|\b((child )?in (public )?care|in the care of (a|the) (local authority|la|council)|in (local authority|la|council) care)\b/,
    not: /\b(sibling|previously|social worker|name|date|which)\b|\b(?<!local )authority\b/,
    owner: 'pupil',
  },
  {
    attribute: 'socialCareStatus',
    says: /^(cin|cp|cla|lac|early help( assessment)?)(\/(cin|cp|cla|lac|early help( assessment)?))+$|\bcsc (status|involvement)\b|\b(cin|cp|cla|lac|early help)(\/(cin|cp|cla|lac|early help))+( [–-])?( current)? status\b|\bopen to children's services\b(,? and at what level)?|\b(children's )?social care (working|involved) with the family\b|\bsocial care (status|involvement)( \((cin|cp|cla|lac)(\/(cin|cp|cla|lac))+\))?(?!\w)|\binvolvement with children's (services|social care)( at present)?\b|\blevel of (children's (services|social care)|social care) (involvement|support)\b/,
    owner: 'pupil',
  },
  { attribute: 'freeSchoolMeals', says: /\b(eligible for |receiv\w+ )?free (school )?meals?( \(fsm\))?\b|^fsm$/, owner: 'pupil' },
  {
    attribute: 'pupilPremium',
    not: /\+|\bplus\b/,
    says: /\b((school )?eligible for |receive )?(pupil premium( grant)?( \(ppg?\))?|ppg?)\b( funding)?( for (the|this) pupil)?/,
    owner: 'pupil',
  },
  {
    attribute: 'medicalNeeds',
    says: /\bhealth conditions?( (or|and) disabilities)?\b( that may (affect|bear on|impact( on)?) attendance)?|\b(any )?medical (conditions?|needs?)( ?(\/|or|and) ?(other )?(health|medical) (needs?|conditions?))?( of (the )?(pupil|child))?( please give details)?/,
    not: /\b(plan|evidence|date|letter)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'schoolAvoidance',
    says: /\bemotionally[ -]based school (avoidance|non-?attendance)( \(ebsn?a\))?|\bebsn?a\b/,
    owner: 'pupil',
  },
  {
    attribute: 'youngCarer',
    says: /\b(a )?young carer\b|\bthe pupil a carer for (someone|somebody|a (family member|relative))\b|\b(cares? for|look(s|ing)? after) (someone|somebody|a (family member|relative))( at home)?\b|\bcaring responsibilities\b/,
    not: /\b(name|contact|worker|services?)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'onRollFrom',
    says: new RegExp(
      `\\b(date (of )?(admission|on roll|${child} joined)( (to|the)? ?((the|your|this) )?school)?|admission date( to (your|the|this) school)?|date admitted( to (the )?(school|roll|school roll))?|on (your |the )?(school )?roll( at (this|the|your) school)? since|(when did they|date they) join(ed)? (the|your) school|(started|joined) with you on)`,
    ),
    not: /\b(previous|number|hospital)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'dualRegistered',
    says: /\bdual(ly)?[ -]reg(istered|istration)?\b\.?( \(with [^)]*\))?|\balso on (the )?roll (of|at) another school( or provision)?\b|\bon (the )?roll at more than one school\b/,
    not: /\b(name|school name|where)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'livesWith',
    says: new RegExp(
      `^(who(m)? (does|do) (${child}|they) (live|reside) with|with whom does ${child} (live|reside)|${child} (lives|resides) with)$`,
    ),
    owner: 'pupil',
  },
  {
    attribute: 'class',
    says: /^(class|(form|tutor|reg\.?|registration)((\/| or )(form|tutor|reg|registration))* group)( \(primary\))?( ?(\/|or) ?(class|form|tutor|registration)( group)?( \(secondary\))?)?$/,
  },
];
