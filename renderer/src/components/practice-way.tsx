import { useSettings } from '@renderer/api/use-settings';
import { AnswerInputChoice } from '@renderer/components/answer-input-choice';
import { ModeChoice } from '@renderer/components/mode-choice';
import classes from '@renderer/components/practice-way.module.css';

/** How whatever is started will be: practice or real, and answered with what. */
export function PracticeWay() {
  const { settings, change } = useSettings();
  return (
    <section className={classes.way} aria-label="How you practise">
      <ModeChoice
        beside={
          <AnswerInputChoice
            withKeys
            value={settings.answerInput}
            onChange={(answerInput) => void change({ answerInput })}
          />
        }
      />
    </section>
  );
}
