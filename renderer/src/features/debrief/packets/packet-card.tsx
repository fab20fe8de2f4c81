import { useId } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { MomentQuote } from '@renderer/features/debrief/moments/moment-quote';
import { keyQuote } from '@renderer/features/debrief/packets/key-quote';
import { PacketDetails } from '@renderer/features/debrief/packets/packet-details';
import classes from '@renderer/features/debrief/packets/packets.module.css';
import { Portrait } from '@renderer/components/portrait';
import { QualityLine } from '@renderer/features/debrief/packets/quality-line';
import { VoteMark } from '@renderer/features/debrief/packets/vote-mark';
import type { Ballot, Packet } from '@shared/model/debrief';

/** Which vote is on show: the first, the second with its reason, or the second as the result. */
export type VotesShown = 'first' | 'second' | 'result';

interface PacketCardProps {
  packet: Packet;
  ballot: Ballot | undefined;
  votes: VotesShown;
  /** Its place in the list; the first nine have that number as their key. */
  number: number;
  open: boolean;
  onToggle: () => void;
}

/** One interviewer's packet: what they found, in whose words, and how they vote. It opens to all of it. */
export function PacketCard({ packet, ballot, votes, number, open, onToggle }: PacketCardProps) {
  const detailsId = useId();
  const { interviewer, roundName, qualities } = packet;
  const first = ballot?.first ?? packet.vote;
  const second = ballot ? ballot.second : packet.vote;
  const moment = keyQuote(packet);
  return (
    <li className={classes.card}>
      <div className={classes.row}>
        <Portrait name={interviewer.name} />
        <div className={classes.who}>
          <h2 className={classes.role}>{interviewer.role}</h2>
          <p className={classes.round}>
            {interviewer.name}, {roundName}
          </p>
          {!open && (
            <ul className={classes.qualities} aria-label="Levels">
              {qualities.map((quality) => (
                <li key={quality.qualityId}>
                  <QualityLine quality={quality} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className={classes.key}>{!open && moment && <MomentQuote moment={moment} />}</div>
        <div className={classes.end}>
          {votes === 'first' ? <VoteMark vote={first} /> : <VoteMark vote={second} before={first} />}
          <ActionButton
            label={open ? 'Close' : 'Open'}
            description={`${open ? 'Close' : 'Open'} the packet: ${interviewer.role}`}
            tone="bare"
            {...(number <= 9 ? { shortcut: String(number) } : {})}
            aria-expanded={open}
            aria-controls={detailsId}
            onPress={onToggle}
          />
        </div>
      </div>
      {votes === 'second' && ballot && <p className={classes.reason}>{ballot.reason}</p>}
      <div id={detailsId}>
        {open && <PacketDetails packet={packet} ballot={votes === 'result' ? ballot : undefined} />}
      </div>
    </li>
  );
}
