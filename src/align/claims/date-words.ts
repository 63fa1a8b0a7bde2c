/** Dates of claims in plain words. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const FORM = /^(\d{4}|-)?(?:-(\d{2}))?(?:-(\d{2}))?(?:W([1-7]))?(?:T(\d{2})(?::?(\d{2}))?)?$/;

function momentInWords(moment: string): string {
  const m = FORM.exec(moment);
  if (!m) return moment;
  const [, year, month, day, weekday, hour, minute] = m;
  const parts = [
    weekday === undefined ? undefined : WEEKDAYS[Number(weekday) - 1],
    day === undefined ? undefined : String(Number(day)),
    month === undefined ? undefined : MONTHS[Number(month) - 1],
    year === '-' ? undefined : year,
  ].filter((part) => part !== undefined);
  if (hour !== undefined) parts.push(`${parts.length > 0 ? 'at ' : ''}${hour}:${minute ?? '00'}`);
  return parts.length > 0 ? parts.join(' ') : moment;
}

/**
 * A date as claims hold it (see calendar.ts for the forms), as a reporter writes it: "5 March 2031 at 14:30", "March 2031", "Tuesday",
 * "1 March 2031 to 4 March 2031". What has another form stays as it is.
 */
export function dateInWords(date: string): string {
  return date.split('/').map(momentInWords).join(' to ');
}
