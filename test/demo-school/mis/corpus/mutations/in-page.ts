import { destroyingChanges } from './destroying-in-page.ts';
import { rootsIn } from './grids-in-page.ts';
import { randomFrom, type MutationName } from './index.ts';
import { preservingChanges } from './preserving-in-page.ts';

const changes = { ...preservingChanges, ...destroyingChanges };
/** These look into every root by themselves. */
const wholePage: MutationName[] = ['rename-classes', 'remove-years'];

/** Changes the page as it stands; the names of those changes that found something to change. */
const mutate = (names: MutationName[], seed: number): MutationName[] => {
  const random = randomFrom(seed);
  // Classes go last: the other changes find things by them.
  const inOrder = names.toSorted((a, b) => Number(a === 'rename-classes') - Number(b === 'rename-classes'));
  return inOrder.filter((name) => {
    const roots = wholePage.includes(name) ? [document] : rootsIn(document);
    return roots.map((root) => changes[name](root, random)).some(Boolean);
  });
};

Object.assign(globalThis, { mutate });
