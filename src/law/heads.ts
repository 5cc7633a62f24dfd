// The heads of municipalities by title, and whether an office is that of another body than the one that is party.
// Invariant: what the name of the body does not tell for sure is no mismatch; a title that fits is never one.

interface Kind {
  readonly body: RegExp
  readonly head: RegExp
  /** As a message names it. */
  readonly title: string
}
const KINDS: readonly Kind[] = [
  { body: /^Region Hannover/u, head: /^regionspräsident(?:in)?(?!\p{L})/iu, title: 'Regionspräsidentin' },
  { body: /^Städteregion/u, head: /^städteregionsr(?:at|ätin)(?!\p{L})/iu, title: 'Städteregionsrätin' },
  { body: /^Regionalverband Saarbrücken/u, head: /^regionalverbandsdirektor(?:in)?(?!\p{L})/iu, title: 'Regionalverbandsdirektorin' },
  { body: /^(?:Land)?kreis |(?<!stadt)kreis\b/iu, head: /^landr(?:at|ätin)(?!\p{L})/iu, title: 'Landrätin' },
  { body: /^(?:(?:große|kreisfreie|alte) )?(?:(?:\p{L}+-? und )?(?:landeshaupt|hanse|universitäts|kreis|wissenschafts)?stadt(?:kreis)?|(?:samt|verbands|einheits|orts)?gemeinde|markt|flecken) /iu, head: /^(?:erste[rn]? )?(?:ober|orts|stadt|verbands|verbandsgemeinde|samtgemeinde)?bürgermeister(?:in)?(?!\p{L})/iu, title: 'Bürgermeisterin' },
  { body: /^Amt (?!für |der |des )/u, head: /^amts(?:direktor(?:in)?|vorsteher(?:in)?)(?!\p{L})/iu, title: 'Amtsdirektorin' },
]
const PART = /,\s*|\s+und\s+|\s*\/\s*/u
const FORMER = /(?<!\p{L})(?:a\. ?D\.|i\. ?R\.|außer Dienst|im Ruhestand|(?:ehemalig|früher|vormalig)e[rn]?|(?:alt|ehren)(?:ober)?(?:bürgermeister|landr[aä]t))/iu
const DEPUTY = /^(?:stellv(?:\.|ertretende[rn]?)|erste[rn]?|zweite[rn]?|dritte[rn]?|weitere[rn]?) /iu
/** „der Gemeinde Nachbarort“; an „Amt“ may be one of the administration. */
const OF_BODY = /(?:der|des) (?:\p{L}+ )?(?:\p{L}*[Ss]tadt|\p{L}*[Gg]emeinde|\p{L}*[Kk]reises|Marktes|Region) (?<name>\p{Lu}[^,()]*)/u
/** What says nothing of the office itself. */
const MANNER = /^(?:(?:der|die|frau|herr|(?:haupt|ehren)amtliche[rn]?) )+/iu

const kindsOf = (body: string): readonly Kind[] => KINDS.filter((kind) => kind.body.test(body))

/** The office is no longer held: „Bürgermeisterin a. D.“ */
export const isFormer = (office: string): boolean => FORMER.test(office)

/** Whether these words name the head; of a body whose kind its name does not tell, any head. `names`: all by which the body is known, its own first. */
export function isHeadOf(office: string, names: readonly string[]): boolean {
  const own = kindsOf(names[0] ?? '')
  return !isFormer(office) && !isOfOther(office, names) && holdsOne(office, own.length === 0 ? KINDS : own)
}
/** The title of a head of any municipality. */
export const isHeadTitle = (words: string): boolean => holdsOne(words, KINDS)
const holdsOne = (office: string, kinds: readonly Kind[]): boolean => kinds.some(({ head }) => head.test(office.replace(MANNER, '')))

/** Why this office cannot be one of the body; undefined: nothing speaks against it. */
export function foreignOffice(office: string, names: readonly string[]): string | undefined {
  if (isFormer(office)) return 'das ist kein Amt mehr'
  if (isOfOther(office, names)) return 'das ist ein Amt bei einer anderen Kommune'
  const own = kindsOf(names[0] ?? '')
  const parts = office.split(PART).map((part) => part.replace(DEPUTY, ''))
  const holds = (kinds: readonly Kind[]): boolean => parts.some((part) => holdsOne(part, kinds))
  return own.length === 0 || holds(own) || !holds(KINDS) ? undefined : `dieses Amt gibt es dort nicht, an der Spitze steht zum Beispiel eine „${own[0]?.title}“`
}
function isOfOther(office: string, names: readonly string[]): boolean {
  const name = OF_BODY.exec(office)?.groups?.['name']
  const known = names.join(' ').toLowerCase()
  return name !== undefined && !(name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((word) => known.includes(word.replace(/s$/u, '')))
}
