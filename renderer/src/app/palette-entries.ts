import { routes } from '@renderer/navigation/routes';
import { settingsSections } from '@renderer/navigation/settings-sections';
import { countWords } from '@renderer/wording/count-words';
import { momentWords } from '@renderer/wording/day-words';
import type { Pack } from '@shared/model/pack';
import type { LibraryEntry } from '@shared/model/session';

/** One line of the palette: where it leads, or which session it opens. */
export interface PaletteEntry {
  id: string;
  label: string;
  description?: string;
  /** Found by, but not shown. */
  keywords?: string;
  target: { address: string } | { sessionId: string };
}

/** The sessions that can be opened, newest first. */
export function sessionEntries(entries: LibraryEntry[], now: Date): PaletteEntry[] {
  return entries
    .filter((entry) => entry.deletedAt === null && entry.problem === null)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((entry) => ({
      id: `session ${entry.sessionId}`,
      label: `${entry.title}, ${momentWords(new Date(entry.createdAt), now)}`,
      description: [entry.company, countWords(entry.answers, 'answer')].filter(Boolean).join(', '),
      target: { sessionId: entry.sessionId },
    }));
}

/** The questions that were asked in some session; each leads to those sessions. */
export function questionEntries(packs: Pack[], entries: LibraryEntry[]): PaletteEntry[] {
  const kept = entries.filter((entry) => entry.deletedAt === null);
  return packs
    .flatMap((pack) => pack.questions)
    .flatMap((question) => {
      const asked = kept.filter((entry) => entry.questionIds.includes(question.id)).length;
      if (asked === 0) return [];
      return {
        id: `question ${question.id}`,
        label: question.title,
        description: `Asked in ${countWords(asked, 'session')}`,
        keywords: question.text,
        target: { address: routes.libraryOfQuestion(question.id) },
      };
    });
}

/** The screens and the sections of the settings. */
export function placeEntries(): PaletteEntry[] {
  return [
    { id: 'place home', label: 'Home', keywords: 'start practice', target: { address: routes.home } },
    {
      id: 'place stages',
      label: 'Practise one stage',
      keywords: 'round loop start',
      target: { address: routes.stages },
    },
    {
      id: 'place questions',
      label: 'Practise one question',
      keywords: 'all questions choose start',
      target: { address: routes.questions },
    },
    {
      id: 'place prepare',
      label: 'Prepare',
      keywords: 'guide checklist mistakes questions to ask facts',
      target: { address: routes.prepare },
    },
    { id: 'place packs', label: 'Packs', keywords: 'import export edit', target: { address: routes.packs } },
    { id: 'place library', label: 'Library', keywords: 'sessions', target: { address: routes.library } },
    {
      id: 'place progress',
      label: 'Progress',
      keywords: 'readiness trend level qualities evidence delivery weak questions repeat',
      target: { address: routes.progress },
    },
    {
      id: 'place interviews',
      label: 'Real interviews',
      description: 'Progress',
      keywords: 'log outcome offer declined felt',
      target: { address: routes.interviewLog },
    },
    ...settingsSections.map(({ id, title, words }) => ({
      id: `settings ${id}`,
      label: title,
      description: 'Settings',
      keywords: words,
      target: { address: routes.settingsSection(id) },
    })),
  ];
}
