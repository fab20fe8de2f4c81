/** A value that is replaced as a whole and can be watched; fits `useSyncExternalStore`. */
export class ViewStore<View extends object> {
  #view: View;
  readonly #listeners = new Set<() => void>();

  constructor(first: View) {
    this.#view = first;
  }

  readonly get = (): View => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(patch: Partial<View>): void {
    this.#view = { ...this.#view, ...patch };
    for (const listener of this.#listeners) listener();
  }
}
