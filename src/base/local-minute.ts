/** Date and time of a moment on a clock on the wall here, YYYY-MM-DD and HH:MM. */
export function localMinute(moment: Date): { readonly date: string; readonly time: string } {
  const two = (part: number) => String(part).padStart(2, "0");
  return {
    date: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
