import { decode } from './decode.ts';
import { closer } from './closer.ts';
import { placesInTime, stampFacts, type Facts } from './facts.ts';
import { matrixIn, type Matrix } from './matrix.ts';
import { cellSaying, type Cell } from './page.ts';
import { bothMarksIn, piecesIn, type Piece } from './pieces.ts';

/** Something that is said of one session: when, as far as it says so itself, and the cell that holds the mark. */
export type Statement = {
  facts: Facts;
  cell: Cell;
  /** Only the place where a mark should be: any mark said of the session goes before it. */ weak?: true;
};

type Told = { statements: Statement[]; /** What it says of time to whatever follows it. */ label: Facts | null; noise: boolean };

/**
 * The sessions that one cell or block speaks of: in its text, in the parts it is made of, in its tooltip. What stands before a part in
 * the same block is a label to it. Two marks of one day without a word on which is which are morning and afternoon, in that order.
 */
export const statementsIn = (cell: Cell, context: Facts): Statement[] =>
  settled(toldBy(cell, context).statements, context.date !== null || context.weekday !== null);

function toldBy(cell: Cell, scope: Facts): Told {
  const stamped = stampFacts(cell.stamp);
  const own = stamped ? closer(scope, stamped) : scope;
  return cell.parts.length === 0 ? toldByLeaf(cell, own) : toldByParts(cell, own);
}

function toldByLeaf(cell: Cell, scope: Facts): Told {
  const spoken = cell.own.map((words) => piecesIn(words)).filter((pieces) => pieces.some((piece) => 'facts' in piece || 'mark' in piece));
  const shown = cell.text === '' ? [] : piecesIn(cell.text);
  const statements: Statement[] = [];
  let inner = scope;
  const marks: string[] = [];
  for (const pieces of spoken) {
    const said = pieces.filter((piece) => 'mark' in piece);
    const timed = pieces.some((piece) => 'facts' in piece && placesInTime(piece.facts));
    if (said.length === 1 && !timed) marks.push(said[0]!.mark);
    else if (said.length === 1) {
      inner = timeOf(pieces, inner);
      marks.push(said[0]!.mark);
    } else if (said.length > 1) statements.push(...fold(pieces, inner, cell).statements);
    else inner = timeOf(pieces, inner);
  }
  if (statements.length > 0) return { statements, label: null, noise: false };
  const pair = bothMarksIn(cell.text);
  if (pair && inner.session === null)
    return { statements: pair.map((text) => ({ facts: inner, cell: cellSaying(text, cell.id) })), label: null, noise: false };
  const labels = shown.filter((piece) => 'facts' in piece);
  if (shown.length > 1 || labels.length > 0) {
    const folded = fold(shown, inner, cell);
    if (folded.statements.length === 0 && marks.length > 0) {
      const facts = folded.label ?? inner;
      return { statements: [{ facts, cell: { ...cellSaying('', cell.id), words: marks, own: marks } }], label: null, noise: false };
    }
    return folded;
  }
  const isMark = shown.length === 1 && 'mark' in shown[0]!;
  if (!isMark && marks.length === 0 && !cell.graphic) {
    const noise = cell.text !== '';
    if (inner === scope && isSession(scope)) return { statements: [{ facts: scope, cell, weak: true }], label: null, noise };
    return { statements: [], label: inner === scope ? null : inner, noise };
  }
  return { statements: [{ facts: inner, cell: { ...cell, words: marks.length > 0 ? marks : [], own: marks } }], label: null, noise: false };
}

/** A label that leaves nothing open but the mark. */
const isSession = ({ date, weekday, dayOfMonth, session }: Facts): boolean =>
  session !== null && (date !== null || weekday !== null || dayOfMonth !== null);

const timeOf = (pieces: readonly Piece[], scope: Facts): Facts =>
  pieces.reduce((facts, piece) => ('facts' in piece ? closer(facts, piece.facts) : facts), scope);

/** Labels and marks in one text, in order. Words that are neither, where a mark should be, are a mark not understood. */
function fold(pieces: readonly Piece[], scope: Facts, cell: Cell): Told {
  const statements: Statement[] = [];
  let facts = scope;
  let waits = false;
  for (const piece of pieces) {
    if ('facts' in piece) {
      // The time of an arrival, after the mark it belongs to.
      if (!waits && statements.length > 0 && isTimeOnly(piece.facts)) continue;
      facts = closer(facts, piece.facts);
      waits = placesInTime(piece.facts) && (piece.facts.session !== null || waits);
    } else if ('mark' in piece) {
      statements.push({ facts, cell: cellSaying(piece.mark, cell.id) });
      waits = false;
    } else if (waits && 'noise' in piece) {
      statements.push({ facts, cell: cellSaying(piece.noise, cell.id) });
      waits = false;
    }
  }
  return { statements, label: statements.length === 0 && facts !== scope ? facts : null, noise: pieces.some((piece) => 'noise' in piece) };
}

const isTimeOnly = ({ date, weekday, session, time }: Facts): boolean =>
  time !== null && date === null && weekday === null && session === null;

function toldByParts(cell: Cell, scope: Facts): Told {
  const matrix = matrixIn(cell.parts);
  if (matrix) return toldByMatrix(matrix, cell, scope);
  const spoken = toldByLeaf({ ...cellSaying('', cell.id), own: cell.own, words: cell.own }, scope);
  const start = spoken.label ?? scope;
  let facts = start;
  let noise = false;
  const statements: Statement[] = [];
  for (const part of cell.parts) {
    const told = toldBy(part, facts);
    statements.push(...told.statements);
    noise ||= told.noise;
    if (told.label) facts = told.label;
  }
  return {
    statements: agreed(spoken.statements, statements),
    label: statements.length === 0 && spoken.statements.length === 0 && facts !== scope ? facts : null,
    noise,
  };
}

/** What a block says as a whole beside what its parts say: a part that says no session adds nothing to one that says both. */
function agreed(whole: readonly Statement[], parts: readonly Statement[]): Statement[] {
  if (whole.length === 0) return [...parts];
  const open = parts.filter(({ facts, cell }) => facts.session === null && decode(cell, 'AM').kind === 'unknown');
  if (whole.length > 1 && parts.length !== 2) return [...whole, ...parts.filter(({ facts }) => facts.session !== null)];
  if (whole.length === 1 && parts.length === 1 && open.length === 1) return [{ facts: whole[0]!.facts, cell: whole[0]!.cell }];
  return [...whole, ...(whole.length > 1 ? settled(parts) : parts).filter((part) => !open.includes(part) || whole.length === 1)];
}

function toldByMatrix({ before, heads, rows, after }: Matrix, cell: Cell, scope: Facts): Told {
  let facts = timeOf(
    cell.own.flatMap((words) => piecesIn(words)),
    scope,
  );
  for (const part of before) facts = toldBy(part, facts).label ?? facts;
  const statements = rows.flatMap(({ label, cells }) => {
    const row = label ? (toldBy(label, facts).label ?? facts) : facts;
    return cells.flatMap((inner, column) => toldBy(inner, heads[column] ? closer(row, heads[column]) : row).statements);
  });
  const rest = after.length > 0 ? toldByParts({ ...cell, own: [], parts: after }, scope).statements : [];
  return { statements: [...statements, ...rest], label: null, noise: false };
}

const dayKey = ({ date, weekday, week, month, dayOfMonth }: Facts): string => JSON.stringify([date, weekday, week, month, dayOfMonth]);

/** Halves of days told by order, and two statements of one session weighed: where they differ, neither is understood. */
function settled(statements: readonly Statement[], isOfDay = false): Statement[] {
  const days = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = dayKey(statement.facts);
    const ofDay = days.get(key);
    if (ofDay) ofDay.push(statement);
    else days.set(key, [statement]);
  }
  return [...days.values()].flatMap((ofDay) => onceEach(inHalves(ofDay, isOfDay)));
}

/** One of these under a day can only be for both halves of it. */
const wholeDay = /^(?:[-–—#]+|no marks?)$/i;

const hasHalf = ({ facts }: Statement): boolean => facts.session !== null || facts.time !== null || facts.lesson;

function inHalves(ofDay: readonly Statement[], isOfDay: boolean): Statement[] {
  const open = ofDay.filter((statement) => !hasHalf(statement));
  const [only] = open;
  if (isOfDay && open.length === 1 && ofDay.length === 1 && wholeDay.test(only!.cell.text))
    return (['AM', 'PM'] as const).map((session) => ({ facts: { ...only!.facts, session }, cell: only!.cell }));
  if (open.length !== 2 || open.length !== ofDay.length) return [...ofDay];
  return open.map(({ facts, cell }, index) => ({ facts: { ...facts, session: index === 0 ? 'AM' : 'PM' }, cell }));
}

function onceEach(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const { session } = statement.facts;
    const same =
      session === null ? -1 : kept.findIndex(({ facts }) => facts.session === session && !facts.lesson && !statement.facts.lesson);
    if (same === -1) kept.push(statement);
    else if (statement.weak && !(kept[same]!.weak && kept[same]!.cell.text === '')) continue;
    else if (kept[same]!.weak) kept[same] = statement;
    else kept[same] = { facts: kept[same]!.facts, cell: bothSay(kept[same]!.cell, statement.cell) };
  }
  return kept;
}

/** One cell that shows what the one shows and says what the other says; decoding it finds out whether they agree. */
const bothSay = (one: Cell, other: Cell): Cell => ({
  ...one,
  id: one.id === -1 ? other.id : one.id,
  text: one.text || other.text,
  words: [...one.words, ...other.words, ...(one.text !== '' && other.text !== '' ? [other.text] : [])],
  graphic: one.graphic || other.graphic,
});
