import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detect, formProfiles, isHostOf, matchForm, placeOf, profileOf, scanForm } from '../../../extension/forms/index.ts';
import { generalPlaces } from '../../../extension/forms/general-places.ts';
import { checklistOf } from '../../../shared/authorities/authority.ts';
import { authorities } from '../../../shared/authorities/index.ts';

/** Every profile is tried on every page saved beside it; adding a page adds a test. */
describe.each(formProfiles)('$authority, $route', (profile) => {
  const folder = `extension/forms/${profile.authority}/pages`;
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));

  test('has a saved page', () => {
    expect(pages).not.toEqual([]);
  });

  describe.each(pages)('%s', (page) => {
    const html = readFileSync(`${folder}/${page}`, 'utf8');
    const expected: Record<string, { how: string; key?: string }> = JSON.parse(
      readFileSync(`${folder}/${page.replace('.html', '.expected.json')}`, 'utf8'),
    );
    const load = () => {
      document.documentElement.innerHTML = html;
      return scanForm(document);
    };

    test('says first that it is invented', () => {
      expect(html.split('\n')[0]).toMatch(/^<!-- .*invented/i);
    });

    test('is seen to be a form', () => {
      load();
      expect(detect(document)?.kind).toBe('form');
    });

    test('is matched as written down by hand', () => {
      const form = load();
      const matches = matchForm(form, profile);
      const found = form.fields.map((field, at) => {
        const { how, key } = matches[at]!;
        const place = [...field.section.slice(1), field.label].join(' › ');
        return [place, { how: field.leftAlone ?? how, ...(key && !field.leftAlone ? { key } : {}) }];
      });
      expect(Object.fromEntries(found)).toEqual(expected);
    });
  });

  test('puts markers beside things that are: items of its checklist, and a place on a saved page', () => {
    const items = checklistOf(authorities, profile.authority, profile.route)?.items.map(({ id }) => id) ?? [];
    const wanted = profile.beside.map(({ item }) => item);
    expect(items).toEqual(expect.arrayContaining(wanted));
    const found = pages.flatMap((page) => {
      document.documentElement.innerHTML = readFileSync(`${folder}/${page}`, 'utf8');
      const form = scanForm(document);
      const matches = matchForm(form, profile);
      return wanted.filter((item) => placeOf(item, profile, { form, matches }, []));
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test('asks for nothing without saying where the authority does', () => {
    for (const { source } of profile.asks) expect([source.document, source.clause]).not.toContain('');
  });
});

test('every general place is for an item that some checklist has', () => {
  const items = authorities.flatMap(({ checklists }) => checklists.flatMap((checklist) => checklist.items.map(({ id }) => id)));
  expect(generalPlaces.map(({ item }) => item).filter((item) => !items.includes(item))).toEqual([]);
});

describe('which of an authority’s requests a page is', () => {
  const kent = { authority: 'kent', route: 'statutory-intervention' };
  test.each<{ why: string; title: string; heading: string; route: string; step?: { at: number; of: number } }>([
    { why: 'its title says', title: 'Request a fixed penalty notice', heading: 'Pupil', route: 'penalty-notice' },
    { why: 'its heading says', title: 'Digital Front Door', heading: 'Invitation to a formal attendance meeting', route: 'formal-meeting' },
    { why: 'a return', title: 'Sickness return', heading: '', route: 'returns' },
    { why: 'the name alone, in the heading', title: 'Digital Front Door', heading: 'Penalty notice', route: 'penalty-notice' },
    { why: 'the name alone, with the site’s', title: 'Fixed penalty notice - Kent County Council', heading: '', route: 'penalty-notice' },
    { why: 'the name alone, after the site’s', title: 'Digital Front Door | Part-time timetable', heading: '', route: 'returns' },
    { why: 'a name as it is published', title: '', heading: 'Potential CME', route: 'returns' },
    {
      why: 'a later step headed like another request',
      title: 'Digital Front Door',
      heading: 'Part-time timetable',
      step: { at: 3, of: 6 },
      route: 'statutory-intervention',
    },
    { why: 'one child is missing education', title: '', heading: 'Report a child missing education', route: 'returns' },
    { why: 'two words with a stroke', title: '', heading: 'Suspension/permanent exclusion', route: 'returns' },
    { why: 'a deletion', title: '', heading: 'Deletion from the school admissions register', route: 'returns' },
    { why: 'a name broken over lines', title: '', heading: '\n  Inclusion advice\n  for a pupil ', route: 'inclusion-advice' },
    { why: 'a name as it is published', title: 'Single registration at a PRU', heading: 'About you', route: 'pru-registration' },
    { why: 'a name as it is published', title: 'PIAS advice (KCC services only)', heading: '', route: 'service-advice' },
    {
      why: 'two others at once: one of them, and not the one asked for',
      title: 'Request a penalty notice',
      heading: 'Part-time timetable',
      route: 'penalty-notice',
    },
    {
      why: 'what went before is no request',
      title: 'Digital Front Door',
      heading: 'Suspensions and exclusions so far',
      route: 'statutory-intervention',
    },
    {
      why: 'a question about a timetable is no notification of one',
      title: 'Digital Front Door',
      heading: 'Is the pupil on a part-time timetable',
      route: 'statutory-intervention',
    },
    { why: 'it says nothing: the one asked for', title: 'Pupil', heading: 'Pupil', route: 'statutory-intervention' },
    {
      why: 'a question about earlier notices is no request for one',
      title: 'Statutory intervention',
      heading: 'Earlier penalty notices',
      route: 'statutory-intervention',
    },
    {
      why: 'two at once: the one asked for',
      title: 'Request a penalty notice',
      heading: 'Statutory intervention',
      route: 'statutory-intervention',
    },
  ])('$why', ({ title, heading, route, step = null }) => {
    expect(profileOf({ title, heading, step }, kent)?.route).toBe(route);
  });

  test('of an authority nobody described: none', () => {
    expect(profileOf({ title: 'Penalty notice request', heading: '', step: null }, { authority: 'elsewhere', route: 'x' })).toBeNull();
  });
});

test.each([
  { why: 'the host that is set', host: 'forms.example.test', is: true },
  { why: 'its name before another', host: 'forms.example.test.evil.test', is: false },
  { why: 'a host above it', host: 'example.test', is: false },
  { why: 'its name within another', host: 'xforms.example.test', is: false },
  { why: 'another port', host: 'forms.example.test:8443', is: false },
  { why: 'letters that look alike, as the browser writes them', host: new URL('https://forms.exаmple.test').host, is: false },
])('$why is the authority’s: $is', ({ host, is }) => {
  expect(isHostOf(host, ['forms.example.test'])).toBe(is);
});

test('with no host set, the site the user chose counts', () => {
  expect(isHostOf('anything.example', [])).toBe(true);
});
