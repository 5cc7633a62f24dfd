// Which words of a sentence take back a clause that it names by its reference, live or typed: „{§ freiwilligkeit} gilt nicht für …“, also around an inserted
// clause („gilt, soweit …, nicht“).
// Invariant: what the words name is for the caller to say; a sentence on a breach („entgegen § 2 verlangte Nachweise“, „wer entgegen § 2 …“) takes nothing back.

export interface Reference {
  readonly live: string | undefined
  readonly typed: string | undefined
}
export interface TakingBack {
  readonly reference: Reference
  readonly from: number
  readonly length: number
}

const NAMES = /§|Ziffer|Punkt|Abschnitt/u
const STEPS = String.raw`(?:[\s\u00a0](?:Abs\.|Absatz|Satz|Halbsatz|Nr\.|Nummer|S\.)[\s\u00a0]?\d+[a-z]?)*`
const OF_A_STATUTE = String.raw`[\s\u00a0](?:SGB|\p{Lu}\p{L}*(?:G|GB|VO|O)(?!\p{L})|(?:der|des)[\s\u00a0](?!(?:Kooperations)?[Vv]ereinbarung))`
/** A reference: live, or typed and of no statute. */
const REF = String.raw`(?:\{§§?\s*(?<live>[\w-]+)[^}]*\}|(?:§|Ziffer|Punkt|Abschnitt)[\s\u00a0]?(?<typed>\d+)(?![\da-z])(?!${STEPS}${OF_A_STATUTE}))`
const SPACE = String.raw`[\s\u00a0]`
/** Long enough for an inserted clause, which is blank by then. */
const without = (words: string): string => `(?:(?!\\b(?:${words})\\b)[^,;:!?]){0,160}?`
/** „gilt und wird nicht eingeschränkt“ denies another verb. */
const BETWEEN = without(`und${SPACE}(?:wird|werden|ist|sind|darf|dürfen|kann|können|soll|sollen)`)
/** „wird nicht eingeschränkt“ takes nothing back. */
const UNDENIED = without(String.raw`nicht|nie|kein\p{L}*`)
const NOT = String.raw`\bnicht\b(?!${SPACE}(?:nur|allein|bloß|lediglich))`
const GONE = `aufgehoben|ausgesetzt|abbedungen|ausgeschlossen|gestrichen|eingeschränkt|unanwendbar|unbeachtlich|außer${SPACE}(?:Kraft|Betracht|Acht)`
/** Both orders: „§ 2 gilt … nicht“, „hier gilt § 2 … nicht“. */
const bothWays = (verb: string, between: string, end: string): readonly string[] => [`${REF}${between}\\b(?:${verb})\\b${between}${end}`, `\\b(?:${verb})\\b${SPACE}(?:(?:hier|dann|insoweit|insofern|jedoch|auch)${SPACE})?${REF}${between}${end}`]
const TAKES_BACK = [
  ...bothWays('gilt|gelten', BETWEEN, NOT),
  ...bothWays('findet|finden', BETWEEN, `\\bkeine(?:rlei)?${SPACE}Anwendung`),
  ...bothWays('ist|sind', BETWEEN, `\\bnicht${SPACE}(?:anzuwenden|anwendbar|maßgeblich|maßgebend|zu${SPACE}beachten)`),
  ...bothWays('wird|werden|ist|sind|bleibt|bleiben', UNDENIED, `\\b(?:${GONE})\\b`),
  ...bothWays('tritt|treten', UNDENIED, '\\bzurück\\b'),
  `${REF}${UNDENIED}\\b(?:entfällt|entfallen)\\b`,
  `\\b(?:entfällt|entfallen)${SPACE}${REF}`,
  `\\bdass${SPACE}${REF}${BETWEEN}\\b(?:nicht${SPACE}(?:gilt|gelten)|keine${SPACE}Anwendung${SPACE}finde[tn])\\b`,
  `\\ban${SPACE}${REF}${BETWEEN}\\bnicht${SPACE}gebunden\\b`,
  `\\b[Vv]on${SPACE}${REF}${without(String.raw`nicht|nie|kein\p{L}*|zugunsten`)}\\b(?:abweichen|abgewichen|absehen|abgesehen)\\b`,
].map((pattern) => new RegExp(pattern, 'u'))

/** In a main clause the finite verb follows at once; what follows here belongs to a participle before its noun: „entgegen § 2 an Dritte übermittelte Daten“. */
const OF_A_BREACH = String.raw`${STEPS}${SPACE}(?:(?:an|auf|aus|bei|durch|für|gegen|in|im|mit|ohne|über|von|vom|zu|zur|bekannt|bereits|dennoch|heimlich|unbefugt|vorab)(?!\p{L})|(?!(?:soll|könn|müss|dürf|möch|woll|hät|heu)te${SPACE})\p{Ll}+(?:te|ene)${SPACE}(?:\p{Ll}+${SPACE})?\p{Lu})`
const AGAINST = new RegExp(`\\b(?:[Aa]bweichend${SPACE}von|[Ii]n${SPACE}Abweichung${SPACE}von|[Ee]ntgegen|[Uu]ngeachtet(?:${SPACE}(?:des|der|von))?|[Tt]rotz|[Aa]nders${SPACE}als${SPACE}(?:in|nach))${SPACE}${REF}(?!${OF_A_BREACH})`, 'u')
/** What stands before it in its clause: an article („die entgegen § 2 erhobenen Daten“), a denial, the word or the verb that makes it a condition. */
const ON_A_BREACH = new RegExp(String.raw`(?:^|${SPACE})(?:die|der|das|den|dem|des|denen|alle\p{L}?|solche\p{L}?|etwaige\p{L}?)${SPACE}$|(?<!\p{L})(?:nicht|nie|niemals|niemand|niemandem|kein\p{L}*)(?!\p{L})|^(?:wer|wem|wenn|falls|sofern|soweit|sobald|solange|ob|wo|bevor)(?!\p{L})`, 'iu')
const CONDITION = new RegExp(String.raw`^[^,;:]*,${SPACE}(?:so|dann|(?!(?:nich|mi|sei|sowei|sons|stat|sam|ers)t(?!\p{L}))\p{Ll}+t|kann|können|muss|müssen|sind|werden|haben|dürfen|sollen)(?!\p{L})`, 'u')

/** „…, soweit Auflagen bestehen, nicht“: blank, as long as before. What a conjunction follows is no part of the clause around it. */
const INSERTED = new RegExp(String.raw`,${SPACE}(?:(?:auch|selbst|nur|jedenfalls|insbesondere)${SPACE})?(?:soweit|sofern|wenn|solange|falls|sobald|bis|weil|da|obwohl|obgleich|nachdem|während|damit|(?:(?:in|nach|mit|von|an|auf)${SPACE})?(?:der|die|das|dem|den|deren|dessen|welche\p{L}?))(?!\p{L})[^,;:!?]{1,160},(?!${SPACE}(?:und|oder|aber|sondern|jedoch|denn|auch)(?!\p{L}))`, 'gu')

export function takingBack(text: string): readonly TakingBack[] {
  if (!NAMES.test(text)) return []
  const words = text.replace(INSERTED, ({ length }) => ' '.repeat(length))
  return [...TAKES_BACK.map((pattern) => pattern.exec(words)), against(text)].flatMap((match) => (match ? [{ reference: { live: match.groups?.['live'], typed: match.groups?.['typed'] }, from: match.index, length: match[0].length }] : []))
}
function against(text: string): RegExpExecArray | undefined {
  const match = AGAINST.exec(text)
  if (!match) return undefined
  const clause = text.slice(Math.max(...[...',;:'].map((sign) => text.lastIndexOf(sign, match.index))) + 1, match.index).replace(/^[\s\u00a0]+/u, '')
  return ON_A_BREACH.test(clause) || (clause !== '' && CONDITION.test(text.slice(match.index))) ? undefined : match
}
