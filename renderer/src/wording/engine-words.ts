const models: { pattern: RegExp; words: string }[] = [
  { pattern: /moonshine-tiny-en/, words: 'Moonshine tiny, English' },
];

/** The name of a speech model as people write it; one that is not known keeps its technical name. */
export function engineWords(engine: string): string {
  return models.find(({ pattern }) => pattern.test(engine))?.words ?? engine;
}
