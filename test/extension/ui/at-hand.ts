import { render, type ComponentChild } from 'preact';
import { expect, vi } from 'vitest';
import type { PupilCase } from '../../../extension/case/case.ts';
import { cases, openCaseId } from '../../../extension/ui/state.ts';
import { drafts, kept } from './memory-store.ts';

/** A part of the panel in front of a user who types and presses. Its test mocks the store with `memory-store.ts`. */
export function open(pupilCase: PupilCase): void {
  kept.clear();
  drafts.clear();
  kept.set(pupilCase.id, pupilCase);
  [cases.value, openCaseId.value] = [[pupilCase], pupilCase.id];
}

/** The open case as it is kept now. */
export const now = (): PupilCase => kept.get(openCaseId.value ?? '')!;

export type Hands = ReturnType<typeof handsOn>;

export function handsOn(part: ComponentChild) {
  const host = document.createElement('div');
  document.body.append(host);
  render(part, host);
  const button = (words: string) => [...host.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  const field = (name: string, form = '') => host.querySelector<HTMLInputElement>(`${form} [name="${name}"]`)!;
  return {
    host,
    says: () => host.textContent ?? '',
    button,
    field,
    /** Asks the browser, as a press does, whether the form may be sent. */
    press: (words: string, which = 0) => {
      const found = [...host.querySelectorAll('button')].filter(({ textContent }) => textContent === words)[which];
      found!.focus();
      found!.click();
    },
    type(name: string, value: string, form = '') {
      const input = field(name, form);
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    choose: (name: string, value: string) => host.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click(),
    leave() {
      render(null, host);
      host.remove();
    },
  };
}

/** What is typed, saved or put back takes a moment. */
export const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 5, timeout: 2_000 });
export const aMoment = (): Promise<void> => new Promise((later) => setTimeout(later, 60));
export const keptDrafts = (): string => JSON.stringify([...drafts.values()]);
export const expectUnchanged = (before: PupilCase): void => expect(now()).toBe(before);
