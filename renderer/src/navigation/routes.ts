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
  /** One page about a session, for the screen and for paper. */
  report: (sessionId: string) => `/sessions/${sessionId}/report`,
  progress: '/progress',
  /** What happened in real interviews. */
  interviewLog: '/progress/interviews',
  /** The interviewer's chair: the user writes the packet about their own recording. */
  chair: (sessionId: string) => `/sessions/${sessionId}/chair`,
  /** A loop: its rounds, its breaks, what comes next. */
  loop: (loopId: string) => `/loops/${loopId}`,
  debrief: (loopId: string) => `/loops/${loopId}/debrief`,
  offer: (loopId: string) => `/loops/${loopId}/offer`,
  /** Choosing one question of a pack, or one stage and round. */
  questions: '/practise/question',
  stages: '/practise/stage',
  prepare: '/prepare',
  packs: '/packs',
  packEditor: (packId: string) => `/packs/${packId}`,
  review: (sessionId: string, takeId: string) => `/sessions/${sessionId}/takes/${takeId}`,
} as const;
