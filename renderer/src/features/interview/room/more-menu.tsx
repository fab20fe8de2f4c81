import { Menu } from '@mantine/core';
import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';

/** Something in the menu, with the key that does it without opening the menu. */
export interface MenuEntry {
  label: string;
  shortcut: string;
  run: () => void;
}

/** What is needed rarely in the room. */
export function MoreMenu({ entries }: { entries: MenuEntry[] }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      {entries.map((entry) => (
        <EntryKey key={entry.shortcut} entry={entry} />
      ))}
      {opened && (
        <EntryKey entry={{ label: 'Close the menu', shortcut: 'Esc', run: () => setOpened(false) }} />
      )}
      <Menu
        opened={opened}
        onChange={setOpened}
        // Esc goes through the keys of the room, which act once: the menu's own handling would let it act twice.
        closeOnEscape={false}
        position="top-start"
        width={280}
        shadow="md"
      >
        <Menu.Target>
          <span>
            <ActionButton label="More" shortcut="." onPress={() => setOpened((was) => !was)} />
          </span>
        </Menu.Target>
        <Menu.Dropdown>
          {entries.map((entry) => (
            <Menu.Item
              key={entry.shortcut}
              rightSection={<Keycap shortcut={entry.shortcut} />}
              onClick={entry.run}
            >
              {entry.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function EntryKey({ entry }: { entry: MenuEntry }) {
  useKey(entry.shortcut, entry.label, entry.run);
  return null;
}
