import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconRotate } from '@tabler/icons-react';
import { ActionButton } from '@renderer/components/action-button';
import { useKey } from '@renderer/components/keys/use-key';
import type { Play } from '@renderer/features/debrief/use-play';

/** Going on, waiting, going back and watching again. Enter goes on as well as Space. */
export function PlayActions({ play, byItself }: { play: Play; byItself: boolean }) {
  useKey(play.atEnd ? null : 'Enter', 'Go on with the debrief', play.next);
  useKey(play.atEnd ? null : 'Right', 'Next step', play.next);
  useKey(play.step > 0 ? 'Left' : null, 'Step before', play.back);
  if (play.atEnd) {
    return (
      <ActionButton
        label="Watch it again"
        shortcut="W"
        icon={<IconRotate size={16} aria-hidden="true" />}
        onPress={play.replay}
      />
    );
  }
  return (
    <>
      {byItself && (
        <ActionButton
          label={play.running ? 'Pause' : 'Play'}
          description={play.running ? 'Pause the debrief' : 'Let the debrief go on by itself'}
          shortcut="P"
          icon={
            play.running ? (
              <IconPlayerPauseFilled size={16} aria-hidden="true" />
            ) : (
              <IconPlayerPlayFilled size={16} aria-hidden="true" />
            )
          }
          onPress={play.toggle}
        />
      )}
      <ActionButton label="Go on" tone="main" shortcut="Space" onPress={play.next} />
    </>
  );
}
