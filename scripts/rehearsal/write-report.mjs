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
  const { sessionId, packId, stage, electron, answers } = summary;
  const about = `Session ${sessionId}, pack ${packId}, stage ${stage}, Electron ${electron}`;
  await writePage(file, about, answers.map(writeAnswer), pictures);
}

/**
 * The same for a whole loop: its decision, then its rounds.
 *
 * @param {import('./write-loop-summary.mjs').LoopSummary} summary
 * @param {string[]} pictures file names beside the report
 * @param {string} file
 */
export async function writeLoopReport(summary, pictures, file) {
  const { loopId, packId, preset, electron, rounds, decision } = summary;
  const steps = decision.steps.map((step) => `<li>${escape(step)}</li>`).join('');
  const parts = [
    `<section><h2>Decision: ${escape(decision.outcome)}</h2><ol>${steps}</ol></section>`,
    ...rounds.map(writeRound),
  ];
  const about = `Loop ${loopId}, pack ${packId}, ${preset} rounds, Electron ${electron}`;
  await writePage(file, about, parts, pictures);
}

/** @param {string} file @param {string} about @param {string[]} parts @param {string[]} pictures */
async function writePage(file, about, parts, pictures) {
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
h1,h2,h3{font-family:Georgia,serif;font-weight:500} blockquote{margin:0 0 1rem;padding-left:1rem;border-left:3px solid #1f6f54}
img{width:100%;border-radius:10px} figure{margin:0 0 1.5rem} figcaption,small{color:#6b665c}
main section{margin-bottom:2rem} .follow-up{margin-left:2rem} .shots{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
</style>
<main><h1>Greenroom rehearsal</h1>
<p><small>${escape(about)}</small></p>
${parts.join('\n')}
<h2>Every screen</h2><div class="shots">${shots}</div></main></html>
`,
  );
}

/** @param {import('./write-loop-summary.mjs').RoundSummary} round */
function writeRound({ name, interviewer, lengthMin, lastedMin, vote, answers }) {
  const facts = `With ${interviewer}; ${lastedMin} of ${lengthMin} minutes; vote: ${vote ?? 'none'}`;
  return `<section><h2>${escape(name)}</h2><p><small>${escape(facts)}.</small></p>
${answers.map(writeAnswer).join('\n')}</section>`;
}

/** @param {import('./summarise-answer.mjs').AnswerSummary} answer */
function writeAnswer(answer) {
  const { question, followUp, score, timings } = answer;
  const qualities = Object.entries(score?.qualities ?? {})
    .map(
      ([id, level]) =>
        `${escape(id.replaceAll('_', ' '))} ${level === null ? 'not shown' : level.toFixed(1)}`,
    )
    .join(', ');
  const asked = followUp ? `<p><small>Follow-up: ${escape(followUp.asksFor)}</small></p>` : '';
  return `<section${followUp ? ' class="follow-up"' : ''}><h3>${escape(question.text)}</h3>${asked}
<blockquote>${escape(answer.transcript.text) || '(nothing was heard)'}</blockquote>
<p>Overall <b>${score ? score.overall.toFixed(1) : '–'}</b>. ${qualities}</p>
<p><small>${answer.durationSec.toFixed(1)} s; ${writeTimings(timings)} after “done”.</small></p></section>`;
}

/** @param {import('./watch-answer.mjs').Timings} timings */
function writeTimings({ doneToDecisionMs, doneToTranscriptMs, doneToScoreMs }) {
  const score = doneToScoreMs === null ? 'no score' : `score ${Math.round(doneToScoreMs)} ms`;
  return `decision ${Math.round(doneToDecisionMs)} ms, transcript ${Math.round(doneToTranscriptMs)} ms, ${score}`;
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
