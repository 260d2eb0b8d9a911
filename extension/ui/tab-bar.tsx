import { allow, tab } from './tab.ts';

/** Names the tab the panel speaks of, and asks for its site where that is not allowed yet. */
export function TabBar() {
  const current = tab.value;
  if (!current) return null;
  const { title, origin, allowed } = current;
  if (allowed) return <p class="tab-bar">This tab: {title}</p>;
  if (!origin) {
    return <p class="tab-bar">This tab cannot be read. Open your register or the referral form, then press the toolbar button there.</p>;
  }
  return (
    <section class="tab-bar" aria-label="This site">
      <p>
        This tab: {title}. Before You Refer may not look at <b>{new URL(origin).host}</b> yet.
      </p>
      <p>
        Your browser will ask whether we may read and change this site’s pages, as it asks for every extension that looks at a page. We read
        registers, write in a referral form only when you press for it, and never write in your MIS.
      </p>
      <button type="button" onClick={() => void allow(origin)}>
        Allow on this site
      </button>
    </section>
  );
}
