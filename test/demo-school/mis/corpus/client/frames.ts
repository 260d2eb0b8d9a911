/** Frames that have no address: filled after they were made, or written into. Old systems do both. */
async function fill(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset['inner'] ?? '');
  const text = await response.text();
  const frame = document.createElement('iframe');
  frame.className = 'inner';
  frame.title = 'Attendance';
  place.append(frame);
  const inner = frame.contentDocument!;
  if (place.dataset['how'] === 'written-frame') {
    inner.open();
    inner.write(text);
    inner.close();
    return;
  }
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  inner.head.replaceChildren(...parsed.head.children);
  inner.body.className = parsed.body.className;
  inner.body.replaceChildren(...parsed.body.children);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-inner]')) void fill(place);
