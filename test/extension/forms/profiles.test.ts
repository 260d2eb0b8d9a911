import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Beside, detect, formProfiles, matchForm, meaningOf, profileFor, scanForm } from '../../../extension/forms/index.ts';
import { checklistOf } from '../../../shared/authorities/authority.ts';
import { authorities } from '../../../shared/authorities/index.ts';

/** Every profile is tried on every page saved beside it; adding a page adds a test. */
describe.each(formProfiles)('$authority', (profile) => {
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

  test('puts markers beside things that are: items of its checklist, fields, and one place on a saved page', () => {
    const items = checklistOf(authorities, profile.authority, profile.route)!.items.map(({ id }) => id);
    const files = pages.flatMap((page) => {
      document.documentElement.innerHTML = readFileSync(`${folder}/${page}`, 'utf8');
      return scanForm(document).files.map(({ label }) => label);
    });
    const placesOf = (beside: Beside) =>
      'field' in beside ? [meaningOf(beside.field)] : files.filter((label) => beside.fileLabel.test(label));
    expect(items).toEqual(expect.arrayContaining(profile.beside.map(({ item }) => item)));
    expect(profile.beside.filter((beside) => placesOf(beside).length !== 1)).toEqual([]);
  });
});

test('a host is known only where a profile or a setting names it exactly', () => {
  const settings = { kent: ['forms.example.test'] };
  expect(profileFor('forms.example.test', settings)?.authority).toBe('kent');
  for (const host of ['forms.example.test.evil.test', 'example.test', 'xforms.example.test']) expect(profileFor(host, settings)).toBeNull();
});
