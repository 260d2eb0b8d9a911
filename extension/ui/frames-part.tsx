import { allow, isPage } from './tab.ts';

/** Frames that nobody looked into: which site each comes from, and the user's own press to allow it too. */
export function FramesPart({ origins, onAllowed }: { origins: readonly string[]; onAllowed: () => void }) {
  const sites = [...new Set(origins)].filter((origin) => isPage(`${origin}/`));
  const others = origins.some((origin) => !sites.includes(origin));
  return (
    <>
      {sites.map((origin) => (
        <div key={origin} class="notice">
          <p>
            Part of this page is in a frame from another site, {siteName(origin)}. It was not looked at. Allow that site too only if you
            know that it belongs to the authority’s form.
          </p>
          <button type="button" onClick={() => void allow(origin).then((isAllowed) => isAllowed && onAllowed())}>
            Allow {siteName(origin)} too
          </button>
        </div>
      ))}
      {others && <p class="notice">Part of this page is in a frame that may not be looked at. It was not looked at.</p>}
    </>
  );
}

const siteName = (origin: string): string => new URL(origin).host;
