import { mkdirSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrongOn } from './axe.ts';
import { heldIn, isFound, openBed, openPage, type Bed } from './bed-job.ts';
import { planIn } from './form-job.ts';
import { choose, press, shows, textOf, until } from './hands.ts';
import { layerSays, layerText } from './layer.ts';
import { dropPolicy, setPolicy } from './policy.ts';
import { achieve } from '../demo-school/forms/achieve/form.ts';
import { modalForm } from '../demo-school/forms/modal/form.ts';
import { shadowClosed } from '../demo-school/forms/shadow-closed/form.ts';
import { reactForm } from '../demo-school/forms/react/form.ts';

const screens = '.artifacts/screens';
let bed: Bed;
let frame: Frame;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  bed = await openBed();
});
afterAll(async () => {
  dropPolicy();
  await bed?.world.close();
});

const page = reactForm.pages[0]!;
const handleOf = (label: string) => page.sections.flatMap(({ fields }) => fields).find((field) => field.label === label)!.handle;
const designation = handleOf('Designation');

/** Opens the form on React with one label that says nothing, and the case chosen for it. */
async function openUnworded(): Promise<void> {
  frame = await openPage(bed, reactForm, page);
  await frame.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Designation')!;
    label.firstChild!.textContent = 'Box 4c';
    for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin'])
      document.querySelector('form')!.addEventListener(kind, () => heard.push(kind), true);
  });
  await press(bed.panel, 'Use this case for this form');
  await shows(bed.panel, `On this page: ${page.heading}`);
  await press(bed.panel, 'Teach this form');
}

async function beginPointing(): Promise<void> {
  await press(bed.panel, 'Point at a field on the form');
  await layerSays(bed.form, 'Point at one field');
  await bed.form.bringToFront();
}

/** Presses what stands at the middle of this field, with a real pointer. */
async function pointAt(selector: string, words: string): Promise<void> {
  const box = await until('the field on the screen', async () => {
    const field = await frame.$(selector);
    await field?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    return field?.boundingBox();
  });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await bed.form.mouse.move(x, y);
  await layerSays(bed.form, `You are at “${words}”`);
  await bed.form.mouse.click(x, y);
}

const saysInPanel = (words: string) =>
  until(`the panel to say “${words}”`, async () => {
    const text = await textOf(bed.panel);
    return text.includes(words) && text;
  });
const kept = () => bed.panel.evaluate(async () => JSON.stringify((await chrome.storage.local.get('taughtForms'))['taughtForms'] ?? []));

describe('a field whose words say nothing', () => {
  test('is pointed at on the form, and the panel asks what it is for', async () => {
    await openUnworded();
    await beginPointing();
    await bed.form.screenshot({ path: `${screens}/teach-form-point.png` });
    await pointAt(`[name=${designation}]`, 'Requesting school › Box 4c');
    await saysInPanel('You pointed at Requesting school › Box 4c. It is not known.');
    expect(await layerText(bed.form)).not.toContain('Point at one field');
    expect(await wrongOn(bed.panel)).toEqual([]);
    await bed.panel.screenshot({ path: `${screens}/teach-form-say.png`, fullPage: true });
  });

  test('the form heard no press and no key', async () => {
    expect(await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('once said it is filled, and the form’s own state holds it', async () => {
    await choose(bed.panel, 'What is it for?', 'Referrer’s role');
    await press(bed.panel, 'Remember');
    await saysInPanel('Remembered for this page of this form');
    await press(bed.panel, 'Fill ');
    await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)));
    expect((await heldIn(frame))[designation]).toBe('Attendance officer');
  });

  test('what is kept names the page and the words, and nothing that was typed', async () => {
    const taught = await kept();
    expect(JSON.parse(taught)).toMatchObject([
      { path: '/forms/react/request', query: '', fields: [{ label: 'box 4c', key: 'referrer.role' }] },
    ]);
    expect(taught).not.toContain('Attendance officer');
    const file = await bed.panel.$eval('a[download="taught-forms.json"]', (link) =>
      fetch((link as HTMLAnchorElement).href).then((one) => one.text()),
    );
    expect(JSON.parse(file)).toEqual(JSON.parse(taught));
  });

  test('loaded again, it is filled without being asked about', async () => {
    await openUnworded();
    await press(bed.panel, 'Fill ');
    await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)));
    expect((await heldIn(frame))[designation]).toBe('Attendance officer');
  });
});

describe('a form that asks something else since', () => {
  test('is said to, names what is new, and nothing of it is filled without asking', async () => {
    await openUnworded();
    await frame.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('Principal'))!;
      label.firstChild!.textContent = 'Name of the head teacher';
    });
    await press(bed.panel, 'Look at this page again');
    await saysInPanel('This form has changed since it was taught.');
    const alert = await bed.panel.$eval('[role=alert][aria-label="This page has changed"]', ({ textContent }) => textContent);
    expect(alert).toContain('Requesting school › Name of the head teacher');
    expect((await planIn(bed.panel)).filter(({ state }) => state === 'write')).toEqual([]);
    const buttons = await bed.panel.$$eval('button', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(buttons.filter((words) => words.startsWith('Fill ') && words !== 'Fill this one')).toEqual([]);
    expect(await wrongOn(bed.panel)).toEqual([]);
    await bed.panel.screenshot({ path: `${screens}/form-changed.png`, fullPage: true });
  });

  test('is filled again once somebody has looked, and what was taught of it is still only suggested', async () => {
    await press(bed.panel, 'I have looked at each field: fill this page');
    await saysInPanel('This page is remembered as it is now.');
    expect((await planIn(bed.panel)).find(({ key }) => key === 'referrer.role')?.state).toBe('suggested');
    await press(bed.panel, 'Fill ');
    await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)));
    const held = await heldIn(frame);
    expect([held[designation], held[handleOf('Principal')]]).toEqual(['', bed.truth['school.head']]);
  });

  test('a lesson given there makes none of the others certain; that somebody has looked at each field does', async () => {
    const stateOf = async (wanted: string) => (await planIn(bed.panel)).find(({ key }) => key === wanted)?.state;
    await choose(bed.panel, 'Child › Previous postcode', 'Pupil’s class');
    await press(bed.panel, 'Remember');
    await saysInPanel('Remembered for this page of this form');
    await saysInPanel('This form has changed since it was taught.');
    expect(await stateOf('referrer.role')).toBe('suggested');
    await press(bed.panel, 'I have looked at each field: use what was taught');
    await saysInPanel('What was taught on this page is used as the page is now.');
    expect(await stateOf('referrer.role')).toBe('write');
    expect(await textOf(bed.panel)).not.toContain('This form has changed since it was taught.');
    await press(bed.panel, 'Forget “Child › Previous postcode”');
    await saysInPanel('Forgotten.');
  });

  test('on another site is another form', async () => {
    const pages = await bed.panel.evaluate(async () => (await chrome.storage.local.get('filledPages'))['filledPages']);
    expect(pages).toMatchObject([{ host: new URL(bed.world.school.forms).host, path: '/forms/react/request', query: '' }]);
    expect(JSON.stringify(pages)).not.toMatch(/Principal|Robin|head teacher/i);
  });
});

describe('taught for a whole school', () => {
  test('what was saved as a file is shipped by policy, and fills the field where nobody taught it', async () => {
    const saved = await kept();
    await bed.panel.evaluate(() => chrome.storage.local.remove('taughtForms'));
    setPolicy({ taughtForms: saved });
    await until(
      'the browser to take the policy up',
      () => bed.panel.evaluate(async () => (await chrome.storage.managed.get('taughtForms'))['taughtForms']),
      60_000,
    );
    await openUnworded();
    await press(bed.panel, 'Fill ');
    await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(bed.panel)));
    expect([(await heldIn(frame))[designation], await kept()]).toEqual(['Attendance officer', '[]']);
    expect(await textOf(bed.panel)).toContain('Requesting school › Box 4c: Referrer’s role, set by your school');
    expect(await bed.panel.$$eval('button', (all) => all.filter(({ textContent }) => textContent?.startsWith('Forget “')).length)).toBe(0);
  }, 120_000);

  test('gives way where somebody teaches the field on this computer, and the page marks what it is then for', async () => {
    await openUnworded();
    await beginPointing();
    await pointAt(`[name=${designation}]`, 'Requesting school › Box 4c');
    await choose(bed.panel, 'What is it for?', 'Part-time timetable');
    await press(bed.panel, 'Remember');
    await layerSays(bed.form, /part-time timetable/i);
    expect(await saysInPanel('Remembered for this page of this form')).toContain('Requesting school › Box 4c: Part-time timetable Forget');
    await press(bed.panel, 'Forget “Requesting school › Box 4c”');
    await until('the page to mark it no more', async () => !/part-time timetable/i.test(await layerText(bed.form)));
    await saysInPanel('Requesting school › Box 4c: Referrer’s role, set by your school');
  });
});

describe('pointing', () => {
  test('goes by keys alone', async () => {
    await openUnworded();
    await beginPointing();
    for (let presses = 0; presses < 3; presses += 1) await bed.form.keyboard.press('ArrowDown');
    await layerSays(bed.form, 'You are at “Requesting school › Principal”');
    await bed.form.keyboard.press('Enter');
    expect(await saysInPanel('You pointed at Requesting school › Principal')).toContain('It is taken for: School’s head teacher.');
  });

  test('a field that is for a person alone is named, and cannot be taught', async () => {
    await beginPointing();
    await pointAt(`[name=${handleOf('Signature of head teacher')}]`, 'Agencies › Signature of head teacher');
    await saysInPanel('It is never filled: signing is for a person.');
    expect(await textOf(bed.panel)).not.toContain('What is it for?');
  });

  test('is left with Escape, or from the panel; a page’s own events point at nothing', async () => {
    await beginPointing();
    await bed.form.keyboard.press('Escape');
    await saysInPanel('Point at a field on the form');
    await beginPointing();
    await bed.form.evaluate(() => {
      const host = document.querySelector('before-you-refer')!;
      for (const kind of ['click', 'pointermove']) host.dispatchEvent(new MouseEvent(kind, { bubbles: true, clientX: 300, clientY: 300 }));
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await layerText(bed.form)).toContain('Point at one field');
    await press(bed.panel, 'Stop pointing');
    await until('the page to be free again', async () => !(await layerText(bed.form)).includes('Point at one field'));
  });

  test.each([
    { where: 'a closed root', form: shadowClosed, section: 1 },
    { where: 'a frame', form: achieve, section: 0 },
    { where: 'a frame written into that frame', form: achieve, section: 1 },
    { where: 'the page’s own modal dialog', form: modalForm, section: 1 },
  ])('reaches into $where, and leaves it open and untouched', async ({ form, section }) => {
    const [first] = form.pages;
    const field = first!.sections[section]!.fields.find(({ kind }) => kind === 'text')!;
    frame = await openPage(bed, form, first!);
    expect(await isFound(bed.form, bed.panel)).toBe(true);
    // One script speaks for a page and its frames: of two, each would draw and answer.
    const drawn = await Promise.all(bed.form.frames().map((one) => one.$$eval('before-you-refer', (hosts) => hosts.length)));
    expect(drawn.filter((count) => count > 0)).toEqual([1]);
    await press(bed.panel, 'Teach this form');
    for (const leaves of [true, false]) {
      await beginPointing();
      const { x, y } = await until('the field on the screen', () => placeOf(field.handle));
      await bed.form.mouse.move(x, y);
      await layerSays(bed.form, new RegExp(`You are at “[^”]*${field.label}”`));
      await bed.form.screenshot({ path: `${screens}/teach-form-in-${form.id}-${section}.png` });
      if (leaves) await bed.form.keyboard.press('Escape');
      else await bed.form.mouse.click(x, y);
      await until('the page to be free again', async () => !(await layerText(bed.form)).includes('Point at one field'));
      expect(await bed.form.$$eval('dialog', (dialogs) => dialogs.every(({ open }) => open))).toBe(true);
    }
    expect(await saysInPanel('You pointed at')).toContain(field.label);
  });
});

/** The middle of a field on the screen, in whatever frames and roots of the page it stands. */
async function placeOf(name: string): Promise<{ x: number; y: number } | null> {
  const [realm] = await bed.form.extensionRealms();
  return realm!.evaluate((wanted) => {
    const find = (root: ParentNode): Element | null => {
      for (const element of root.querySelectorAll('*')) {
        if (element.getAttribute('name') === wanted) return element;
        const inside =
          element.localName === 'iframe'
            ? (element as HTMLIFrameElement).contentDocument
            : chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
        const found = inside && find(inside);
        if (found) return found;
      }
      return null;
    };
    const field = find(document);
    if (!field) return null;
    field.scrollIntoView({ block: 'center' });
    let { x, y, width, height } = field.getBoundingClientRect();
    for (let view = field.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
      const around = view.frameElement.getBoundingClientRect();
      x += around.x + view.frameElement.clientLeft;
      y += around.y + view.frameElement.clientTop;
    }
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
}
