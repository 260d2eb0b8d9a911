import { phraseOf } from './in-any-order.ts';
import type { Phrase } from './phrase.ts';

const date = '(date|when|day)';
const ofPupil = { owner: 'pupil' } as const;
const pupils: readonly Phrase[] = [
  phraseOf('knownAs', '(aka|alias)', 'name', { bareOf: 'pupil' }),
  phraseOf('firstLanguage', 'languages? (speak|spoken|speaks) (mainly|main|mostly|home|first|usually)', 'pupil most by_the_pupil', {
    ...ofPupil,
    not: /^do(es)?\b/,
  }),
  phraseOf('senStatus', '(sen|send|special_educational_needs) (support|provision|receives?)', 'pupil receives? support provision', {
    ...ofPupil,
    maybe: true,
  }),
  phraseOf('lookedAfter', '(cla|lac|looked[-_]after)', 'pupil lac cla flag by_(an?|any|the)_(local_authority|council|la)', ofPupil),
  phraseOf(
    'freeSchoolMeals',
    '(fsm|free_(school_)?meals?) (eligible|get|gets|receives?|receiving|entitled|status|flag|eligibility)',
    'pupil fsm',
    ofPupil,
  ),
  phraseOf(
    'pupilPremium',
    '(pupil_premium|premium|pp|ppg) (indicator|flag|eligible|attracting|attracts?|status|receives?)',
    'pupil funding grant',
    ofPupil,
  ),
  phraseOf('youngCarer', 'young_carer', 'pupil flag identified known status', ofPupil),
  phraseOf(
    'youngCarer',
    '(pupil|child|they)(_help)?(_to)?_(look|looks|care|cares)_(after|for) (family|someone|relative|parent)',
    'member who ill disabled home',
    ofPupil,
  ),
  phraseOf(
    'medicalNeeds',
    '(health|medical) (conditions?|needs?|difficulties|diagnosis|issues?)',
    'pupil any affect affects affecting attendance known know should aware allergies disability disabilities',
    ofPupil,
  ),
  phraseOf(
    'schoolAvoidance',
    'emotional(ly)?[-_]based school_(avoidance|non-?attendance)',
    'ebsa ebsna pupil been identified suspected concern known factor feature issue',
    ofPupil,
  ),
  phraseOf(
    'onRollFrom',
    `${date} (joined|join|admission|admitted|added|entered|enrolled|placed) (school|roll|register)`,
    'pupil admission upon onto',
    ofPupil,
  ),
  phraseOf('dualRegistered', '(dual|dually) (registered|registration|reg)', 'pupil enrolment status flag', ofPupil),
  phraseOf('dualRegistered', '(registered|roll) more_than_one_school', 'pupil', ofPupil),
  phraseOf('livesWith', '(who|whom) (lives?|living|resides?) with', 'pupil persons? ordinarily normally household home usually', {
    ...ofPupil,
    maybe: true,
  }),
  phraseOf('class', '(form|class|tutor|reg|registration) group', 'pupil primary secondary form class tutor registration', {
    bareOf: 'pupil',
  }),
  { attribute: 'class', says: /^(form|class)$/, bareOf: 'pupil' },
];

const person = 'person adult parent carer';
const ofParent = { bareOf: 'parent' } as const;
const parents: readonly Phrase[] = [
  phraseOf('language', 'language (speak|speaks|spoken|prefers?|preferred|uses?)', `${person} mainly home to_speak`, {
    ...ofParent,
    not: /^do(es)?\b/,
  }),
  phraseOf('relationship', '(rel|relation|relationship) pupil', `${person} to`, ofParent),
  phraseOf(
    'livesWithPupil',
    '(lives?|living|resides?|residing) (with_(the_)?(pupil|child)|at_(the_)?same_address_as_(the_)?(pupil|child))',
    `${person} usually`,
    ofParent,
  ),
  phraseOf('phone', '(number|phone|telephone) (ring|reach|call|best|daytime)', `${person} can tel contact get to`, {
    ...ofParent,
    not: /\bcalls\b/,
  }),
  phraseOf(
    'communicationNeeds',
    '(difficulty|difficulties|difficult|needs?) (reading|hearing|literacy|understanding|communication|communicating|writing)',
    `${person} find finds any english how learning speech sight letters`,
    { ...ofParent, not: /\bat (the |a )?hearing\b/ },
  ),
  phraseOf('interpreter', '(interpreter|translator) (needs?|needed|required|requires?)', `${person} signer meeting court would`, ofParent),
  phraseOf(
    'earlierNotices',
    'penalty_notices? (issued|received|given|sent|served) (years|before|previously)',
    `${person} been pupil said past last within three 3`,
    ofParent,
  ),
  phraseOf('earlierNotices', '(previous|earlier|prior|prev) penalty_notices?', 'pupil any', ofParent),
  phraseOf('phone', '(number|phone|telephone) (reach|contact|call|ring)_you', 'best can direct to', { owner: 'referrer' }),
];

const ofAgency = { bareOf: 'agency' } as const;
const agencies: readonly Phrase[] = [
  phraseOf('kind', '(agency|service|organisation) (type|name|department)', 'type', ofAgency),
  phraseOf('kind', 'type', '', { ...ofAgency, maybe: true }),
  phraseOf('worker', '(worker|professional|practitioner|caseworker)', 'agency name lead named allocated key assigned', ofAgency),
  phraseOf('worker', 'contact (name|named)', 'agency service lead', ofAgency),
  phraseOf('phone', '(worker|professional|practitioner) (phone|telephone|tel|number|mobile)', 'agency number contact', ofAgency),
  phraseOf('email', '(worker|professional|practitioner) e-?mail', 'agency address contact', ofAgency),
  phraseOf(
    'involvedFrom',
    '(involved|involvement|working|supporting) (from|since|start|started|date|began)',
    'pupil family parents? agency worker when first',
    ofAgency,
  ),
  phraseOf(
    'contactedOn',
    '(consulted|contacted|spoken|spoke|speak|contact|informed) (date|when|last)',
    'agency school re attendance referral case most recently',
    { ...ofAgency, not: /(agency|service|they|them) (last |has |have )?(contact|contacted|informed|spoke|speak|consulted)\b.*\bschool\b/ },
  ),
];

/** What is asked of a pupil, a parent or an agency, whichever way it is put. */
export const inAnyOrderOfPeople: readonly Phrase[] = [...pupils, ...parents, ...agencies];
