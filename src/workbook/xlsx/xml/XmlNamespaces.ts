import { CANONICAL_PREFIXES, FOREIGN_PREFIX } from "./namespaces";

/** What is in force within an element that declares namespaces. */
interface Scope {
  readonly outer: Scope | null;
  /** Canonical prefix by the file's own; "" is the default namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** The namespace declarations in force where a scanner stands. */
export class XmlNamespaces {
  #scope: Scope | null = null;
  /** For each open element, what is in force outside it. */
  readonly #outer: (Scope | null)[] = [];

  /** Enters an element that declares these addresses by prefix; null when it declares none. */
  enter(declared: ReadonlyMap<string, string> | null): void {
    this.#outer.push(this.#scope);
    if (!declared) return;
    const prefixes = new Map<string, string>();
    for (const [prefix, address] of declared) prefixes.set(prefix, CANONICAL_PREFIXES.get(address) ?? FOREIGN_PREFIX);
    this.#scope = { outer: this.#scope, prefixes };
  }

  leave(): void {
    this.#scope = this.#outer.pop() ?? null;
  }

  /**
   * The canonical prefix for a file's own, undefined when that is not declared. Where no default namespace is
   * declared, names without a prefix are foreign. Takes as many steps as elements around declare namespaces.
   */
  canonicalPrefix(prefix: string): string | undefined {
    for (let scope = this.#scope; scope; scope = scope.outer) {
      const canonical = scope.prefixes.get(prefix);
      if (canonical !== undefined) return canonical;
    }
    return prefix === "" || prefix === "xml" ? FOREIGN_PREFIX : undefined;
  }
}
