// A store of what was made once, by what it was made from; what was not asked for lately is forgotten.
// Kept is what was asked for twice: a text with a name of its row never comes again, and to keep it until it is forgotten would only fill the memory.
// Invariant: never more than twice `most` in it, counted in what each entry weighs; what is made depends on its key alone, so forgetting changes nothing but time.
export class Shelf<T> {
  readonly #most: number
  #weight = 0
  #young = new Map<string, T>()
  #old: ReadonlyMap<string, T> = new Map()
  #asked = new Set<string>()
  #asking = 0
  readonly #once: boolean
  /** `once`: what was asked for once is kept as well. */
  constructor(most: number, once = false) {
    this.#most = most
    this.#once = once
  }
  /** What is asked again and again outlives what was asked once. `weight` as it was put. */
  find(key: string, weight: number): T | undefined {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const old = this.#old.get(key)
    return old === undefined ? undefined : this.#keep(key, weight, old)
  }
  /** What was not found, made. Given like this and not as a callback, of which V8 would keep nothing. */
  put(key: string, weight: number, made: T): T {
    return this.#isFirst(key, weight) ? made : this.#keep(key, weight, made)
  }
  #isFirst(key: string, weight: number): boolean {
    if (this.#once || this.#asked.delete(key)) return false
    if (this.#asking + weight > this.#most) {
      this.#asked = new Set()
      this.#asking = 0
    }
    this.#asked.add(key)
    this.#asking += weight
    return true
  }
  #keep(key: string, weight: number, made: T): T {
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
