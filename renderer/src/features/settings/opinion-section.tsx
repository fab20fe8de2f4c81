import { SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import { call } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/settings/opinion-section.module.css';
import { SavedTextField } from '@renderer/features/settings/saved-text-field';
import { SettingRow } from '@renderer/features/settings/setting-row';
import type { OpinionProtocol } from '@shared/model/opinion';

type Found =
  { state: 'none' } | { state: 'looking' } | { state: 'failed'; message: string } | { models: string[] };

const protocols: { value: OpinionProtocol; label: string }[] = [
  { value: 'ollama', label: 'Ollama' },
  { value: 'openai', label: 'OpenAI-compatible' },
];

/** A language model on this computer that may give a second opinion: whether, where, and which one. */
export function OpinionSection() {
  const { settings, change } = useSettings();
  const { secondOpinion } = settings;
  const [found, setFound] = useState<Found>({ state: 'none' });
  const set = (part: Partial<typeof secondOpinion>) => {
    setFound({ state: 'none' });
    void change({ secondOpinion: { ...secondOpinion, ...part } });
  };
  const look = async () => {
    setFound({ state: 'looking' });
    const tried = await call('opinion:try', null);
    setFound(tried.ok ? tried.value : { state: 'failed', message: tried.error.message });
  };
  const isLooking = 'state' in found && found.state === 'looking';

  return (
    <Panel title="Second opinion" id="opinion">
      <SettingRow
        label="Let a language model on this computer read my answers"
        text="Off, Greenroom opens no connection at all. On, it talks to the address below and nowhere else, and only when you ask it to: about one answer, or which models there are. The text of the answer, its question and the descriptions of the levels are all that is sent."
        controlId="opinion-on"
      >
        <Switch
          id="opinion-on"
          checked={secondOpinion.on}
          onChange={(event) => set({ on: event.currentTarget.checked })}
        />
      </SettingRow>
      {secondOpinion.on && (
        <>
          <SettingRow
            label="Kind of server"
            text="llama.cpp, LM Studio and most others talk as OpenAI’s does."
          >
            <SegmentedControl
              aria-label="Kind of server"
              data={protocols}
              value={secondOpinion.protocol}
              onChange={(protocol) => set({ protocol: protocol as OpinionProtocol })}
            />
          </SettingRow>
          <SettingRow
            label="Address"
            text="This computer only: 127.0.0.1, [::1] or localhost. Ollama usually listens at http://127.0.0.1:11434, LM Studio at port 1234, llama.cpp at port 8080."
            controlId="opinion-address"
          >
            <SavedTextField
              id="opinion-address"
              value={secondOpinion.address}
              maxLength={200}
              onSave={(address) => set({ address })}
            />
          </SettingRow>
          <SettingRow
            label="Model"
            text="As the server calls it. Left empty, the only model there is. Models that a server passes on to another computer are not asked."
            controlId="opinion-model"
          >
            <SavedTextField
              id="opinion-model"
              value={secondOpinion.model}
              placeholder="llama3.1:8b"
              maxLength={200}
              onSave={(model) => set({ model })}
            />
          </SettingRow>
          <SettingRow label="Models of this server" text={<FoundWords found={found} />}>
            <ActionButton label="Look for models" busy={isLooking} onPress={() => void look()} />
          </SettingRow>
          {'models' in found && found.models.length > 0 && (
            <ul className={classes.models} aria-label="Models of this server">
              {found.models.map((model) => (
                <li key={model}>
                  <ActionButton
                    label={model}
                    description={`Use ${model}`}
                    disabled={model === secondOpinion.model}
                    onPress={() => void change({ secondOpinion: { ...secondOpinion, model } })}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Panel>
  );
}

function FoundWords({ found }: { found: Found }) {
  const words = ((): string => {
    if ('models' in found) {
      if (found.models.length === 0) return 'The server answers, and has no model on this computer yet.';
      return 'The server answers. Choose one of its models:';
    }
    if (found.state === 'failed') return found.message;
    return found.state === 'looking' ? 'Looking.' : 'Asks the server for its list; nothing of yours is sent.';
  })();
  return <output>{words}</output>;
}
