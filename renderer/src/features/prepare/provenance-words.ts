import type { Provenance } from '@shared/model/pack';

const confidences: Record<Provenance['confidence'], string> = {
  'company says': 'The company says',
  'candidates report': 'Candidates report',
  'our wording': 'Our wording',
};

/** Where a fact comes from, as it is read beside it: "Candidates report · a forum · November 2026". */
export function provenanceWords({ confidence, source, date }: Provenance): string {
  return [confidences[confidence], source, dateWords(date)].join(' · ');
}

/** A date that may lack its day or its month: "2026", "November 2026", "3 November 2026". */
function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  // At noon UTC: the same day in every time zone that matters for a label.
  const moment = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return moment.toLocaleDateString('en-GB', {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
