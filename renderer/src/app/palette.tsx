import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import {
  placeEntries,
  questionEntries,
  sessionEntries,
  type PaletteEntry,
} from '@renderer/app/palette-entries';
import { usePaletteActions } from '@renderer/app/use-palette-actions';
import { useKey } from '@renderer/components/keys/use-key';
import { notifyFailure } from '@renderer/components/notices';
import { useOpenSession } from '@renderer/navigation/use-open-session';

interface Found {
  sessions: PaletteEntry[];
  questions: PaletteEntry[];
}

/** Finds any session, question, setting or action by a few letters. It asks what there is each time it opens. */
export function Palette() {
  const navigate = useNavigate();
  const openSession = useOpenSession(notifyFailure);
  const actions = usePaletteActions();
  const [found, setFound] = useState<Found>({ sessions: [], questions: [] });
  const [query, setQuery] = useState('');
  useKey('Mod+K', 'Find anything', spotlight.open);

  const look = async () => {
    const [library, packs] = await Promise.all([call('session:list', null), call('pack:list', null)]);
    const entries = library.ok ? library.value : [];
    setFound({
      sessions: sessionEntries(entries, new Date()),
      questions: questionEntries(packs.ok ? packs.value : [], entries),
    });
  };
  const toAction = ({ target, ...words }: PaletteEntry): SpotlightActionData => ({
    ...words,
    onClick: () => {
      if ('address' in target) void navigate(target.address);
      else openSession(target.sessionId);
    },
  });
  const places = { group: 'Go to', actions: placeEntries().map(toAction) };
  const kept = [
    { group: 'Sessions', actions: found.sessions.map(toAction) },
    { group: 'Questions', actions: found.questions.map(toAction) },
  ];
  return (
    <Spotlight
      shortcut={null}
      actions={[
        // Without a query the places come first; with one, a session or a question is what was meant more often.
        ...(query === '' ? [places, ...kept] : [...kept, places]),
        { group: 'Do', actions },
      ]}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={440}
      onSpotlightOpen={() => void look()}
      nothingFound="Nothing by that name"
      searchProps={{
        autoFocus: true,
        placeholder: 'Find a session, a question, a setting',
        leftSection: <IconSearch size={18} aria-hidden="true" />,
        'aria-label': 'Find a session, a question, a setting',
      }}
    />
  );
}
