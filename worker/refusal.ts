import type { ProblemKind } from '../shared/contract/problem.ts';

type Details = {
  /** Places at fault. Only names the contract declares, and numbers: never what was sent. */
  at?: readonly string[];
  headers?: Readonly<Record<string, string>>;
};

/** A request we do not answer, for a reason the caller can act on. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  readonly details: Details;

  constructor(kind: ProblemKind, details: Details = {}) {
    super(kind);
    this.kind = kind;
    this.details = details;
  }
}
