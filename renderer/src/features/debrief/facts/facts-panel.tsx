import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/debrief/facts/facts-panel.module.css';
import { MomentQuote } from '@renderer/features/debrief/moments/moment-quote';
import type { Debrief } from '@shared/model/debrief';

/** The facts that stand, whoever judges them: each in the candidate's words. */
export function FactsPanel({ debrief }: { debrief: Pick<Debrief, 'facts' | 'packets'> }) {
  const { facts, packets } = debrief;
  const roundOf = (sessionId: string) => packets.find((packet) => packet.sessionId === sessionId)?.roundName;
  if (facts.length === 0) {
    return (
      <Panel title="On the table">
        <p className={classes.none}>
          No answer held a fact that everybody would sign: a figure, a date, something you did yourself. The
          votes rest on the packets alone.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="On the table">
      <ul className={classes.facts} aria-label="Facts">
        {facts.map((fact) => (
          <li key={`${fact.takeId} ${fact.item} ${fact.quote}`} className={classes.fact}>
            <MomentQuote moment={fact} />
            <p className={classes.what}>
              {fact.label}
              <span className={classes.where}>
                {' · '}
                {[roundOf(fact.sessionId), fact.questionTitle].filter(Boolean).join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
