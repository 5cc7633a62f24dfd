// A store of what was made once, by what it was made from; what was not asked for lately is forgotten.
// Invariant: never more than twice `most` in it, counted in what each entry weighs; what is made depends on its key alone, so forgetting changes nothing but time.
export class Shelf<T> {
  readonly #most: number
  #weight = 0
  #young = new Map<string, T>()
  #old: ReadonlyMap<string, T> = new Map()
  constructor(most: number) {
    this.#most = most
  }
  /** `weight`: of what will be made. */
  get(key: string, weight: number, make: () => T): T {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const made = this.#old.get(key) ?? make()
    if (this.#weight + weight > this.#most) {
      this.#old = this.#young
      this.#young = new Map()
      this.#weight = 0
    }
    this.#young.set(key, made)
    this.#weight += weight
    return made
  }
}
