import type { NotChecked } from '../forms/index.ts';
import { notOurs, type Bound } from './form-scan.ts';

/** Total: whatever was not checked is said, and never looks like "clear". */
export const notCheckedWords: Record<NotChecked, string> = {
  'not-bound': 'Not checked: no case is chosen for this form. Open the side panel and press “Use this case for this form”.',
  'no-findings': 'Not checked: there are no findings for this form.',
  'findings-out-of-date': 'Not checked: the case has just changed. Nothing was held back.',
  'another-site':
    'Not checked: your settings name other sites for this authority’s forms, and this is not one of them. Look at the address before you type.',
  'another-request':
    'Not checked: this looks like another of the authority’s forms than the checklist in your settings is for. Choose it in the side panel’s settings.',
  'another-pupil':
    'Not checked: a name, UPN or date of birth on this form differs from the case chosen for it, so the form may be another child’s. Choose the right case in the side panel.',
  'no-checklist':
    'Not checked: this looks like another of the authority’s forms than the checklist in your settings is for, and there is no checklist for it here.',
  'link-lost': 'Not checked: the extension was restarted. Reload this page to have it checked.',
  'unknown-action': 'Not held back: it is not clear that this button sends the form. Some evidence is still missing.',
  failed: 'Not checked: something went wrong in the extension. Nothing was held back.',
};

/** What is said once the user chose to go on. What they pressed may have no words, or was not seen at all. */
export function passWords(buttonLabel: string, kept: boolean): string {
  const again = buttonLabel ? `Press “${buttonLabel}” again` : 'Press the same button again';
  const lost = kept ? '' : ' Your reason could not be kept: write it into the case.';
  return `Nothing was sent yet. ${again} within a minute to send the form.${lost}`;
}

/** What the box on a form's page says of the case that is bound to it. */
export function summaryOf(bound: Bound): string {
  const { isBound, findings, failed } = bound;
  if (!isBound) return notCheckedWords['not-bound'];
  if (failed) return notCheckedWords.failed;
  if (!findings) return 'Not checked: there is no checklist for the authority chosen in settings.';
  const other = notOurs(bound);
  if (other) return notCheckedWords[other];
  const count = (verdict: 'missing' | 'unanswered') =>
    findings.findings.filter((finding) => finding.verdict === verdict && finding.level !== 'advised').length;
  const [missing, unanswered] = [count('missing'), count('unanswered')];
  const whose = findings.by === 'authority' ? ' This is the authority’s own answer.' : '';
  if (missing + unanswered === 0) return `Nothing known to be missing. The authority decides.${whose}`;
  return `${missing} missing and ${unanswered} not answered, by the authority’s checklist. The side panel says what and why.${whose}`;
}
