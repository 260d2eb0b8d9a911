/** What a page sent us, field by field. A chosen file is recorded by its name. */
export type RecordedPost = { path: string; fields: Record<string, string[]> };

export async function readPost(request: Request): Promise<RecordedPost> {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of await request.formData()) {
    (fields[name] ??= []).push(typeof value === 'string' ? value : value.name);
  }
  return { path: new URL(request.url).pathname, fields };
}
