/** One thing a school says of itself. */
type Statement = { id: string; says: string };

/** Statements that stand together in the source; `where` is our name for the clause they come from. */
export type Section = { where: string; level: 'required' | 'advised'; action: string; statements: readonly Statement[] };

/** What the document expects of every school at stage 1: the one part of this list that is more than a suggestion. */
export const expectations: Section = {
  where: 'Stage 1, expectations',
  level: 'required',
  action: 'Agree who does it from when, and tell staff',
  statements: [
    { id: 'senior-lead', says: 'A senior leader oversees attendance, and everybody knows their part in it' },
    { id: 'first-day-contact', says: 'We contact parents on the first day of absence, to learn why and when the child will be back' },
    { id: 'watches-attendance', says: 'We watch attendance, and begin help within the school where it is right' },
    { id: 'moves-to-stage-2', says: 'We move to stage 2 in time when a child needs more' },
    { id: 'praises', says: 'We praise children who do better than our target, or whose attendance improves' },
  ],
};

/** "When appropriate such as": examples of what a school may begin, and no demand for each of them. */
const inSchool: Section = {
  where: 'Stage 1, help within the school',
  level: 'advised',
  action: 'Think about whether it would help, and who would begin it',
  statements: [
    { id: 'mentors', says: 'We mentor and follow children whose attendance begins to fall' },
    { id: 'asks-reasons', says: 'We ask for the reason where a parent has given none' },
    { id: 'advisory-letters', says: 'We write to parents when attendance falls' },
    { id: 'asks-medical-evidence', says: 'We ask for medical evidence where absence for illness goes on' },
    { id: 'late-gate', says: 'We have a late gate, and say what follows from being late' },
    { id: 'attendance-meetings', says: 'We meet parents to find out what lies behind absence' },
    { id: 'keeps-records', says: 'We keep accurate records of meetings and of what was done' },
  ],
};

const everybody = 'Choose one thing to begin with, who does it and by when';
const atRisk = 'Decide at which point it begins, and who sees that it does';
const persistent = 'Choose with the family what would help, and a day to look at it again';

/** Appendix A: what leaders, teachers and attendance staff may want to do. All of it is suggested, none of it asked for. */
const suggestions: readonly Section[] = [
  {
    where: 'Appendix A, leaders, all pupils',
    level: 'advised',
    action: everybody,
    statements: [
      {
        id: 'leaders-expectations',
        says: 'Our prospectus, and what we do when children join or move on, say what is expected, how the day runs and what follows',
      },
      { id: 'leaders-communicate', says: 'We speak regularly to staff, pupils and parents of expectations and of how the school is doing' },
      {
        id: 'leaders-rewards',
        says: 'We have rewards for attendance and punctuality and consequences for absence and lateness, and see that they are used',
      },
      { id: 'leaders-look-in', says: 'We see for ourselves how policy works: in form time, at the late gate, in planners' },
      { id: 'leaders-data', says: 'We look regularly at reasons, patterns and groups of pupils in our data, and at what our work changed' },
      {
        id: 'leaders-missing',
        says: 'We have sound ways to find, report and support children missing education, and look at whether they work',
      },
      {
        id: 'leaders-health',
        says: 'We support children with medical conditions, poor mental health or SEND well, with a healthcare plan where one helps',
      },
      { id: 'leaders-home-education', says: 'Our leaders see that parents know what elective home education asks of them' },
    ],
  },
  {
    where: 'Appendix A, leaders, pupils at risk',
    level: 'advised',
    action: atRisk,
    statements: [
      {
        id: 'leaders-escalation',
        says: 'Our steps begin before absence is a problem: letters, weekly reviews, clinics, the attendance team, social care, and notices',
      },
      { id: 'leaders-interventions', says: 'We have several kinds of help that are known to work for what keeps children away' },
      {
        id: 'leaders-quality',
        says: 'We look at how well steps are followed, by dropping in on reviews and clinics and reading case files',
      },
      { id: 'leaders-reviews', says: 'Our leaders attend or lead reviews and clinics when a case moves up' },
      { id: 'leaders-governors', says: 'Governors sit on attendance panels, and say what attendance means for training and work' },
    ],
  },
  {
    where: 'Appendix A, leaders, persistent absence',
    level: 'advised',
    action: persistent,
    statements: [
      { id: 'leaders-agreements', says: 'We have clear agreements with outside partners about pupils who are persistently absent' },
      { id: 'leaders-clinics', says: 'Our leaders take part in reviews and clinics for pupils who are persistently absent' },
    ],
  },
  {
    where: 'Appendix A, teachers, all pupils',
    level: 'advised',
    action: everybody,
    statements: [
      { id: 'teachers-expectations', says: 'Teachers go over what is expected again and again' },
      { id: 'teachers-attainment', says: 'Teachers say what attendance does for learning' },
      { id: 'teachers-praise', says: 'Teachers use rewards and celebrate progress, and say what follows otherwise' },
      { id: 'teachers-follow-up', says: 'Teachers ask pupils about absence and lateness, to learn what gets in the way' },
      { id: 'teachers-contact', says: 'Teachers speak to parents about absence and punctuality' },
      { id: 'teachers-weekly', says: 'Tutors look at attendance with their group every week, act early and set targets' },
      { id: 'teachers-induction', says: 'Attendance is part of how new staff are shown their work' },
      { id: 'teachers-needs', says: "Teachers think of each pupil's needs and of what makes them vulnerable" },
    ],
  },
  {
    where: 'Appendix A, teachers, pupils at risk',
    level: 'advised',
    action: atRisk,
    statements: [
      { id: 'teachers-welcome', says: 'Teachers welcome pupils back, and help them catch up' },
      { id: 'teachers-meet', says: 'Teachers meet pupils to talk of absence, its pattern and what is behind it' },
      { id: 'teachers-check-ins', says: 'Teachers have a daily or weekly word with a pupil, to see whether support helps' },
      { id: 'teachers-families', says: 'Teachers speak regularly with families about progress' },
      { id: 'teachers-return', says: 'Teachers think of what helps a pupil to take part again, above all one who is vulnerable' },
    ],
  },
  {
    where: 'Appendix A, teachers, persistent absence',
    level: 'advised',
    action: persistent,
    statements: [
      { id: 'teachers-resources', says: 'Teachers prepare work that lets a pupil join in on the day they return' },
      { id: 'teachers-gaps', says: 'Teachers plan help with gaps and confidence, in small groups where that is better' },
      { id: 'teachers-plans', says: 'Teachers add to the action plans that attendance staff draw up' },
      { id: 'teachers-encourage', says: 'Teachers praise and encourage a pupil who comes, and who comes on time' },
    ],
  },
  {
    where: 'Appendix A, attendance staff, all pupils',
    level: 'advised',
    action: everybody,
    statements: [
      { id: 'staff-feeders', says: 'We ask former schools about absence before children join, also in the middle of a year' },
      { id: 'staff-first-day', says: 'Our first-day calls begin with vulnerable children, such as those with a social worker' },
      { id: 'staff-home-visits', says: 'We visit homes in line with our policy, to involve families and know that children are safe' },
      { id: 'staff-barriers', says: 'We find out with families and agencies what gets in the way, and make it less where we can' },
      { id: 'staff-punctuality', says: 'We have routines for punctuality, such as a late gate or signing in' },
      { id: 'staff-missing', says: 'We follow the procedure for children missing education when it applies' },
      { id: 'staff-home-education', says: 'Attendance staff see that parents know what elective home education asks of them' },
      { id: 'staff-meeting-times', says: 'We try to hold meetings of several agencies outside lessons' },
    ],
  },
  {
    where: 'Appendix A, attendance staff, pupils at risk',
    level: 'advised',
    action: atRisk,
    statements: [
      { id: 'staff-tutor-reports', says: 'Tutors get regular figures, for a weekly look with SENCO, safeguarding and pupil premium leads' },
      {
        id: 'staff-procedures',
        says: 'We begin and see through what follows absence: letters, clinics, work with the authority and others',
      },
      {
        id: 'staff-communication',
        says: 'We find out with families which ways of reaching them work, above all for those who are hard to reach',
      },
      { id: 'staff-measures', says: 'We consider whether parental responsibility measures are needed, as statutory guidance says' },
      { id: 'staff-leader-reports', says: 'Leaders get regular reports on pupils at risk' },
      { id: 'staff-authority-reports', says: 'The attendance team gets regular reports, so that it knows of pupils at risk early' },
    ],
  },
  {
    where: 'Appendix A, attendance staff, persistent absence',
    level: 'advised',
    action: persistent,
    statements: [
      { id: 'staff-plans', says: 'We make action plans with pupils and families that deal with what gets in the way' },
      {
        id: 'staff-tailored',
        says: 'We find help that fits the pupil, such as mentoring, careers advice, college, learning out of hours or alternative provision',
      },
      { id: 'staff-check-ins', says: 'We have a daily or weekly word with each of these pupils' },
      { id: 'staff-families', says: 'We speak regularly with their families about progress' },
      {
        id: 'staff-caseload',
        says: 'We go through our cases regularly with the attendance team, partners and providers, welfare included',
      },
      { id: 'staff-referrals', says: 'We agree with safeguarding, SEN and pastoral leads which agencies to refer to' },
      { id: 'staff-multi-agency', says: 'We bring agencies together to look at progress and agree what is next' },
      { id: 'staff-proper-measures', says: 'We work with the attendance team so that parental responsibility measures are used properly' },
      { id: 'staff-impact', says: 'Leaders get regular reports on what plans and help have changed' },
    ],
  },
];

export const sections: readonly Section[] = [expectations, inSchool, ...suggestions];
