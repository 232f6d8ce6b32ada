import { documentDate } from "./document-date.ts";

/** Date and time of a clock on the wall here, YYYY-MM-DD and HH:MM; with SOURCE_DATE_EPOCH that moment. */
export function localMinute(epoch: string | undefined, now: Date): { readonly date: string; readonly time: string } {
  const moment = documentDate(epoch) ?? now;
  const two = (part: number) => String(part).padStart(2, "0");
  return {
    date: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
