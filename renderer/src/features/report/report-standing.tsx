import { LevelDots } from '@renderer/components/level-dots';
import classes from '@renderer/features/report/report.module.css';
import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import type { SessionReport } from '@shared/model/report';

/** The session as a whole, as a range, and each quality with the reason for its level. */
export function ReportStanding({ report }: { report: SessionReport }) {
  const { overall, qualities, held } = report;
  if (held)
    return <p className={classes.lead}>The scores of this round are told in the debrief of its loop.</p>;
  if (!overall)
    return <p className={classes.lead}>Scores stand here once you have rated an answer yourself.</p>;
  const { value, low, high, answers } = overall;
  return (
    <section aria-label="Where it stands" className={classes.standing}>
      <div className={classes.overall}>
        <span className={classes.big}>{value.toFixed(1)}</span>
        <LevelDots level={levelOf(value)} />
        <p className={classes.remark}>
          {answers === 1
            ? `One answer; it probably lies between ${low.toFixed(1)} and ${high.toFixed(1)}.`
            : `Mean of ${answers} answers; what you can do probably lies between ${low.toFixed(1)} and ${high.toFixed(1)}.`}
        </p>
      </div>
      <table className={classes.qualities}>
        <caption className={classes.hidden}>Qualities</caption>
        <tbody>
          {qualities.map(({ qualityId, name, score, answers: count, reason }) => (
            <tr key={qualityId}>
              <th scope="row">{name}</th>
              <td className={classes.level}>
                {score === null ? (
                  <span className={classes.mute}>not shown</span>
                ) : (
                  <LevelDots level={levelOf(score)} score={score} />
                )}
              </td>
              <td>
                {reason ?? 'No answer gave anything to judge it by.'}
                {count > 1 && <span className={classes.mute}> From {count} answers.</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
