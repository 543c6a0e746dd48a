/** When the hour, day, week, month or year ends that a moment lies in, in UTC. A week begins on Monday. */
export function periodEnd(length: string, moment: number): number {
  const date = new Date(moment);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (length) {
    case 'Hourly':
      return Date.UTC(year, month, day, date.getUTCHours() + 1);
    case 'Daily':
      return Date.UTC(year, month, day + 1);
    case 'Weekly':
      return Date.UTC(year, month, day + 7 - ((date.getUTCDay() + 6) % 7));
    case 'Yearly':
      return Date.UTC(year + 1, 0, 1);
    default:
      return Date.UTC(year, month + 1, 1);
  }
}
