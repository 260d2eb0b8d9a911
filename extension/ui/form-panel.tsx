import type { PupilCase } from '../case/case.ts';
import { AskedPart } from './asked-part.tsx';
import { ChangedPart, LessonsChangedPart } from './changed-part.tsx';
import { FramesPart } from './frames-part.tsx';
import { PackPart } from './pack-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { PutBackPart } from './put-back-part.tsx';
import { tab, type Tab } from './tab.ts';
import { TeachPart } from './teach-part.tsx';
import { ToAddPart } from './to-add-part.tsx';
import { useForm } from './use-form.ts';
import { WhichParentPart } from './which-parent-part.tsx';

/** Use this case for this form; see what would be filled; fill; undo. Nothing is ever sent from here. */
export function FormPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const current = tab.value;
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title">The authority’s form</h2>
      {current?.allowed && current.origin ? (
        <FormIn key={current.id} tab={current} pupilCase={pupilCase} />
      ) : (
        <p>Open the authority’s form in this tab and allow its site, then come back here.</p>
      )}
      <PackPart pupilCase={pupilCase} />
    </section>
  );
}

function FormIn({ tab: current, pupilCase }: { tab: Tab; pupilCase: PupilCase }) {
  const form = useForm(pupilCase, current);
  return (
    <>
      <p>This tab: {current.title}</p>
      <button type="button" onClick={() => void form.bind()}>
        Use this case for this form
      </button>
      {form.looked && (
        <button type="button" onClick={() => void form.look()}>
          Look at this page again
        </button>
      )}
      <p role="status">{form.said}</p>
      {form.isFilling && (
        <>
          <p class="notice">Each further page of this form is filled as you open it. You press its buttons, and you send it.</p>
          <button type="button" onClick={() => void form.stopFilling()}>
            Stop filling further pages
          </button>
        </>
      )}
      {form.looked?.lessons.changed && <LessonsChangedPart onAccept={() => void form.acceptTaught()} />}
      {form.looked && form.looked.changed.length > 0 && (
        <ChangedPart changed={form.looked.changed} onAccept={() => void form.acceptChanged()} />
      )}
      {form.looked && <FramesPart origins={form.looked.form.framesNotRead} onAllowed={() => void form.look()} />}
      {form.looked && !form.looked.plan.refusal && (
        <>
          <WhichParentPart pupilCase={pupilCase} looked={form.looked} onSay={(parent) => void form.sayParent(parent)} />
          <ToAddPart toAdd={form.looked.toAdd} />
        </>
      )}
      {form.looked && (
        <PlanPart
          {...form.looked}
          results={form.results}
          onFill={(entries) => void form.write(entries)}
          onFillAll={form.isFilling || form.looked.changed.length > 0 ? null : () => void form.fillAll()}
          onUndo={(entries) => void form.undo(entries)}
        />
      )}
      {form.looked && (
        <TeachPart
          looked={form.looked}
          pointed={form.pointed}
          onPoint={() => void form.point()}
          onLeave={() => void form.leavePointing()}
          onTeach={(field, key) => void form.teach(field, key)}
          onImport={(text) => void form.addTaught(text)}
        />
      )}
      {form.looked && current.origin && (
        <>
          <AskedPart pupilCase={pupilCase} looked={form.looked} />
          <PutBackPart pupilCase={pupilCase} origin={current.origin} looked={form.looked} onPutBack={form.look} />
        </>
      )}
    </>
  );
}
