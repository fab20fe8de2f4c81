/**
 * @typedef {object} SpokenFile
 * @property {string} name
 * @property {'rms' | 'slt'} voice
 * @property {boolean} [endsAtOnce] without a pause behind the last sentence, where every second counts
 * @property {string[]} paragraphs own words. The voice reads apostrophes badly, so there are no contractions.
 */

/**
 * Answers to a recruiter's phone screen, in the order in which such a call asks for them.
 *
 * @type {SpokenFile[]}
 */
export const samples = [
  {
    name: 'answer-1',
    voice: 'rms',
    paragraphs: [
      'Thank you for the call. I am a backend developer, and for the last five years I have worked on systems that take orders and payments. At the moment I am with a company that sells train tickets, and my team looks after the service that holds every order.',
      'The work that I am most proud of is the way we store those orders. When I joined, it took four seconds to find an order on a busy morning, and people lost patience and called the help desk. I found that the main table had no index for the way people really search, so I measured the slow queries, I added the missing indexes, and I moved the old orders to a second table. After that the same search took less than half a second, and the help desk had a third fewer questions.',
      'Before that I spent two years in a small firm, where I wrote most of the code in Python and looked after the database as well. I like to know how a thing works from the request of the customer down to the row in the table.',
      'I am looking for a place where more people depend on what I build, and where I can learn from strong engineers. That is why I was glad to see this role.',
    ],
  },
  {
    name: 'answer-2',
    voice: 'slt',
    paragraphs: [
      'There are three reasons why I want to work here. The first one is the scale. In my current job we serve two hundred thousand people in a month, and I have reached the point where most of the hard problems are solved. I want to work on a service where a small mistake in the design shows at once, because so many people use it.',
      'The second reason is the way your teams look after what they build. I have been on call for my own service for three years, and I would not want to give that up. When the person who writes the code also hears the alarm at night, the code gets better.',
      'The third reason is more personal. Last summer I met an old friend who works in one of your teams in London. She told me about a meeting where a junior engineer asked a simple question and stopped a project that nobody needed. I would like to work in a place where that can happen.',
    ],
  },
  {
    name: 'answer-3',
    voice: 'rms',
    paragraphs: [
      'Last year, in the spring, our payment service began to fail on Friday evenings. About three in every hundred payments were lost, and nobody knew why. The service belonged to another team, but our customers were the ones who could not pay, so I asked my manager for one week to look into it.',
      'I started by reading the logs of several Fridays, and I saw that the failures came in groups of ten seconds. I wrote a small script that put the failures next to the programs that were running at that time. It showed that a report for the finance team locked the payment table for almost a minute. I talked to the person who owned the report, and she told me that she only needed the numbers on Monday.',
      'I could have moved the report to the weekend and left it there. I decided against that, because the next report would have caused the same trouble. Instead I built a copy of the table that is refreshed every hour, and I moved the report to the copy. I tested it for two weeks with a small part of the traffic, and I wrote a page that explains how to use the copy.',
      'Lost payments went from three in a hundred to fewer than one in ten thousand, and they have stayed there for a year. Several other teams use the copy now. I learned that I should have asked the finance team on the first day. I spent three days on guesses that one conversation would have answered.',
    ],
  },
  {
    name: 'answer-4',
    voice: 'slt',
    paragraphs: [
      'I have to give four weeks of notice, so I could start in the first week of March. I live in Bristol, and I am happy to move to London or to come in three days a week by train.',
      'For the salary I would like to stay close to what I earn now, and I am open to talk about shares.',
    ],
  },
];

/**
 * Speech whose word times are known, for the tests and for the benchmark of word times.
 *
 * @type {SpokenFile[]}
 */
export const fixtures = [
  {
    name: 'library-move',
    voice: 'slt',
    paragraphs: [
      'The town library had to leave its old building within six weeks. Nobody had counted the books for a long time. I asked two students to help me, and we began with the cellar.',
      'In the first box we found maps that were older than the town itself. We wrapped them in soft paper and carried them upstairs, one by one.',
      'By the end of the month every shelf was empty, and not a single map was lost.',
    ],
  },
  {
    name: 'night-train',
    voice: 'rms',
    paragraphs: [
      'The night train stopped between two stations, and the lights went out. For a minute it was so quiet that I could hear the rain on the roof. Then the guard came through the carriage with a torch.',
      'He told us that a tree had fallen across the line, and that we would have to wait until the morning. An old man opened his bag and shared his bread with the whole carriage.',
      'When the sun came up, nobody wanted to go back to their own seat.',
    ],
  },
];
