import { Link } from 'react-router';
import { LevelDots } from '@renderer/components/level-dots';
import { Pill } from '@renderer/components/pill';
import { useTranscribingWord } from '@renderer/components/use-transcribing-word';
import { rateTake } from '@renderer/features/review/rate-take';
import { RatingScale } from '@renderer/components/rating/rating-scale';
import { threadScore, type Answer } from '@renderer/features/review/session/answers-of';
import classes from '@renderer/features/review/session/answer-row.module.css';
import { lengthWords } from '@renderer/features/review/session/take-words';
import { routes } from '@renderer/navigation/routes';
import { interruptionWords } from '@renderer/wording/interruption-words';
import type { Session, Take } from '@shared/model/session';

interface AnswerRowProps {
  answer: Answer;
  /** Counted without follow-ups. */
  number: number;
  session: Session;
  onChange: (session: Session) => void;
}

/** One question of a session: its newest take with its state, what the user thought of it, and what it scored. */
export function AnswerRow({ answer, number, session, onChange }: AnswerRowProps) {
  const { question, latest, attempts } = answer;
  const isFollowUp = question.followUp !== null;
  const isRated = !isFollowUp && question.kind !== 'your_questions';
  const rate = async (take: Take, rating: number) => {
    const changed = await rateTake(session.id, take.id, rating);
    if (changed) onChange(changed);
  };
  return (
    <li className={classes.row} data-follow-up={isFollowUp}>
      <span className={classes.number}>{isFollowUp ? '' : number}</span>
      <div className={classes.words}>
        {latest ? (
          <Link
            className={classes.title}
            to={routes.review(session.id, latest.id)}
            aria-label={`Review: ${question.title}`}
            data-row
          >
            {isFollowUp ? question.text : question.title}
          </Link>
        ) : (
          <span className={classes.missed}>{question.title}</span>
        )}
        <div className={classes.facts}>
          {question.followUp && <span>{question.followUp.asksFor}</span>}
          {latest ? <TakeFacts take={latest} /> : <span>Not answered</span>}
          {attempts.length > 1 && <Attempts answer={answer} sessionId={session.id} />}
        </div>
      </div>
      {latest && isRated && (
        <div className={classes.score}>
          {latest.selfRating === null ? (
            <>
              <p className={classes.own}>Rate it to see the score</p>
              <RatingScale
                name={question.title}
                rating={null}
                withKeys={false}
                compact
                onRate={(rating) => void rate(latest, rating)}
              />
            </>
          ) : (
            <RatedScore
              take={latest}
              score={threadScore(session, answer)}
              held={session.scoresHeld}
              rating={latest.selfRating}
            />
          )}
        </div>
      )}
    </li>
  );
}

function TakeFacts({ take }: { take: Take }) {
  const { transcription, interruption } = take;
  return (
    <>
      <span>{lengthWords(take)}</span>
      {take.input === 'audio' && <span>audio only</span>}
      {take.state === 'finishing' && <Pill>Saving</Pill>}
      {(transcription.state === 'waiting' || transcription.state === 'running') && <Transcribing />}
      {transcription.state === 'failed' && <Pill tone="amber">Not transcribed</Pill>}
      {interruption && <Pill tone="amber">Cut short: {interruptionWords[interruption.reason]}</Pill>}
      {transcription.state === 'failed' && <span className={classes.why}>{transcription.message}</span>}
    </>
  );
}

function Transcribing() {
  return <Pill>{useTranscribingWord()}</Pill>;
}

function Attempts({ answer, sessionId }: { answer: Answer; sessionId: string }) {
  return (
    <span className={classes.attempts}>
      {answer.attempts.map((take, index) => (
        <Link key={take.id} to={routes.review(sessionId, take.id)}>
          Take {index + 1}
        </Link>
      ))}
    </span>
  );
}

interface RatedScoreProps {
  take: Take;
  score: Take['score'];
  /** The score is told in the debrief. */
  held: boolean;
  rating: number;
}

function RatedScore({ take, score, held, rating }: RatedScoreProps) {
  return (
    <p className={classes.rated}>
      <span className={classes.own}>You said {rating}</span>
      {score && !held ? (
        <LevelDots level={score.level} score={score.overall} />
      ) : (
        <span className={classes.own}>
          {held
            ? 'score with the debrief'
            : take.transcription.state === 'failed'
              ? 'no score'
              : 'score to come'}
        </span>
      )}
    </p>
  );
}
