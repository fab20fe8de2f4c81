import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { PageHeader } from '@renderer/components/page-header';
import { AnswerRows } from '@renderer/features/report/answer-rows';
import { printPage } from '@renderer/features/report/print-page';
import { ReportStanding } from '@renderer/features/report/report-standing';
import classes from '@renderer/features/report/report.module.css';
import { WorkOn } from '@renderer/features/report/work-on';
import { routes } from '@renderer/navigation/routes';
import { modeWords } from '@renderer/wording/mode-words';
import type { SessionReport } from '@shared/model/report';

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The report with its head; on paper without buttons. */
export function ReportPage({ report }: { report: SessionReport }) {
  const navigate = useNavigate();
  const { session } = report;
  const over = [session.role, session.company, dayAndTime.format(new Date(session.createdAt))]
    .filter(Boolean)
    .join(', ');
  return (
    <article className={classes.report} aria-label="Report">
      <PageHeader over={over} title={session.title}>
        <ActionButton
          label="To the session"
          shortcut="B"
          onPress={() => void navigate(routes.session(session.id))}
        />
        <ActionButton label="Print" shortcut="Mod+P" tone="main" onPress={() => void printPage()} />
      </PageHeader>
      <p className={classes.with}>
        With {session.interviewer.name}, {session.interviewer.role}. {modeWords[session.mode].name} mode.
      </p>
      {report.answers.length === 0 ? (
        <EmptyState
          title="Nothing to report yet"
          text="Once an answer of this session is written down, it stands here."
        />
      ) : (
        <>
          <ReportStanding report={report} />
          <AnswerRows report={report} />
          <WorkOn report={report} />
          <p className={classes.foot}>{footOf(report)}</p>
        </>
      )}
    </article>
  );
}

function footOf({ rubricVersion, overall, writtenAt }: SessionReport): string {
  const written = `Written by Greenroom on ${dayAndTime.format(new Date(writtenAt))}, on this computer alone.`;
  if (rubricVersion === null || !overall) return written;
  return `${written} Scores by rubric ${rubricVersion}, from ${overall.answers} ${overall.answers === 1 ? 'answer' : 'answers'}; a single interview is noisy, so read them as a range. Delivery is measured apart and is no part of any score.`;
}
