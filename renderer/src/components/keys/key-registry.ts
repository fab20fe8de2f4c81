import { isShortcut, type KeyPress } from '@renderer/components/keys/shortcut';

/** One key and what it does. Without `run` the key is handled elsewhere and only listed. */
export interface KeyBinding {
  shortcut: string;
  label: string;
  run?: (() => void) | undefined;
}

interface Registered extends KeyBinding {
  scope: number;
}

/** Knows the keys of everything on show. A dialog opens a scope of its own, and only the topmost scope hears keys. */
export class KeyRegistry {
  private readonly bindings = new Set<Registered>();
  private scopes = [0];
  private lastScope = 0;

  /** Adds a key to a scope; returns the function that takes it away. */
  add(scope: number, binding: KeyBinding): () => void {
    const registered = { ...binding, scope };
    this.bindings.add(registered);
    return () => this.bindings.delete(registered);
  }

  /** A new scope number; it takes effect with `openScope`. */
  newScope(): number {
    return ++this.lastScope;
  }

  /** Puts a scope on top; returns the function that closes it. */
  openScope(scope: number): () => void {
    this.scopes = [...this.scopes, scope];
    return () => {
      this.scopes = this.scopes.filter((other) => other !== scope);
    };
  }

  /** The keys that work now, in the order in which they were added; of two for one key the newer counts. */
  active(): KeyBinding[] {
    const top = this.scopes.at(-1);
    const byShortcut = new Map<string, KeyBinding>();
    for (const binding of this.bindings) {
      if (binding.scope === top) byShortcut.set(binding.shortcut, binding);
    }
    return [...byShortcut.values()];
  }

  /** What a key press should do now. */
  find(press: KeyPress): (() => void) | undefined {
    return this.active().find((binding) => binding.run && isShortcut(binding.shortcut, press))?.run;
  }
}
