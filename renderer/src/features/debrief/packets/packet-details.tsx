import { MomentQuote } from '@renderer/features/debrief/moments/moment-quote';
import { confidenceMeaning } from '@renderer/features/debrief/packets/confidence-words';
import classes from '@renderer/features/debrief/packets/packets.module.css';
import { QualityLine } from '@renderer/features/debrief/packets/quality-line';
import type { Ballot, Packet, PacketPoint } from '@shared/model/debrief';

interface PacketDetailsProps {
  packet: Packet;
  /** With it the reason of the second vote is told too. */
  ballot: Ballot | undefined;
}

/** Everything an interviewer wrote: per quality what spoke for and against, each with the words it rests on. */
export function PacketDetails({ packet, ballot }: PacketDetailsProps) {
  const { qualities, voteReason, confidence, remarks } = packet;
  return (
    <div className={classes.details}>
      <dl className={classes.reasons}>
        <dt>Why this vote</dt>
        <dd>{voteReason}</dd>
        {ballot && (
          <>
            <dt>After the facts</dt>
            <dd>{ballot.reason}</dd>
          </>
        )}
        <dt>How sure</dt>
        <dd>{confidenceMeaning(confidence)}</dd>
      </dl>
      {qualities.map((quality) => (
        <section key={quality.qualityId} className={classes.section} aria-label={quality.name}>
          <h3 className={classes.sectionHead}>
            <QualityLine quality={quality} exact />
          </h3>
          {quality.score === null ? (
            <p className={classes.nothing}>
              Nothing that you said showed it either way. That counts neither for nor against you.
            </p>
          ) : (
            <>
              <Points name="Strengths" sign="+" points={quality.strengths} />
              <Points name="Concerns" sign="−" points={quality.concerns} />
            </>
          )}
        </section>
      ))}
      {remarks.length > 0 && (
        <section className={classes.section} aria-label="Remarks">
          <h3 className={classes.sectionHead}>Also noted</h3>
          <Points name="Remarks" sign="·" points={remarks} />
        </section>
      )}
    </div>
  );
}

interface PointsProps {
  name: string;
  sign: '+' | '−' | '·';
  points: readonly PacketPoint[];
}

function Points({ name, sign, points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <ul className={classes.points} aria-label={name}>
      {points.map(({ text, moment }) => (
        <li key={text} className={classes.point}>
          <span className={classes.sign} data-sign={sign} aria-hidden="true">
            {sign}
          </span>
          <div className={classes.pointWords}>
            <p className={classes.pointText}>{text}</p>
            {moment && <MomentQuote moment={moment} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
