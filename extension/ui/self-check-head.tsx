import type { CheckedFinding } from '../../shared/contract/check-response.ts';

/** A school's self-check has no standing and nobody decides on it: how many statements it can make, and what is open. */
export function SelfCheckHead({ findings }: { findings: readonly CheckedFinding[] }) {
  const count = (verdict: CheckedFinding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  return (
    <>
      <h2 id="findings-title">What the school can say of itself</h2>
      <p role="status">
        {count('met')} in place, {count('missing')} not in place, {count('unanswered')} not answered, of {findings.length}.
      </p>
      <p>For the school’s own use. No child is in it, and it is no part of a referral.</p>
    </>
  );
}
