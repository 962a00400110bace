/** XX2026-0918: drawn when a submission is received, without gaps within a year. */
export function submissionNumber(year: string, running: number): string {
  return `XX${year}-${String(running).padStart(4, '0')}`;
}
