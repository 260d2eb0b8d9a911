import { camel } from './build.ts';
import { decoySections, decoysFor } from './decoys.ts';
import type { Field, Form, Page, Section, Wrapper } from './field.ts';
import { carried, standing, titlesFor } from './rewordings.ts';

/** Numbers from 0 to 1 that a seed always gives in the same order (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <One>(random: Random, list: One[]): One => list[Math.floor(random() * list.length)]!;

function shuffled<One>(random: Random, list: One[]): One[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

/**
 * The form as another authority, or next year's version of it, might have it: other ids, other words for the same, another order, fields and
 * groups about somebody else, a group on another page, labels elsewhere. What each field means, and what it must come to hold, stays.
 */
export function mutate(form: Form, seed: number): Form {
  const random = randomFrom(seed);
  const moved = form.keepsOrder ? form.pages : moveSection(form.pages, random);
  const pages = moved.map((page) => mutatePage(page, form, random));
  const wrappers: Wrapper[] = ['for', 'wrap', 'labelledby', 'cell', 'aria', 'after', 'deep'];
  return rehandled(
    { ...form, wrapper: pick(random, wrappers), pages: pages.map((page) => ({ ...page, heading: `${page.heading} (form ${seed})` })) },
    random,
  );
}

/** Where there are several pages, one titled section may stand on another. */
function moveSection(pages: Page[], random: Random): Page[] {
  if (pages.length < 2 || random() < 0.5) return pages;
  const from = Math.floor(random() * pages.length);
  const to = Math.floor(random() * pages.length);
  const section = pages[from]!.sections.findLast(({ title }) => title !== null);
  if (from === to || !section || pages[from]!.sections.length < 2) return pages;
  return pages.map((page, place) => ({
    ...page,
    sections: [...page.sections.filter((one) => place !== from || one !== section), ...(place === to ? [section] : [])],
  }));
}

function mutatePage(page: Page, form: Form, random: Random): Page {
  const sections = page.sections.map((section) => mutateSection(section, form, random));
  if (form.keepsOrder) return { ...page, sections };
  const more = random() < 0.5 ? [pick(random, decoySections())] : [];
  const isTitled = sections.every(({ title }) => title !== null);
  return { ...page, sections: isTitled ? shuffled(random, [...sections, ...more]) : sections };
}

function mutateSection(section: Section, form: Form, random: Random): Section {
  const { title, about } = section;
  const isAbout = (means: string) => title !== null && about !== null && means.startsWith(`${about}.`);
  const fields = section.fields.map((field) => reworded(field, isAbout, random));
  const decoys =
    random() < 0.6 ? [pick(random, decoysFor(about))].filter(({ label }) => !fields.some((field) => field.label === label)) : [];
  const titles = about === null || title === null || form.keepsOrder ? [] : titlesFor(about);
  return {
    ...section,
    title: titles.length > 0 && random() < 0.7 ? pick(random, titles) : title,
    fields: shuffled(random, [...inRuns(fields), ...decoys.map((field) => [field])]).flat(),
  };
}

function reworded(field: Field, isAbout: (means: string) => boolean, random: Random): Field {
  if (field.means === null || random() < 0.35) return field;
  const wordings = [...standing(field.means), ...(isAbout(field.means) ? carried(field.means) : [])];
  return wordings.length > 0 ? { ...field, label: pick(random, wordings) } : field;
}

/** An address keeps its order, a first day stands before its last, and what hangs on an answer stands after it. */
function inRuns(fields: Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    const isJoined = field.shownWhen !== undefined || /\.(addressLine2|town|county|postcode|periodTo)$/.test(field.means ?? '');
    if (last && isJoined) last.push(field);
    else runs.push([field]);
  }
  return runs;
}

/** New names throughout: opaque, numbered, or made from the new words. */
function rehandled(form: Form, random: Random): Form {
  const style = pick(random, ['opaque', 'numbered', 'worded'] as const);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  let count = 0;
  const handleFor = ({ label }: Field): string => {
    count += 1;
    const stem = { opaque: `f${Math.floor(random() * 0xffffff).toString(16)}`, numbered: `field${count}`, worded: camel(label) }[style];
    // Some platforms write names in small letters.
    const name = taken.has(stem.toLowerCase()) ? `${stem}x${count}` : stem;
    taken.add(name.toLowerCase());
    return name;
  };
  const each = (change: (field: Field) => Field): Page[] =>
    form.pages.map((page) => ({ ...page, sections: page.sections.map((section) => ({ ...section, fields: section.fields.map(change) })) }));
  const pages = each((field) => {
    const handle = handleFor(field);
    if (field.handle) renamed.set(field.handle, handle);
    return { ...field, handle };
  });
  const follow = (field: Field): Field =>
    field.shownWhen ? { ...field, shownWhen: { ...field.shownWhen, handle: renamed.get(field.shownWhen.handle) ?? '' } } : field;
  return {
    ...form,
    pages: pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({ ...section, fields: section.fields.map(follow) })),
    })),
  };
}
