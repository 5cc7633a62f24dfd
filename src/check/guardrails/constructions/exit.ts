// Leaving the advice made hard: by somebody’s leave, for a cause only, not before something is done; and the advice counted among duties.
// invariant: what parties may not do (end, refuse) protects and is none of this.
import { aboutAdvice, actor, has, isOne, says, stated, wordOf } from '../ask.ts'
import type { Part, Unit, Word } from '../unit.ts'

export function bound(unit: Unit): readonly Word[] | undefined {
  if (!(aboutAdvice(unit) || has(unit.words, 'place')) || unit.covered) return undefined
  for (const part of unit.parts) {
    const exit = part.words.find(isExit)
    const found = exit && (!/^endet$/.test(exit.lower) || has(unit.words, 'authority')) && (byLeave(unit, part, exit) ?? notAllowed(part, exit))
    if (found) return found
  }
  return counted(unit)
}
const EXIT = /^(opt-?out|endet|nein|ausstieg|austritt|abbruch|beendigung|beenden|beendet|wechsel|wechseln|abmeldung|rückzug|absagen?|ablehnung|ablehnen|abzulehnen|abgelehnt|abzubrechen|abbrechen|abgebrochen|verlassen|verlässt|unterbrechung|unterbrechen|nichtteilnahme|nichterscheinen|fernbleiben|ausscheiden|auszuscheiden|aussteigen|auszusteigen|entziehen|verzichten|verzicht|kündigen|kündigung|verlegung|verschiebung|zurückziehen|zurücktreten|rücktritt|abstand|abspringen|verweigern|ausschlagen|abwählen|abwahl|fernzubleiben|wegbleiben|pausieren|abwenden|einstellung|einstellen)$/
const isExit = ({ lower }: Word): boolean => EXIT.test(lower)
const LEAVE = /^(zustimmung|genehmigung|erlaubnis|einwilligung|einverständnis|einvernehmen|freigabe|bewilligung|attests?|attestes|grund|gründe|gründen|grundes|begründung|rücksprache|anhörung|nachweis|nachweises|entscheidung|härtefällen|ausnahmefällen|ausnahmefall|absprache|billigung|votum|plazet|ausnahmsweise)$/
const ONLY = /^(nur|ausschließlich|allein|allenfalls|lediglich|erst|frühestens|bedarf|bedürfen|erfordert|erfordern|setzt|verlangt|voraus|anzuzeigen|begründungspflichtig|genehmigungspflichtig|zustimmungspflichtig|zustimmungsbedürftig|genehmigungsbedürftig)$/
/** „bedarf der Zustimmung“, „erst, nachdem …“: of the persons, not of the parties. */
function byLeave(unit: Unit, part: Part, exit: Word): readonly Word[] | undefined {
  if (part.negated || (actor(part.words, 'party') && !actor(part.words, 'person') && !says(part.words, LEAVE))) return undefined
  const main = unit.parts.filter(({ kind, negated }) => kind === 'main' && !negated).flatMap(({ words }) => words)
  const only = says([...part.words, ...main], ONLY)
  if (!only || says(part.words, /^(vereinbarung|partner\p{L}*|vertrags?|kooperation)$/u)) return undefined
  const at = unit.parts.indexOf(part)
  const until = /^(erst|frühestens)$/.test(only.lower) && (/^(nachdem|wenn|sobald|bevor)$/.test(unit.parts[at + 1]?.words[0]?.lower ?? '') || says(part.words.slice(part.words.indexOf(only) + 1), /^nach$/))
  const leave = says(unit.words.filter((word) => word !== exit), LEAVE)
  return until || leave || /(pflichtig|bedürftig)$/.test(only.lower) ? [exit, leave ?? only] : undefined
}
/** „dem sich niemand entziehen kann“, „eine vorherige Beendigung ist nicht vorgesehen“, „steht nicht frei“. */
function notAllowed({ words, negated }: Part, exit: Word): readonly Word[] | undefined {
  const may = says(words, /^(kann|können|könnte|darf|dürfen|vorgesehen|zulässig|statthaft|möglich|gestattet|erlaubt|belieben|ermessen|frei|offen|freigestellt|zu|recht|betracht|disposition|akzeptiert|geduldet|hingenommen|akzeptieren|dulden|hinnehmen)$/)
  if (!negated || !may || words.some((word) => word !== exit && word.is.has('adverse')) || (may.lower === 'zu' && !says(words, /^(recht|befugnis|möglichkeit)$/))) return undefined
  if (/^(akzeptieren|dulden|hinnehmen)$/.test(may.lower) && /^(nein|opt-?out)$/.test(exit.lower)) return [exit, may]
  if (actor(words, 'party', 'service', 'authority') || words.some(({ lower }, i) => lower === 'aus' && words[i - 1] !== exit) || says(words, /^(wegen|weil|werden|unterschied)$/)) return undefined
  return [exit, may]
}
const COUNTS = /^(zählt|zählen|gehört|gehören|rechnet|rechnen|gilt|gelten|ist|sind|wird|werden|bildet|bilden|stellt|stellen|umfasst|umfassen|schließt|erstreckt|einschließlich|beinhaltet|enthält)$/
const OWED = /^(mitwirkungs(pflicht|obliegenheit|handlung)|pflichtprogramm|pflichtteil|pflichtbaustein|pflichtmodul|pflichtaufgabe|obliegenheit|pflicht(en)?$|auflagen?$|eigenbemühung|eigenleistung|hausaufgabe|kernpflicht|nebenpflicht|muss$)/
/** „zählt zu den Mitwirkungspflichten“, „wird Bestandteil der Obliegenheiten“. */
function counted(unit: Unit): readonly Word[] | undefined {
  for (const part of stated(unit, 'advice', 'place', 'occasion')) {
    const owed = says(part.words, OWED)
    const word = wordOf(part.words, 'advice', 'place', 'occasion')
    if (!owed || !word || word === owed || part.kind === 'condition' || !says(part.words, COUNTS)) continue
    if (!actor(part.words, 'party') && !says(part.words, /^(partner\p{L}*|träger\p{L}*|mitarbeit\p{L}*|fachkr\p{L}*|beratungsdienst\p{L}*|behörden?|jobcenters?|über|erläuter\p{L}*|hilft|schweigepflicht|verschwiegenheit)$/u) && !(has(part.words, 'other') && !isOne(word, ['advice', 'place']))) return [word, owed]
  }
  return undefined
}
