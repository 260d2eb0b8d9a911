/** A field's id in the whole of a form: in a frame of another site with the frame's number before it. No field's own id begins with a number. */
export const idIn = (frame: number, id: string): string => (frame === 0 ? id : `${frame}!${id}`);
export const frameIn = (id: string): number => Number(/^(\d+)!/.exec(id)?.[1] ?? 0);
export const ownId = (id: string): string => id.replace(/^\d+!/, '');

/** What was written into one frame, by the ids its own script knows. */
export const oursOf = (ours: Readonly<Record<string, string>>, frame: number): Record<string, string> =>
  Object.fromEntries(Object.entries(ours).flatMap(([id, value]) => (frameIn(id) === frame ? [[ownId(id), value]] : [])));
