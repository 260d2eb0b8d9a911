import { advice } from './advice.ts';
import { agency } from './agency.ts';
import { answer } from './answer.ts';
import { contact } from './contact.ts';
import { duty } from './duty.ts';
import { document } from './document.ts';
import { letter } from './letter.ts';
import { listed } from './listed.ts';
import { meeting } from './meeting.ts';
import { notice } from './notice.ts';
import { parent } from './parent.ts';
import { recency } from './recency.ts';
import { roll } from './roll.ts';
import { run } from './run.ts';
import { sessions } from './sessions.ts';
import { support } from './support.ts';
import { compulsoryAge } from './compulsory-age.ts';
import { faults } from './faults.ts';
import { nationalThreshold } from './national-threshold.ts';
import { noticeHistory } from './notice-history.ts';
import { rate } from './rate.ts';
import { returnDue } from './return-due.ts';

/** Every predicate a checklist may name. */
export const predicates = {
  advice,
  agency,
  answer,
  contact,
  document,
  duty,
  letter,
  listed,
  meeting,
  notice,
  parent,
  recency,
  roll,
  run,
  sessions,
  support,
  compulsoryAge,
  faults,
  nationalThreshold,
  noticeHistory,
  rate,
  returnDue,
};
