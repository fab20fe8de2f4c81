import type { SettingsSectionId } from '@renderer/navigation/settings-sections';

/** Addresses of the screens, made in one place so that a screen never spells out another's path. */
export const routes = {
  home: '/',
  library: '/library',
  settings: '/settings',
  settingsSection: (section: SettingsSectionId) => `/settings?section=${section}`,
  /** The library, showing only sessions in which this question was asked. */
  libraryOfQuestion: (questionId: string) => `/library?question=${questionId}`,
  deviceCheck: (sessionId: string) => `/sessions/${sessionId}/check`,
  room: (sessionId: string) => `/sessions/${sessionId}/room`,
  selfRating: (sessionId: string) => `/sessions/${sessionId}/self-rating`,
  session: (sessionId: string) => `/sessions/${sessionId}`,
  review: (sessionId: string, takeId: string) => `/sessions/${sessionId}/takes/${takeId}`,
} as const;
