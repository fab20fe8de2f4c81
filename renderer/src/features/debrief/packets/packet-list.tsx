import { PacketCard, type VotesShown } from '@renderer/features/debrief/packets/packet-card';
import classes from '@renderer/features/debrief/packets/packets.module.css';
import type { Debrief } from '@shared/model/debrief';

interface PacketListProps {
  debrief: Pick<Debrief, 'packets' | 'ballots'>;
  votes: VotesShown;
  openPackets: ReadonlySet<string>;
  onToggle: (roundId: string) => void;
}

/** The packets of all interviewers, turned up. */
export function PacketList({ debrief, votes, openPackets, onToggle }: PacketListProps) {
  return (
    <ul className={classes.list} aria-label="Packets">
      {debrief.packets.map((packet, index) => (
        <PacketCard
          key={packet.roundId}
          packet={packet}
          ballot={debrief.ballots.find(({ roundId }) => roundId === packet.roundId)}
          votes={votes}
          number={index + 1}
          open={openPackets.has(packet.roundId)}
          onToggle={() => onToggle(packet.roundId)}
        />
      ))}
    </ul>
  );
}
