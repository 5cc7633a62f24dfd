// What clauses say about parties and groups: name, verb, pronoun and possessive agree with one or many.
// Invariants: every method that prints a name returns a Phrase; a doubt is collected only for a form that was asked for.
import {
  CASE_OF,
  type Case,
  type CaseKey,
  DEMONSTRATIVE,
  type Doubt,
  EVERY,
  type Gender,
  ONE_OF,
  type Phrase,
  PRONOUN,
  RELATIVE,
  upperFirst,
} from './articles.ts'
import { type Head, pluralHeadOf } from './heads.ts'
import { type NameSpec, withArticle } from './names.ts'

/** What a clause speaks about: one party, or a group of one or many. */
export interface Referent {
  readonly id: string
  /** The party, or one member of the group ("Träger"). */
  readonly one: NameSpec
  /** The heading of the group, always plural; undefined for a party. A group of several needs it. */
  readonly many: NameSpec | undefined
  readonly size: number
  /** Every member by its own name; for a party the party itself. */
  readonly members: readonly NameSpec[]
}
/** A doubt with where it belongs: the id of the party or group, and the name that was inflected. */
export interface FoundDoubt extends Doubt {
  readonly id: string
  readonly spec: NameSpec
}

function genderOf(r: Referent): Gender {
  return r.size > 1 ? 'pl' : r.one.genus
}
/** One member seen alone: pronouns and possessives after "jeder …" refer to it. */
export function single(r: Referent): Referent {
  return { ...r, size: 1 }
}
/** A party as referent. */
export function party(id: string, spec: NameSpec): Referent {
  return { id, one: spec, many: undefined, size: 1, members: [spec] }
}
/** A group from its heading. The singular is given or derived from the head table ("Freie Träger" → "Freier Träger");
 *  where neither works, `one` is the heading itself, and a sentence that needs the singular raises a doubt. */
export function group(id: string, heading: string, members: readonly NameSpec[], singular?: NameSpec): Referent {
  const many: NameSpec = { name: heading, genus: 'pl', id }
  return { id, one: singular ?? singularOf(heading, id) ?? many, many, size: members.length, members }
}
function singularOf(heading: string, id: string): NameSpec | undefined {
  const words = heading.split(' ')
  const at = words.findIndex((w) => pluralHeadOf(w))
  const head = pluralHeadOf(words[at] ?? '')
  if (!head || isOneOfSeveral(words, at)) return undefined
  const adjective = { m: 'er', f: 'e', n: 'es', pl: 'e' }[head.gender]
  const name = words.map((w, i) => (i < at ? w.replace(/e$/, adjective) : i === at ? singularNoun(w, head) : w)).join(' ')
  return { name, genus: head.gender, id }
}
/** "Städte und Gemeinden" has no singular; "Kinder- und Jugendhilfeträger" has one. */
function isOneOfSeveral(words: readonly string[], at: number): boolean {
  return words[at]?.endsWith(',') || words[at + 1] === 'und' || (words[at - 1] === 'und' && !words[at - 2]?.endsWith('-'))
}
function singularNoun(word: string, head: Head): string {
  const stem = word.slice(0, word.length - (head.plural?.length ?? 0))
  return stem && !stem.endsWith('-') ? stem + head.end : stem + upperFirst(head.end)
}

const MERGED: Readonly<Record<string, string>> = { 'von dem ': 'vom ', 'bei dem ': 'beim ', 'zu dem ': 'zum ', 'zu der ': 'zur ' }

export class Grammar {
  readonly #found = new Map<string, FoundDoubt>()

  /** Every doubt about a form that was printed, once per name and case. */
  get doubts(): readonly FoundDoubt[] {
    return [...this.#found.values()]
  }

  /** "der Träger", "den Trägern": the key is the masculine article of the case. */
  article(r: Referent, key: CaseKey): Phrase {
    return this.#name(r, CASE_OF[key])
  }
  /** "vom Landkreis", "von der Stadt", "von den Trägern"; a name without article keeps the bare preposition. */
  merged(r: Referent, preposition: 'von' | 'zu' | 'bei'): Phrase {
    const phrase = this.#name(r, 'dat')
    const article = `${preposition} ${phrase.article}`
    return { ...phrase, article: MERGED[article] ?? article }
  }
  /** The first word for one, the second for many; any word, also a noun. */
  verb(r: Referent, one: string, many: string): string {
    return genderOf(r) === 'pl' ? many : one
  }
  pronoun(r: Referent, kase: Case): string {
    return PRONOUN[kase][genderOf(r)]
  }
  relative(r: Referent, key: 'der' | 'den' | 'dem' | 'dessen'): string {
    return RELATIVE[key === 'dessen' ? 'gen' : CASE_OF[key]][genderOf(r)]
  }
  demonstrative(r: Referent, kase: Case): string {
    return DEMONSTRATIVE[kase][genderOf(r)]
  }
  /** Stem of "seine, ihre"; the author adds the ending. */
  possessive(r: Referent): 'sein' | 'ihr' {
    return ['f', 'pl'].includes(genderOf(r)) ? 'ihr' : 'sein'
  }
  /** Empty for one, "jeweils " with its space for many. */
  each(r: Referent): '' | 'jeweils ' {
    return r.size > 1 ? 'jeweils ' : ''
  }
  /** "der Träger" for one, "jeder Träger" for many; the verb is singular in both. */
  every(r: Referent, kase: Case): Phrase {
    const phrase = this.#singular(r, this.#keep(r.id, r.one, withArticle(r.one, kase)), kase)
    if (r.size < 2) return phrase
    if (r.one.artikel === false) this.#note(r.id, r.one, { code: 'every-without-article', word: r.one.name, kase })
    return { ...phrase, article: `${EVERY[kase][r.one.genus]} ` }
  }
  /** "der Träger" for one, "einer der Träger" for many. */
  oneOf(r: Referent, kase: 'nom' | 'acc' | 'dat'): Phrase {
    const phrase = this.#name(r, r.size > 1 ? 'gen' : kase)
    const article = r.size > 1 ? `${ONE_OF[kase][r.one.genus]} ${phrase.article}` : phrase.article
    return this.#singular(r, { ...phrase, article }, kase)
  }
  /** Every member by its own name, for lists. */
  all(r: Referent, kase: Case): Phrase[] {
    return r.members.map((m) => this.#keep(r.id, m, withArticle(m, kase)))
  }

  #name(r: Referent, kase: Case): Phrase {
    const spec = r.size > 1 ? (r.many ?? r.one) : r.one
    if (r.size > 1 && !r.many) this.#note(r.id, spec, { code: 'group-without-heading', word: spec.name, kase })
    if (r.size < 2 && r.many && r.one.genus === 'pl') this.#note(r.id, spec, { code: 'group-without-singular', word: spec.name, kase })
    return this.#keep(r.id, spec, withArticle(spec, kase))
  }
  /** The sentence around this phrase has its verb in the singular. */
  #singular(r: Referent, phrase: Phrase, kase: Case): Phrase {
    if (r.one.genus === 'pl') this.#note(r.id, r.one, { code: r.many ? 'group-without-singular' : 'plural-in-singular', word: r.one.name, kase })
    return phrase
  }
  #keep(id: string, spec: NameSpec, phrase: Phrase): Phrase {
    for (const d of phrase.doubts) this.#note(id, spec, d)
    return phrase
  }
  #note(id: string, spec: NameSpec, d: Doubt): void {
    const where = spec.id ?? id
    const key = [where, spec.name, d.kase, d.code, d.word].join('\0')
    this.#found.set(key, { ...d, id: where, spec })
  }
}
