import { LevelDots } from '@renderer/components/level-dots';
import { deliveryLine } from '@renderer/features/report/delivery-line';
import classes from '@renderer/features/report/report.module.css';
import { clockWords } from '@renderer/wording/length-words';
import type { ReportAnswer, SessionReport } from '@shared/model/report';

/** Each question with what its answer was worth, the words that carried it, and the one thing it lacked. */
export function AnswerRows({ report }: { report: SessionReport }) {
  return (
    <section aria-label="Answers">
      <h2 className={classes.heading}>Answers</h2>
      <ol className={classes.answers}>
        {report.answers.map((answer, place) => (
          <AnswerBlock key={answer.takeId} answer={answer} number={place + 1} held={report.held} />
        ))}
      </ol>
    </section>
  );
}

function AnswerBlock({ answer, number, held }: { answer: ReportAnswer; number: number; held: boolean }) {
  const [quote] = answer.evidence;
  const [lacking] = answer.missing;
  const delivery = deliveryLine(answer.delivery);
  return (
    <li className={classes.answer}>
      <div className={classes.answerHead}>
        <h3 className={classes.answerTitle}>
          {number}. {answer.title}
        </h3>
        {answer.overall !== null && answer.level !== null && (
          <LevelDots level={answer.level} score={answer.overall} />
        )}
        {answer.selfRating !== null && <span className={classes.mute}>you: {answer.selfRating}</span>}
      </div>
      <p className={classes.question}>{answer.questionText}</p>
      {answer.overall === null && !held && (
        <p className={classes.mute}>Not rated by you yet, so its score is not told.</p>
      )}
      {answer.reason !== null && <p>{answer.reason}</p>}
      {quote && (
        <p className={classes.quote}>
          “{quote.quote}”
          <span className={classes.mute}>
            {quote.startSec === null
              ? ` ${quote.label}`
              : ` ${clockWords(quote.startSec * 1000)}, ${quote.label}`}
          </span>
        </p>
      )}
      {lacking && (
        <p>
          <b>For level {lacking.toLevel}:</b> {lacking.advice}
        </p>
      )}
      {answer.followUps.length > 0 && (
        <p className={classes.mute}>Follow-ups: {answer.followUps.join(' ')}</p>
      )}
      {delivery !== null && <p className={classes.mute}>{delivery}</p>}
    </li>
  );
}
