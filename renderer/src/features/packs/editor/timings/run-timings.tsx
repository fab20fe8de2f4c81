import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { runTime, runTimeWords } from '@renderer/features/packs/editor/draft/run-time';
import type { SectionShare } from '@renderer/features/packs/editor/draft/section-share';
import { NumberField } from '@renderer/features/packs/editor/parts/number-field';
import classes from '@renderer/features/packs/editor/timings/run-timings.module.css';
import { countWords } from '@renderer/wording/count-words';
import type { Round, Section } from '@shared/model/pack';

interface RunTimingsProps {
  round: Round;
  lengthMin: number;
  onChange: (sectionId: string, share: SectionShare | null) => void;
}

/** The sections of a run of one length, and whether they add up to it. */
export function RunTimings({ round, lengthMin, onChange }: RunTimingsProps) {
  const time = runTime(round, lengthMin);
  const title = `Run of ${lengthMin} minutes`;
  return (
    <Panel
      title={title}
      aside={
        <output className={classes.sum} data-fits={time.missingMin === 0}>
          {runTimeWords(time)}
        </output>
      }
    >
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Minutes</th>
            <th scope="col">Questions</th>
            <th scope="col">Follow-ups each</th>
            <th scope="col">
              <span className={classes.unseen}>In this run or not</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {round.sections.map((section) => (
            <SectionRow
              key={section.id}
              section={section}
              lengthMin={lengthMin}
              onChange={(share) => onChange(section.id, share)}
            />
          ))}
        </tbody>
      </table>
      {!Number.isNaN(time.questions) && (
        <p className={classes.total}>{countWords(time.questions, 'question')} altogether.</p>
      )}
    </Panel>
  );
}

interface SectionRowProps {
  section: Section;
  lengthMin: number;
  onChange: (share: SectionShare | null) => void;
}

const columns = [
  { part: 'minutes', label: 'Minutes' },
  { part: 'questions', label: 'Questions' },
  { part: 'followUps', label: 'Follow-ups' },
] as const;

function SectionRow({ section, lengthMin, onChange }: SectionRowProps) {
  const share = section.byLengthMin[String(lengthMin)];
  const where = `${section.name}, ${lengthMin} minutes`;
  return (
    <tr>
      <th scope="row" className={classes.section}>
        {section.name}
      </th>
      {share ? (
        columns.map(({ part, label }) => (
          <td key={part}>
            <NumberField
              className={classes.number}
              label={`${label}: ${where}`}
              value={share[part]}
              onChange={(value) => onChange({ ...share, [part]: value })}
            />
          </td>
        ))
      ) : (
        <td colSpan={columns.length} className={classes.out}>
          Left out of this run
        </td>
      )}
      <td className={classes.switch}>
        {share ? (
          <ActionButton
            label="Leave out"
            tone="bare"
            description={`Leave out: ${where}`}
            onPress={() => onChange(null)}
          />
        ) : (
          <ActionButton
            label="Take in"
            tone="bare"
            description={`Take in: ${where}`}
            onPress={() => onChange({ minutes: 1, questions: 1, followUps: 0 })}
          />
        )}
      </td>
    </tr>
  );
}
