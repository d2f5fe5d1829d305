/** The newest of the policy's reminder days that has come after so many days; nothing before the first. */
export function newestReminderDay(reminderDays: readonly number[], days: number): number | undefined {
  const due = reminderDays.filter((one) => one <= days);
  return due.length === 0 ? undefined : Math.max(...due);
}
