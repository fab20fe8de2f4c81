/**
 * What is said in a rehearsal of the full loop: short, because it runs on the real clock. The names say what each is for:
 * `thin` stories tell what was done and how it ended, without a figure or a check; `complete` ones hold both.
 *
 * @type {import('./spoken-texts.mjs').SpokenFile[]}
 */
export const loopSamples = [
  {
    name: 'introduction-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'I am a developer of backend systems with six years behind me. Last year I cut the time of a search from four seconds to half a second. I am looking for a place where more people depend on what I make.',
    ],
  },
  {
    name: 'motivation-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'I want to work here because your teams run what they build. I have looked after my own service day and night for three years, and I would not want to give that up.',
    ],
  },
  {
    name: 'logistics-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: ['I have four weeks of notice, so I could start in the first week of March.'],
  },
  {
    name: 'complete-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'In March last year a search for tickets took four seconds, and two customers told me about it. I measured the queries, I added a missing index, and I tested it on a copy for a week. The search went from four seconds to three hundred milliseconds.',
    ],
  },
  {
    name: 'complete-2',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'Last November three in every hundred payments were lost, and two customers told me about it. I found that a report locked the table, so I moved the report to a copy. I decided against the night, because it was needed at noon. Lost payments went from three in a hundred to one in ten thousand.',
    ],
  },
  {
    name: 'complete-3',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'Two years ago a list of prices broke the import every Monday, and two customers told me about it. I wrote a check that names the broken line, and I kept it beside the old import during two weeks. Broken imports went from four in a month to none at all.',
    ],
  },
  {
    name: 'thin-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'Last spring the night export of the invoices kept failing, and two customers told me about it. I read the error messages, I rewrote the part that reads the export, and I tested it. After that the export worked, and everybody was happy.',
    ],
  },
  {
    name: 'thin-2',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'Last summer every release was slow, and two customers told me about it. I went through the release script, I removed what nobody needed, and I split the tests into groups. After that a release was faster, and everybody liked it.',
    ],
  },
  {
    name: 'thin-3',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'Last autumn the help page showed old opening hours, and two customers told me about it. I found the cache, I emptied it, and I changed the rule for keeping pages. After that the hours were right again.',
    ],
  },
  {
    name: 'talk-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'I would have one table for the orders and one for their lines, with an index on customer and date. The price is one more index for every change. I would check the plan on a copy with ten million rows.',
    ],
  },
  {
    name: 'talk-2',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: [
      'I would look at the plan of the query first, because it shows whether an index is used. If it is not, I would add one and compare both.',
    ],
  },
  {
    name: 'ask-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: ['What would you expect from me in the first three months?'],
  },
  {
    name: 'no-more-1',
    voice: 'rms',
    endsAtOnce: true,
    paragraphs: ['No, that is all, thank you.'],
  },
  ...replies({
    event: 'That was in March last year, on the booking team in London.',
    'own-part': 'I did that part myself. I wrote the change and I released it on a Tuesday.',
    result: 'It went from forty minutes to three, and I know that from the deployment log.',
    context: 'We had two weeks, and a failure would have meant the loss of the largest customer.',
    decision:
      'The other way was to wait for the supplier. I decided against it, because their fix was a month away.',
    people: 'My colleague was against it at first, and he agreed when I showed him the figures.',
    learning: 'Looking back, I should have written it down on the first day, and since then I do.',
    depth: 'With ten times the load the queue would break first, so I would split it by customer.',
    another:
      'Another story, then. Two years ago a printer for labels stopped every morning, and I moved the backup to midnight.',
  }),
];

/**
 * Answers to follow-ups, by what is asked for.
 *
 * @param {Record<string, string>} texts
 * @returns {import('./spoken-texts.mjs').SpokenFile[]}
 */
function replies(texts) {
  return Object.entries(texts).map(([what, text]) => ({
    name: `reply-${what}`,
    voice: /** @type {const} */ ('rms'),
    endsAtOnce: true,
    paragraphs: [text],
  }));
}
