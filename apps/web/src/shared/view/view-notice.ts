/** What was changed beside what the reader asked for, told once after the change. */
export type ViewNotice =
  | { kind: 'unit_followed'; from: string; to: string; date: string }
  | { kind: 'set_fitted'; from: string; to: string };

declare module '@tanstack/react-router' {
  interface HistoryState {
    notices?: ViewNotice[];
  }
}
