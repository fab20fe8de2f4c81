import type { SpotlightActionData } from '@mantine/spotlight';
import { useSettings } from '@renderer/api/use-settings';
import { openDataFolder } from '@renderer/components/open-data-folder';
import type { Settings } from '@shared/model/settings';

const themes: { theme: Settings['theme']; label: string }[] = [
  { theme: 'light', label: 'Use the light theme' },
  { theme: 'dark', label: 'Use the dark theme' },
  { theme: 'system', label: 'Let the system choose the theme' },
];

/** Things the palette does on the spot. */
export function usePaletteActions(): SpotlightActionData[] {
  const { settings, change } = useSettings();
  return [
    ...themes
      .filter(({ theme }) => theme !== settings.theme)
      .map(({ theme, label }) => ({
        id: `theme ${theme}`,
        label,
        keywords: 'appearance colours',
        onClick: () => void change({ theme }),
      })),
    {
      id: 'open data folder',
      label: 'Open the data folder',
      keywords: 'files recordings location',
      onClick: () => void openDataFolder(),
    },
  ];
}
