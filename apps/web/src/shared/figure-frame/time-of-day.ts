/** An instant as hours and minutes of the reader's own clock: `14:20`. */
export function formatTimeOfDay(instant: number): string {
  return new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
}
