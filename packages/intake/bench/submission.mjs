/** A fictional grievance with every field filled in. */
export const submission = {
  planId: 'prospect-medical-group',
  kind: 'grievance',
  language: 'en',
  lineOfBusiness: 'medi-cal',
  waitingCouldHarm: 'no',
  filedBy: 'parent',
  filerName: 'Robin Example',
  member: { name: 'Alex Example', memberId: 'EX-000-123', birthDate: '1990-02-28' },
  contact: {
    by: 'phone',
    phone: '+12135550123',
    email: 'robin@example.com',
    address: '1 Example Street, Exampletown, CA 90000',
    language: 'Spanish',
  },
  happened: { text: 'I waited 3 months for a visit.', day: '2026-11-02', where: 'Example Clinic' },
  wanted: 'A visit this week.',
  noticeDay: '2026-10-30',
};
