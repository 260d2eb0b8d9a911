import type { Checklist, Requirement, SourceDocument } from './checklist.ts';
import type { Context } from './context.ts';
import { sentenceFor } from './reasons.ts';
import type { Verdict } from './verdict.ts';
import { weigher } from './weigh.ts';

/** One of an authority's levels or stages: whom it is for, what the school does, in the source's order, and what the authority does. */
export type PathwayLevel = {
  /** As the authority calls it: `Level 2`. */
  name: string;
  title: string;
  when: string;
  school: string[];
  authority: string[];
  /** What in the record shows work at this level: our reading, since sources give few figures. Absent where it is for all children. */
  signs?: Requirement;
};
export type Pathway = { source: SourceDocument; levels: PathwayLevel[] };

export type ToldLevel = Omit<PathwayLevel, 'signs'> & { signs?: { verdict: Verdict; reasons: string[] } };
export type ToldPathway = { source: SourceDocument; levels: ToldLevel[] };

/**
 * An authority's pathway with what the record shows of each level on a day; `undefined` where its checklist has none. It places nobody: which level is
 * right, and above all whether support has not worked, is for a person to say.
 */
export function pathwayIn(context: Context, checklist: Checklist): ToldPathway | undefined {
  if (!checklist.pathway) return undefined;
  const { source, levels } = checklist.pathway;
  return {
    source,
    levels: levels.map(({ signs, ...level }) => {
      if (!signs) return level;
      const { verdict, reasons } = weigher(checklist, signs)(context);
      return { ...level, signs: { verdict, reasons: reasons.map(sentenceFor) } };
    }),
  };
}
