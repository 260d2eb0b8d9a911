import { useEffect, useState } from 'preact/hooks';
import { current, type PupilCase } from '../case/case.ts';
import { recall } from '../case/session.ts';
import { belongsIn, belongsInWords, formProfiles, keyInWords, type Belongs, type CarriedPage } from '../forms/index.ts';
import type { Asked } from '../forms/profile.ts';
import { letterKinds } from '../../shared/case/kinds.ts';
import type { Looked } from './filling.ts';
import { asOf } from './as-of.ts';
import { settings } from './state.ts';

/** Which document belongs in each place for files of this page, and what the authority asks for that no page so far had a place or a field for. */
export function AskedPart({ pupilCase, looked }: { pupilCase: PupilCase; looked: Looked }) {
  const [carried, setCarried] = useState<CarriedPage[]>([]);
  useEffect(() => void recall(`carried:${looked.tab}`).then((pages) => setCarried(pages ?? [])), [looked]);
  const profile = formProfiles.find((one) => one.authority === settings.value.authority && one.route === looked.route);
  const seen = carried.flatMap(({ files }) => files.flatMap(({ belongs }) => belongs ?? []));
  const here = looked.form.files.map((file) => ({ file, belongs: belongsIn(file, asOf.value) }));
  const places = [...seen, ...here.flatMap(({ belongs }) => belongs ?? [])];
  const fields = new Set([...carried.flatMap(({ keys }) => keys), ...looked.plan.entries.map(({ key }) => key)]);
  const isSeen = (asked: Asked) => ('field' in asked ? fields.has(asked.field) : places.some((place) => isFor(place, asked.belongs)));
  const notSeen = profile?.asks.filter((asked) => !isSeen(asked)) ?? [];
  return (
    <>
      {here.length > 0 && (
        <>
          <h3>Documents for this page</h3>
          <p class="hint">You attach them yourself. A file is never opened here, and its place on the form is left alone.</p>
          <ul class="list">
            {here.map(({ file, belongs }) => (
              <li key={file.id} data-file={file.label}>
                <b>{file.label}</b>: {belongs ? belongsInWords(belongs) : 'its label does not say which document'}
                {belongs && <p class="hint">{inCase(belongs, pupilCase)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {notSeen.length > 0 && carried.length > 0 && (
        <details>
          <summary>Asked for, and not on any page you have opened so far: {notSeen.length}</summary>
          <ul>
            {notSeen.map((asked) => (
              <li key={askedInWords(asked)}>
                {askedInWords(asked)}{' '}
                <span class="hint">
                  ({asked.source.document}: {asked.source.clause})
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A place for letters of every kind is one for each. */
const isFor = (place: Belongs, asked: Belongs): boolean =>
  place.evidence === asked.evidence && (place.kind === asked.kind || place.kind === null);

const askedInWords = (asked: Asked): string => ('field' in asked ? keyInWords(asked.field) : belongsInWords(asked.belongs));

function inCase(belongs: Belongs, { evidence }: PupilCase): string {
  if (belongs.evidence === 'letters') {
    const kinds = current(evidence.letters).map(({ entry }) => entry.kind);
    const fitting = [...new Set(kinds.filter((kind) => belongs.kind === null || kind === belongs.kind))];
    return fitting.length > 0
      ? `In the case: ${fitting.map((kind) => letterKinds[kind]).join(', ')}`
      : 'No such letter is recorded in the case.';
  }
  const names = current(evidence.documents).flatMap(({ entry }) =>
    entry.kind === belongs.kind ? [entry.name || 'recorded without a file name'] : [],
  );
  return names.length > 0 ? `In the case: ${names.join(', ')}` : 'No such document is recorded in the case.';
}
