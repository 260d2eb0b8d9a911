import { dayInShort } from '../../shared/dates/words.ts';
import { canScan, codeIn, watchCamera, type Scanned } from './scan.ts';
import { element, receiptPart } from './receipt-part.ts';
import { certificateDigest, isWhole, judged, type Judged, type Known } from './verdict-on.ts';

const byId = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;
const { known } = globalThis as unknown as { known: Known };
const [form, text, out] = [byId<HTMLFormElement>('form'), byId<HTMLTextAreaElement>('receipt'), byId('out')];
const files = byId<HTMLInputElement>('certificate');

type Words = { look: 'good' | 'careful' | 'bad'; title: string; body: string };

/** Total over what can be found. */
function wordsFor(found: Judged): Words {
  switch (found.kind) {
    case 'not-understood':
      return {
        look: 'bad',
        title: 'This is not a receipt',
        body: 'It may be cut off, or come from something else. Paste all of it, or scan the code again.',
      };
    case 'altered':
      return {
        look: 'bad',
        title: 'This receipt was altered',
        body: `Something in it is not as the key “${found.kid}” signed it: one letter is enough. Do not rely on it.`,
      };
    case 'unknown-key':
      return {
        look: 'bad',
        title: 'An unknown key signed this',
        body: `This checker has not published a key called “${found.kid}”. It may be the receipt of another checker, or not genuine.`,
      };
    case 'test-key':
      return { look: 'bad', title: 'A test key signed this', body: 'It comes from a test or a demonstration. It proves nothing.' };
    case 'after-retirement':
      return {
        look: 'bad',
        title: 'A retired key signed this',
        body: `The key signed until ${dayInShort(found.key.until!)}, and the receipt says it was made after that day. Do not rely on it.`,
      };
    case 'genuine-retired':
      return {
        look: 'good',
        title: 'The receipt is genuine',
        body: `This checker signed it, and nothing in it was changed. The key has been retired since ${dayInShort(found.key.until!)}.`,
      };
    case 'genuine':
      return { look: 'good', title: 'The receipt is genuine', body: 'This checker signed it, and nothing in it was changed.' };
  }
}

/** Counts what was asked and what was changed since: nothing that was found before says anything of what stands there now. */
let turn = 0;

async function verify(): Promise<void> {
  const mine = forget();
  out.replaceChildren(element('p', { class: 'inset' }, 'Looking…'));
  const found = await judged(text.value, known);
  const words = wordsFor(found);
  const certificate = 'claims' in found ? await certificateWords(found, [...(files.files ?? [])]) : '';
  if (mine !== turn) return;
  const heading = element('h2', { tabindex: '-1' }, words.title);
  out.replaceChildren(
    element('div', { class: `outcome ${words.look}` }, heading, element('p', {}, words.body)),
    ...('claims' in found
      ? [
          element(
            'p',
            { class: 'inset' },
            'A receipt shows what was checked and what came out. It does not show that the evidence is true, sufficient or accepted.',
          ),
          receiptPart(found.claims, known, certificate, Date.now()),
        ]
      : []),
  );
  heading.focus();
}

function forget(): number {
  out.replaceChildren();
  turn += 1;
  return turn;
}

async function certificateWords(
  { claims, certificateSalt }: Extract<Judged, { claims: unknown }>,
  chosen: readonly File[],
): Promise<string> {
  const count = claims.certificates.length;
  if (count === 0) return 'The receipt was made without one';
  if (chosen.length === 0)
    return count === 1
      ? 'The receipt was made over one. Choose the file to compare it'
      : `The receipt was made over ${count}. Choose the files to compare them`;
  if (!isWhole(certificateSalt)) return 'It cannot be compared: the end of the receipt is missing or damaged';
  const found = new Set<string>();
  let others = 0;
  for (const file of chosen) {
    const digest = await certificateDigest(file, certificateSalt);
    if (claims.certificates.includes(digest)) found.add(digest);
    else others += 1;
  }
  if (count === 1 && chosen.length === 1)
    return others === 0 ? 'The file you chose is the one' : 'The file you chose is another one, or the end of the receipt is damaged';
  return `You chose ${found.size} of the ${count} that the receipt was made over${others > 0 ? `, and ${others} that it was not made over, unless the end of the receipt is damaged` : ''}`;
}

const scanWords: Record<Scanned['kind'], string> = {
  read: 'The code was read.',
  'nothing-seen': 'No code was found. Try again closer, or paste the receipt.',
  'no-picture': 'That file is not a picture. Choose another, or paste the receipt.',
  'no-camera': 'This browser was not allowed to use a camera, or has none. Choose a picture of the code, or paste the receipt.',
};

function scan(looked: Promise<Scanned>): void {
  looked
    .then((found) => {
      byId('scanned').textContent = scanWords[found.kind];
      if (found.kind !== 'read') return;
      text.value = found.text;
      run();
    })
    .catch(() => {
      byId('scanned').textContent = 'This browser could not look for a code. Paste the receipt.';
    });
}

/** An old browser knows no Ed25519. */
function run(): void {
  verify().catch(() => {
    forget();
    out.replaceChildren(element('p', { class: 'outcome bad' }, 'This browser cannot verify signatures of this kind. Use a newer one.'));
  });
}

// Without a script it would be a form that does nothing.
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});

byId<HTMLInputElement>('picture').addEventListener('change', ({ currentTarget }) => {
  const [picture] = (currentTarget as HTMLInputElement).files ?? [];
  if (picture) scan(codeIn(picture));
});
byId('camera').addEventListener('click', () => {
  byId('scanned').textContent = 'Hold the code in front of the camera.';
  scan(watchCamera(byId<HTMLVideoElement>('video')));
});
void canScan().then((can) => {
  byId(can ? 'scan' : 'no-scan').hidden = false;
});

text.addEventListener('input', forget);
files.addEventListener('change', () => {
  if (out.hasChildNodes()) run();
});

/** A phone's camera opens the link in the code, perhaps where another is open. What follows the # is never sent. */
function fromLink(): void {
  if (location.hash.length <= 1) return;
  text.value = location.hash.slice(1);
  files.value = '';
  run();
}
addEventListener('hashchange', fromLink);
fromLink();
