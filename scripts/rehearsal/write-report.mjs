import { writeFile } from 'node:fs/promises';

/**
 * Writes what a newcomer wants to see after a rehearsal: each question with what was heard and how it scored, and the
 * pictures of every screen. One page, no script, no request.
 *
 * @param {import('./write-summary.mjs').Summary} summary
 * @param {string[]} pictures file names beside the report
 * @param {string} file
 */
export async function writeReport(summary, pictures, file) {
  const answers = summary.answers.map(writeAnswer).join('\n');
  const shots = pictures
    .map(
      (name) => `<figure><img src="${escape(name)}" alt=""><figcaption>${escape(name)}</figcaption></figure>`,
    )
    .join('\n');
  await writeFile(
    file,
    `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Greenroom rehearsal</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#22201b;background:#fbfaf7}
h1,h2{font-family:Georgia,serif;font-weight:500} blockquote{margin:0 0 1rem;padding-left:1rem;border-left:3px solid #1f6f54}
img{width:100%;border-radius:10px} figure{margin:0 0 1.5rem} figcaption,small{color:#6b665c}
main section{margin-bottom:2rem} .shots{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
</style>
<main><h1>Greenroom rehearsal</h1>
<p><small>Session ${escape(summary.sessionId)}, pack ${escape(summary.packId)}, stage ${escape(summary.stage)}, Electron ${escape(summary.electron)}</small></p>
${answers}
<h2>Every screen</h2><div class="shots">${shots}</div></main></html>
`,
  );
}

/** @param {import('./write-summary.mjs').AnswerSummary} answer */
function writeAnswer(answer) {
  const { question, score, timings } = answer;
  const qualities = Object.entries(score?.qualities ?? {})
    .map(
      ([id, level]) =>
        `${escape(id.replaceAll('_', ' '))} ${level === null ? 'not shown' : level.toFixed(1)}`,
    )
    .join(', ');
  return `<section><h2>${escape(question.text)}</h2>
<blockquote>${escape(answer.transcript.text) || '(nothing was heard)'}</blockquote>
<p>Overall <b>${score ? score.overall.toFixed(1) : '–'}</b>. ${qualities}</p>
<p><small>${answer.durationSec.toFixed(1)} s; transcript ${Math.round(timings.doneToTranscriptMs)} ms and score ${Math.round(timings.doneToScoreMs)} ms after “done”.</small></p></section>`;
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
