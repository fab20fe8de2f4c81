/** Who rated last in this run of the program: the same person mostly goes on to the next answer. It is stored nowhere. */
let lastName = '';

/** The name to begin a new rating with; empty where `taken` says that this person has rated the answer already. */
export function rememberedRater(taken: readonly string[]): string {
  return taken.includes(lastName) ? '' : lastName;
}

/** Keeps the name for the next answer. */
export function rememberRater(name: string): void {
  lastName = name;
}
