import { useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/chair/form/packet-form.module.css';
import { QualitySection } from '@renderer/features/chair/form/quality-section';
import { VoteField } from '@renderer/features/chair/form/vote-field';
import type { PacketKeeper, PacketView } from '@renderer/features/chair/packet-keeper';
import type { Quality } from '@shared/model/pack';

interface PacketFormProps {
  packet: PacketView['packet'];
  qualities: readonly Quality[];
  keeper: PacketKeeper;
}

/** The packet to write: one quality open at a time, the vote at the end. */
export function PacketForm({ packet, qualities, keeper }: PacketFormProps) {
  const judged = packet.qualities;
  const [open, setOpen] = useState(() =>
    Math.max(
      0,
      judged.findIndex(({ level }) => level === null),
    ),
  );
  const current = judged[open];
  const rate = (level: number) => {
    if (current) keeper.changeQuality(current.qualityId, { level });
  };
  useKey(current ? '1' : null, 'Give the open quality level 1', () => rate(1));
  useKey(current ? '2' : null, 'Give it level 2', () => rate(2));
  useKey(current ? '3' : null, 'Give it level 3', () => rate(3));
  useKey(current ? '4' : null, 'Give it level 4', () => rate(4));
  useKey(current ? '5' : null, 'Give it level 5', () => rate(5));
  useKey(judged.length > 1 ? 'N' : null, 'Next quality', () => setOpen((open + 1) % judged.length));
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      {judged.length === 0 && (
        <p className={classes.none}>
          This interviewer reports on no quality by name. Your vote is the packet.
        </p>
      )}
      {judged.map((own, index) => (
        <QualitySection
          key={own.qualityId}
          own={own}
          quality={qualities.find(({ id }) => id === own.qualityId) ?? null}
          open={index === open}
          onOpen={() => setOpen(index)}
          onChange={(part) => keeper.changeQuality(own.qualityId, part)}
        />
      ))}
      <VoteField vote={packet.vote} onVote={(vote) => keeper.change({ vote })} />
    </form>
  );
}
