import { facts } from './facts.ts';

// `0` takes a digit, `A` a letter, `*` either; anything else is written by the mask. What does not fill the mask is dropped on leaving.
const takes: Record<string, RegExp> = { '0': /\d/, A: /[A-Za-z]/, '*': /[A-Za-z\d]/ };

function masked(text: string, mask: string): string {
  const typed = [...text].filter((character) => /[A-Za-z\d]/.test(character));
  let out = '';
  for (const place of mask) {
    if (typed.length === 0) break;
    const rule = takes[place];
    if (!rule) {
      out += place;
      continue;
    }
    const next = typed.shift()!;
    if (!rule.test(next)) break;
    out += next.toUpperCase();
  }
  return out;
}

for (const { names, placeholder, widget } of facts().fields) {
  const input = document.querySelector<HTMLInputElement>(`[name="${names[0]}"]`);
  if (!input || widget !== 'mask') continue;
  const mask = placeholder;
  input.placeholder = mask.replaceAll(/[0A*]/g, '_');
  input.addEventListener('input', () => (input.value = masked(input.value, mask)));
  input.addEventListener('blur', () => {
    if (input.value.length < mask.length) input.value = '';
  });
}
