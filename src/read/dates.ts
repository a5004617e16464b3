/**
 * A day of publication as ISO 8601 at the precision given: 2023-07-26, 2023-07 or 2023. Understands 2023/7/26, 2023.07.26, 2023年7月26日,
 * 20230726, and a time of day after the day, which is dropped. Null where it is no day of the calendar.
 */
export function isoDay(written: string): string | null {
  const text = written.trim();
  const m =
    /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?(?:[ T].{0,30})?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!m) return null;
  const [, year, month, day] = m;
  if (month === undefined) return year!;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const whole = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return whole;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && Number(day) > 0 ? `${whole}-${day.padStart(2, '0')}` : null;
}
