import { html } from 'hono/html';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { problemKind } from '../problem-kinds.ts';
import { page, type Html } from './html.ts';
import { operationsFor, type Operation } from './operations.ts';
import { schemas, type JsonSchema } from './schemas.ts';

/** The contract as a page, made from what the OpenAPI document is made from. It needs no script and loads nothing from elsewhere. */
export const referencePage = (checklist: Checklist): Promise<string> =>
  page(
    'Reference',
    html`<h1>Reference</h1>
      <p>The same as <a href="/v1/openapi.json">OpenAPI 3.1</a>, for tools.</p>
      <h2>Addresses</h2>
      <p>
        Each takes the method beside it, <code>OPTIONS</code>, and <code>HEAD</code> where that is <code>GET</code>. Any other is refused
        with <a href="/problems/method-not-allowed">405 method-not-allowed</a>, and <code>Allow</code> says which it takes. Pages such as
        this one, and the OpenAPI document, are files: they take <code>GET</code> and <code>HEAD</code>, and refuse any other with a bare
        405.
      </p>
      ${operationsFor(checklist).map(operationPart)}
      <h2>Parts</h2>
      ${Object.entries(schemas()).map(([name, schema]) => schemaPart(name, schema))}`,
  );

const operationPart = ({
  method,
  path,
  summary,
  description,
  body,
  answer,
  problems,
  forSchools,
  isPublic,
  isElsewhere,
}: Operation): Html =>
  html`<h3><code>${method} ${path}</code></h3>
    <p>${summary}. ${withCode(description ?? '')}</p>
    ${forSchools && html`<p>Where the authority answers its own schools alone: <code>Authorization: Bearer</code> and the school’s token.</p>`}
    ${
      body &&
      html`<p>Takes ${typeOf(body.schema as JsonSchema)} as <code>application/json</code>. An example:</p>
        <pre tabindex="0" role="region" aria-label="Example of ${method} ${path}">${JSON.stringify(body.example, null, 1)}</pre>`
    }
    <p>
      Answers
      ${isElsewhere ? '302 with its address' : html`200 with ${answer.media === 'application/json' ? typeOf(answer.content.schema as JsonSchema) : answer.media}`}:
      ${answer.meaning}. ${isPublic && html`It has an <code>ETag</code>.`}
    </p>
    ${problems.length > 0 && html`<p>May refuse with ${problems.map((kind, place) => html`${place > 0 && ', '}<a href="/problems/${kind}">${problemKind[kind].status} ${kind}</a>`)}.</p>`} `;

/** The document's own mark for code, which is Markdown's. */
const withCode = (text: string): Html[] =>
  text.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

const schemaPart = (name: string, schema: JsonSchema): Html =>
  html`<h3 id="${name}">${name}</h3>
    ${schema.properties ? propertyTable(schema) : html`<p>${typeOf(schema)}${schema['description'] && html`: ${schema['description']}`}</p>`} `;

const propertyTable = ({ properties = {}, required = [] }: JsonSchema): Html =>
  html`<table tabindex="0">
    <thead>
      <tr>
        <th scope="col">Key</th>
        <th scope="col">Holds</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(properties).map(
        ([key, property]) =>
          html`<tr>
            <th scope="row"><code>${key}</code>${(required as string[]).includes(key) ? '' : ' (may be absent)'}</th>
            <td>${typeOf(property)}</td>
            <td>${property['description'] ?? ''}${partsOf(property).map(propertyTable)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;

/** What stands inside a property and has no name of its own in the document. */
function partsOf({ properties, items, anyOf, ...rest }: JsonSchema): JsonSchema[] {
  if (properties) return [{ ...rest, properties }];
  return [...(items ? [items] : []), ...(anyOf ?? [])].flatMap(partsOf);
}

/** A schema in a few words: a link to a part, a list, a choice, or a kind of value. */
function typeOf(schema: JsonSchema): Html | string {
  const { $ref, type, items, maxItems, maxLength, minimum, maximum } = schema;
  const choice = schema['enum'];
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1)!;
    return html`<a href="#${name}">${name}</a>`;
  }
  if (items) return html`list of ${typeOf(items)}${maxItems && ` (at most ${String(maxItems)})`}`;
  if (Array.isArray(choice)) return html`one of ${choice.map((value, place) => html`${place > 0 && ', '}<code>${value}</code>`)}`;
  if (schema.anyOf) return html`${schema.anyOf.map((one, place) => html`${place > 0 && ' or '}${typeOf(one)}`)}`;
  if ('const' in schema) return html`<code>${JSON.stringify(schema['const'])}</code>`;
  const limits = [
    maxLength && `at most ${String(maxLength)} characters`,
    maximum !== undefined && `${String(minimum)} to ${String(maximum)}`,
  ];
  return [`${String(type ?? 'anything')}`, ...limits.filter(Boolean)].join(', ');
}
