/** What a page sent us, field by field. A chosen file is recorded by its name. */
export type RecordedPost = { path: string; fields: Record<string, string[]> };

/** A body that is not a form's is kept whole, under `body`. */
export async function readPost(request: Request): Promise<RecordedPost> {
  const path = new URL(request.url).pathname;
  if (!/form/.test(request.headers.get('content-type') ?? '')) return { path, fields: { body: [await request.text()] } };
  const fields: Record<string, string[]> = {};
  for (const [name, value] of await request.formData()) {
    (fields[name] ??= []).push(typeof value === 'string' ? value : value.name);
  }
  return { path, fields };
}
