import { useId, useState } from 'preact/hooks';

/** A file, chosen or dropped. It is read here, and neither kept nor sent. */
export function TakeFile({ label, hint, accept, onFile }: { label: string; hint: string; accept: string; onFile: (file: File) => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      class={`field drop${isOver ? ' over' : ''}`}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer?.files;
        const [file] = dropped ?? [];
        if (!dropped || !file) return;
        // Otherwise the field goes on saying that no file was chosen.
        const field = event.currentTarget.querySelector('input');
        if (field) field.files = dropped;
        onFile(file);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

/** A table copied in another program, put down here with Ctrl and V. What is pasted is read and not shown as text. */
export function TakePasted({ onPasted }: { onPasted: (html: string, text: string) => void }) {
  const id = useId();
  const [isTyped, setTyped] = useState(false);
  return (
    <div class="field">
      <label htmlFor={id}>Or paste a table</label>
      <p class="hint" id={`${id}-hint`}>
        Copy the table in the other program, headings too, then press here and paste it with Ctrl and V.
      </p>
      <textarea
        id={id}
        class="paste"
        rows={2}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          currentTarget.value = '';
          setTyped(true);
        }}
        onPaste={(event) => {
          event.preventDefault();
          setTyped(false);
          const { clipboardData } = event;
          onPasted(clipboardData?.getData('text/html') ?? '', clipboardData?.getData('text/plain') ?? '');
        }}
      />
      <p role="status" class="words">
        {isTyped && 'Nothing is typed here: a table is pasted as a whole.'}
      </p>
    </div>
  );
}
