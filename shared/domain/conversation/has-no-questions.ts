// Everything that is said around "no, I have none".
const around = new Set(
  `no nope nah not none nothing thanks thank you much that is was it all everything anything i am i good fine happy set think
  do have had got any questions question more further else for now at the moment from my side me end of on today we covered
  answered cleared up clear already been most were are would be great perfect far but and lovely nice helpful talking speaking
  to with has a lot about what can could of right your time know need wanted ask your answers concerned`.split(
    /\s+/,
  ),
);

const cues = [
  /^(?:no|nope|nah|none|nothing|not)\b/,
  /\b(?:that is|that was|i think that is) (?:all|it|everything)\b/,
  /\bi am (?:good|fine|happy|all set|set)\b/,
  /\b(?:answered|covered|cleared up) (?:everything|all|most|it|what)\b/,
  /\bno (?:more |further )?questions\b/,
  /\bdo not (?:think i )?have (?:any|a|anything|more|further)\b/,
];

const longest = 30;

/** True where somebody says that they have nothing to ask. */
export function hasNoQuestions(words: readonly string[]): boolean {
  if (words.length > longest || !words.every((word) => around.has(word))) return false;
  const text = words.join(' ');
  return cues.some((cue) => cue.test(text));
}
