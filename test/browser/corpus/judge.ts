import type { PupilCase } from '../../../extension/case/case.ts';
import { sessionsOf, unread } from '../../../shared/register/register.ts';
import { fromWire } from '../../../shared/register/wire.ts';
import type { CorpusPage, Expected, OnPage } from '../../demo-school/mis/corpus/index.ts';
import type { Read } from './read-page.ts';

/** One page's result. `faults` is empty where the outcome is the expected one and every session that can be told was told. */
export type Judged = { page: CorpusPage; outcome: Expected; sessions: number; read: number; wrong: string[]; faults: string[] };

export function judge(page: CorpusPage, { said, turned, cases, isRegister, drawn }: Read): Judged {
  const sessions = page.pupils.reduce((sum, { truth }) => sum + truth.filter(({ code }) => code !== unread).length, 0);
  const none = { page, sessions, read: 0, wrong: [] };
  if (page.expects === 'refused' && isRegister) return { ...none, outcome: 'exact', faults: ['called a register'] };
  if (!isRegister) {
    const faults =
      page.expects === 'refused' ? toldWrongly(page, drawn) : [`expected ${page.expects}, was refused${said ? `: ${said}` : ''}`];
    return { ...none, outcome: 'refused', faults };
  }
  const compared = page.pupils.map((one) => compare(one, cases));
  const wrong = compared.flatMap((one) => one.wrong);
  const read = compared.reduce((sum, one) => sum + one.read, 0);
  const saidWhole = !/in part/.test(said) && compared.every(({ unseen }) => unseen === 0);
  const isMerged = page.turns !== undefined && compared.every(({ unseen }) => unseen === 0);
  const outcome = (isMerged || saidWhole) && read === sessions && wrong.length === 0 ? 'exact' : 'partial';
  const faults = [
    ...compared.flatMap((one) => one.faults),
    ...(outcome === page.expects ? [] : [`the layer: ${said.trim().slice(-160)}`]),
    ...(wrong.length > 0 ? [`wrong: ${wrong.slice(0, 4).join(', ')}`] : []),
    ...(outcome === page.expects ? [] : [`expected ${page.expects}, was ${outcome}`]),
    ...(read < sessions ? [`${sessions - read} sessions on the page were not read`] : []),
    ...(saidWhole && (page.expects === 'partial' || page.turns) ? ['a part was called the whole'] : []),
    ...(turned === undefined || /(?:All \d+|Both) pages of the list have been read/.test(turned)
      ? []
      : [`not said that all was read: ${turned}`]),
    ...(saidWhole && read < sessions ? ['said to be whole'] : []),
  ];
  return { page, outcome, sessions, read, wrong, faults };
}

/** Whoever opened a page that resembles a register is told why it is none, and where to look; on any other page nothing is drawn. */
function toldWrongly({ told }: CorpusPage, drawn: string | undefined): string[] {
  if (drawn === undefined) return [];
  if (told === undefined) return drawn === '' ? [] : [`was spoken of: ${drawn.slice(0, 120)}`];
  return [new RegExp(told), /Open the (?:register itself|page of your MIS that shows the register itself)/]
    .filter((words) => !words.test(drawn))
    .map((words) => `not told ${words}: ${drawn.slice(0, 120)}`);
}

type Compared = { read: number; unseen: number; wrong: string[]; faults: string[] };

/** What was stored for a pupil, beside the truth. A mark where the page shows no session is wrong, and so is a guess. */
function compare({ pupil, truth }: OnPage, cases: PupilCase[]): Compared {
  const stored = cases.filter((one) => isOf(one, pupil));
  if (stored.length !== 1) return { read: 0, unseen: 0, wrong: [], faults: [`${stored.length} cases for ${pupil.id}`] };
  const codes = new Map(truth.map(({ day, session, code }) => [`${day} ${session}`, code]));
  const marks = stored[0]!.registers.flatMap(({ span, marks }) => {
    const register = fromWire(span, marks);
    return 'fault' in register ? [] : sessionsOf(register);
  });
  const told = marks.filter(({ mark }) => mark !== unread).map((one) => ({ ...one, code: one.mark === '-' ? '' : one.mark }));
  const wrong = told.filter(({ day, session, code }) => codes.get(`${day} ${session}`) !== code);
  return {
    read: told.length - wrong.length,
    unseen: marks.length - told.length,
    wrong: wrong.map(
      ({ day, session, code }) => `${pupil.id} ${day} ${session} ${code || '-'} for ${codes.get(`${day} ${session}`) ?? 'no session'}`,
    ),
    faults: [],
  };
}

/** By number where the page shows one; otherwise by the same words of a name, in any order. */
function isOf({ pupil: kept }: PupilCase, { upn, forename, surname, dateOfBirth }: OnPage['pupil']): boolean {
  if (kept.upn) return kept.upn === upn;
  if (kept.dateOfBirth && kept.dateOfBirth !== dateOfBirth) return false;
  const words = (text: string) =>
    text
      .replaceAll(/[\u200b-\u200f\u202a-\u202e,]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .toSorted()
      .join(' ');
  return words(kept.name ?? '') === words(`${forename} ${surname}`);
}
