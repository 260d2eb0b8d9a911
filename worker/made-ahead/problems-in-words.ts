import type { ProblemKind } from '../../shared/contract/problem.ts';

/** What each refusal means and what can be done, for its page. Total: a new kind without words does not compile. */
export const problemsInWords: Record<ProblemKind, { why: string; what: string }> = {
  'invalid-request': {
    why: 'The body is JSON, but it is not what the contract describes: a key it does not know, a day that does not exist, a register that cannot be read, an answer to a question that no edition of this checklist here asks. “at” lists the places, never what was sent there.',
    what: 'Compare the request with the reference. If it came from the extension, one of the two asks what the other does not know: update the older one.',
  },
  'not-json': {
    why: 'The body could not be read as JSON in UTF-8, or the connection ended before all of it came.',
    what: 'Send the request again. If it came from the extension, something between school and checker may be changing it.',
  },
  'unknown-authority': {
    why: 'This checker does not run a checklist of the authority that was named.',
    what: 'Look at the front page for the authorities it serves, and check the address of the checker in the settings.',
  },
  'unknown-route': {
    why: 'The authority is served here, but not for what was asked of it.',
    what: 'Look at the front page for its checklists.',
  },
  'not-found': {
    why: 'If you typed the address, a letter of it may be wrong. If you followed a link, what it led to may have moved.',
    what: 'Start at the front page, which lists the checklists, or look the address up in the reference.',
  },
  'method-not-allowed': {
    why: 'The address exists, and is not used in this way. The “Allow” header says how it is.',
    what: 'Use the method the reference gives for it.',
  },
  'too-large': {
    why: 'A request may hold at most 64 kB, which is three times the largest case. Nothing of a larger one is read.',
    what: 'Send one case at a time. If it came from the extension, tell its support.',
  },
  'unsupported-media-type': {
    why: 'A body is read only as “application/json” in UTF-8, and never unpacked: its size would no longer be known from its length.',
    what: 'Send it with the header “Content-Type: application/json” and without compression. If it came from the extension, something between school and checker may be changing it.',
  },
  'token-missing': {
    why: 'This authority answers its own schools alone, and no token came with the request.',
    what: 'Ask the authority for the school’s token, and put it into the extension’s settings.',
  },
  'token-not-valid': {
    why: 'The token cannot be read, or no key of this authority made it.',
    what: 'Copy the token again, whole. If it still fails, ask the authority for a new one.',
  },
  'token-elsewhere': {
    why: 'The token was made for another authority’s checker.',
    what: 'Use the token of the authority whose checker this is.',
  },
  'token-revoked': {
    why: 'The authority has withdrawn this token.',
    what: 'Ask the authority for a new one.',
  },
  'token-not-yet-valid': {
    why: 'The token is good from a later time on, or a clock is wrong. Ten minutes are allowed for.',
    what: 'Check the date the authority gave with the token.',
  },
  'token-expired': {
    why: 'The token has run out. None is good for longer than a year.',
    what: 'Ask the authority for the next one.',
  },
  'too-many-requests': {
    why: 'More checks came from this school, or from this network, than the authority allows in a minute.',
    what: 'Wait as long as the “Retry-After” header says, and press again. Nothing is lost.',
  },
  internal: {
    why: 'A fault of ours. Nothing was checked, nothing was kept, and nothing about the request was written down.',
    what: 'Try again later; meanwhile the extension checks on the school’s own computer.',
  },
};
