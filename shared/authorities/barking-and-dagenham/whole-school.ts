import type { Question } from '../../checklist/checklist.ts';
import type { Clause } from '../clause.ts';
import { answered } from '../examples.ts';
import { routeOf, type Part } from './parts.ts';
import { sections } from './whole-school-statements.ts';

/** What the appendix says to others than schools. */
const forPartners = 'Said to the authority, its services and the virtual school; a school cannot answer it';

/** Each group of statements is a clause with an item for each; what is said to partners has none. */
export const wholeSchoolClauses = (): readonly Clause[] => [
  ...sections.map(({ where, statements }) => ({
    where,
    says: statements.map(({ says }) => says).join('. '),
    items: statements.map(({ id }) => id),
  })),
  {
    where: 'Appendix A, partners, all pupils',
    says: 'What the authority and the virtual school may want to do for all pupils',
    noItem: forPartners,
  },
  {
    where: 'Appendix A, partners, pupils at risk',
    says: 'A clear process; social workers expect and plan for attendance',
    noItem: forPartners,
  },
  {
    where: 'Appendix A, partners, persistent absence',
    says: 'Parental responsibility measures beside support; practical help for families; education plans of looked-after children',
    noItem: forPartners,
  },
];

const all = sections.flatMap(({ statements, ...section }) => statements.map((statement) => ({ section, statement })));

const items: Part = all.map(({ section: { where, level, action }, statement: { id, says } }) => ({
  id,
  level,
  title: says,
  needs: { is: 'answer', question: id },
  missing: `Not in place: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
  action,
  source: { document: 'staged-approach', clause: where },
  examples: __EXAMPLES__ ? answered(id) : [],
}));

const questions: Record<string, Question> = Object.fromEntries(
  all.map(({ statement: { id, says } }) => [id, { ask: `Can you say this of your school? “${says}.”`, basis: 'stated' }]),
);

/** Stage 1 and appendix A as a self-check for schools: a conversation with oneself, no part of any referral. Wording is ours. */
export const wholeSchool = { ...routeOf('whole-school', 'whole-school self-check', items), about: 'school' as const, questions };
