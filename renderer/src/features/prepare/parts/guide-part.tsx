import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/prepare/parts/parts.module.css';
import type { Guide } from '@shared/model/pack-guide';

/** The chapters of the guide, with a way to each of them. */
export function GuidePart({ chapters }: { chapters: Guide['chapters'] }) {
  return (
    <div className={classes.stack}>
      {chapters.length > 1 && (
        <nav className={classes.chapters} aria-label="Chapters">
          {chapters.map(({ id, title }) => (
            <button key={id} type="button" className={classes.chapter} onClick={() => showChapter(id)}>
              {title}
            </button>
          ))}
        </nav>
      )}
      {chapters.map(({ id, title, paragraphs }) => (
        <Panel key={id} title={title} id={`chapter-${id}`}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={classes.paragraph}>
              {paragraph}
            </p>
          ))}
        </Panel>
      ))}
    </div>
  );
}

/** Scrolls to a chapter and goes on from there with Tab. */
function showChapter(id: string): void {
  const panel = document.getElementById(`chapter-${id}`);
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus({ preventScroll: true });
}
