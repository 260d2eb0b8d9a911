import type { Page } from 'puppeteer-core';
import type { PupilCase } from '../../extension/case/case.ts';
import { fromWire } from '../../shared/register/wire.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import type { Mark } from '../demo-school/index.ts';

/** What the browser keeps, read where the extension reads it. */

export const storedCases = (panel: Page): Promise<PupilCase[]> =>
  panel.evaluate(
    () =>
      new Promise<PupilCase[]>((resolve, reject) => {
        const opened = indexedDB.open('before-you-refer', 1);
        opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('cases', { keyPath: 'id' }));
        opened.addEventListener('error', () => reject(opened.error));
        opened.addEventListener('success', () => {
          const all = opened.result.transaction('cases').objectStore('cases').getAll();
          all.addEventListener('success', () => {
            opened.result.close();
            resolve(all.result as PupilCase[]);
          });
        });
      }),
  );

/** Puts a case into the store behind the extension's back, as another version of it might have left it. */
export const storeCase = (panel: Page, pupilCase: object): Promise<void> =>
  panel.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('before-you-refer', 1);
        opened.addEventListener('error', () => reject(opened.error));
        opened.addEventListener('success', () => {
          const transaction = opened.result.transaction('cases', 'readwrite');
          transaction.objectStore('cases').put(value);
          transaction.addEventListener('complete', () => {
            opened.result.close();
            resolve();
          });
        });
      }),
    pupilCase,
  );

/** Forgets every case, setting and binding, so that each test begins as on the first day. */
export async function forgetAll(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    await new Promise<void>((resolve, reject) => {
      const opened = indexedDB.open('before-you-refer', 1);
      opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('cases', { keyPath: 'id' }));
      opened.addEventListener('error', () => reject(opened.error));
      opened.addEventListener('success', () => {
        const transaction = opened.result.transaction('cases', 'readwrite');
        transaction.objectStore('cases').clear();
        transaction.addEventListener('complete', () => {
          opened.result.close();
          resolve();
        });
      });
    });
  });
  await panel.reload();
}

/** A case's register of one school year as marks, in order; a session without a mark is `''` as in the demo school's truth. */
export function marksOf(pupilCase: PupilCase | undefined, schoolYear = 2026): Mark[] {
  const stored = pupilCase?.registers.find((register) => register.schoolYear === schoolYear);
  const register = stored && fromWire(stored.span, stored.marks);
  if (!register || 'fault' in register) throw new Error('no register of that year is kept');
  return sessionsOf(register).map(({ day, session, mark }) => ({ day, session, code: mark === '-' ? '' : mark }));
}
