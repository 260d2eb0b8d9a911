import type { Authority } from '../shared/authorities/authority.ts';
import { predicates } from '../shared/checklist/predicates/index.ts';

/** A module like predicates/index.ts, for a folder of worker/, with those alone that these authorities' checklists name: the rest only costs room. */
export function namedPredicates(authorities: readonly Authority[]): string {
  const text = JSON.stringify(authorities.flatMap(({ checklists }) => checklists));
  // Each use of one says so as `is`. An answer is what a recorded reason comes to.
  const named = Object.keys(predicates).filter((name) => name === 'answer' || text.includes(`"is":"${name}"`));
  const imports = named.map((name) => `import { ${name} } from '../../shared/checklist/predicates/${fileOf(name)}.ts';\n`);
  return `${imports.join('')}\nexport const predicates = { ${named.join(', ')} };\n`;
}

/** The module that tells where in a window sessions have to lie: nothing of it where none of these authorities' checklists asks for that. */
export function between(authorities: readonly Authority[]): string {
  let isAsked = false;
  JSON.stringify(authorities, (_key, part: unknown) => {
    isAsked ||= part instanceof Object && 'is' in part && part.is === 'sessions' && ('after' in part || 'before' in part);
    return part;
  });
  return `export * from '../../shared/checklist/${isAsked ? 'between' : 'anywhere'}.ts';\n`;
}

const fileOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
