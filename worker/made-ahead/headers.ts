type Header = { description: string; required?: true; schema: { type: 'string'; enum?: string[] } };

const always = (description: string, value?: string): Header => ({
  description,
  required: true,
  schema: { type: 'string', ...(value !== undefined && { enum: [value] }) },
});
const perhaps = (description: string, value: string): Header => ({ description, schema: { type: 'string', enum: [value] } });

/** Headers of an answer that anybody may keep, whether it is sent again or not. A test holds all of these against what the Worker sends. */
export const answerHeaders: Record<string, Header> = {
  ETag: always('Names what was answered, for “If-None-Match”'),
  'Cache-Control': always('How long it may be kept', 'public, max-age=300'),
};

/** Headers of refusals by their status, beside those of every answer. */
export const refusalHeaders: Partial<Record<string, Record<string, Header>>> = {
  401: { 'WWW-Authenticate': always('How a token is sent', 'Bearer') },
  405: { Allow: always('Which methods the address takes') },
  415: {
    Accept: perhaps('What a body has to be, where it is another kind', 'application/json'),
    'Accept-Encoding': perhaps('How it has to be sent, where it is packed', 'identity'),
  },
  429: { 'Retry-After': always('Seconds to wait', '60') },
};
