// The advice in other hands: an authority picks service, staff and subject; the service urges departure, keeps remedies back, looks after others’ business; people are fetched.
import { actor, has, says, scopeOf, wished, wordOf } from '../ask.ts'
import type { Part, Unit, Word } from '../unit.ts'

export function inOtherHands(unit: Unit): readonly Word[] | undefined {
  if (wished(unit)) return undefined
  if (unit.covered) return keptBack(unit)
  for (const part of unit.parts) {
    const found = urged(unit, part) ?? silenced(unit, part) ?? fetched(unit, part) ?? picked(unit, part) ?? released(part) ?? served(part) ?? forbidden(part) ?? measured(part) ?? gated(part) ?? spied(unit, part)
    if (found) return found
  }
  return undefined
}
/** Who keeps remedies back covers nothing: „unterlassen Hinweise auf Rechtsbehelfe“. */
function keptBack(unit: Unit): readonly Word[] | undefined {
  const [part, more] = unit.parts
  if (!part || more || !says(unit.words, /^(unterl[aä]ss\p{L}*|verzicht\p{L}*)$/u) || says(unit.words, /^(untersagt|unzulässig|verboten|nicht|keine?)$/)) return undefined
  const open = { ...part, negated: false }
  return silenced({ ...unit, parts: [open] }, open)
}
const URGE = /hinwirk|hinarbeit|hingearbeit|hinzuarbeit|^priorität|^vorrang|^fokus|^zielt$|vorbereit|^wirk(t|en)$|bewegen|bewegt|dräng|nahe-?leg|nahezulegen|nahegelegt|^nahe$|überzeug|überred|anhalten|anzuhalten|angehalten|^ermutig|^ermuntern?|^werben|^wirbt|motivier|^rät$|^raten$|^empfiehlt|^empfehlen|^fördert?$|aufforder|ausricht|^ziel$|ausgerichtet|hinführ|hinlenk|appellier/
const LEAVING = /^(ausreise|ausreisen|rückkehr|heimkehr|bundesgebiets?|rückkehrbereitschaft|ausreisebereitschaft|ausreisewill\p{L}*|antragsrücknahme|rückführung|ausreiseentscheidung|herkunftsland|heimatland)$/u
const REMEDY = /^(rechtsbehelf|rechtsmittel|widersprüch|widerspruch|klage|einspruch|anfechtung|gerichtliche|rechtsschutz|eilantr|anwalt|anwält|rechtsanw|rechtsanwält|beschwerde|petition|härtefall|rechtsmittelfrist|widerspruchsfrist|rechtswege?s?$|gerichte?s?$)/
/** „wirkt darauf hin, dass … das Bundesgebiet verlassen“, „legt die Rücknahme des Widerspruchs nahe“. */
function urged(unit: Unit, part: Part): readonly Word[] | undefined {
  const scope = scopeOf(unit, part)
  const urge = part.negated ? undefined : says(part.words, URGE)
  const aim = says(scope, LEAVING) ?? (says(scope, /^(rücknahme|zurücknehmen|zurückzunehmen|zurückzuziehen|zurückziehen|verzicht|verzichten|absehen)$/) && says(scope, REMEDY))
  const concerned = has(scope, 'advice', 'talk', 'place', 'service') || has(scope, 'person') || says(scope, /^fachkr/)
  return urge && aim && urge !== aim && concerned && !says(unit.words, /^(freiwillig\p{L}*|ergebnisoffen\p{L}*|rückkehrberatungsstelle|verwies\p{L}*|verweist)$/u) ? [urge, aim] : undefined
}
const HOLD = /^(unterlässt|unterlassen|unterbleibt|unterbleiben|verzichtet|verzichten|verzicht|absehen|abzusehen|zurückhaltung|verschweig\p{L}*|zurückhaltend|genehmigung|zustimmung|freigabe|abraten|abzuraten|rät|raten|ablösung|abberufung|untersagt|unerwünscht|unzulässig|tabu|ausgespart|ausgeklammert|außen|ausgeschlossen|verboten|vermeidet|vermieden|vermeiden|abstimmung|rücksprache)$/u
const AID = /hinweis|hinzuweis|hingewies|weis(t|en)$|empfehl|empfohlen|erwähn|ansprech|aufklär|aufgeklärt|ermutig|ermuntern|unterstütz|beraten|berat|informier|hilf|helfen|geholfen|verfass|formulier|erheb|einleg|einlegung|einzulegen|auskunft|auskünfte|anspruch|thematisier|vermittel|vermittl|begleit|verweis|raten|rät|abrät|benenn|erklär|erläuter|hilfestellung|vertret|schreiben|aufmerksam|einleit/
/** Remedies that the advice is not to speak of, or only by leave. */
function silenced(unit: Unit, part: Part): readonly Word[] | undefined {
  const words = scopeOf(unit, part)
  const remedy = says(words, REMEDY)
  if (!remedy || !(says(words, AID) || (has(part.words, 'service', 'place') && has(words, 'adverse'))) || actor(part.words, 'person') || says(words, /^(datenübermittlung|datenweitergabe|einwilligung|hindern|nachteil\p{L}*|behinder\p{L}*|vereinbarung)$/u)) return undefined
  const hold = says(words, HOLD)
  const byPower = hold && /^(genehmigung|zustimmung|freigabe|abstimmung|rücksprache)$/.test(hold.lower) && has(words, 'authority')
  const served = byPower || has(words, 'service', 'advice', 'talk', 'place') || says(words, /^fachkr|^beratungs/)
  return served && (hold ? !part.negated || /^(genehmigung|zustimmung|freigabe|abstimmung|rücksprache)$/.test(hold.lower) : part.negated && part.kind !== 'condition') ? [remedy, hold ?? remedy] : undefined
}
const fetched = (unit: Unit, { words, negated }: Part): readonly Word[] | undefined => {
  const verb = negated || says(words, /^(möcht\p{L}*|können|kann|wollen|will)$/u) ? undefined : says(words, /^(abgeholt|gebracht|hingebracht|verbracht|vorgeführt|zugeführt|vorführung|zuführung|eskortiert|abholen|abzuholen|holt|holen|bringt|bringen|führt-vor|aufgesucht)$/)
  return verb && verb.lower !== 'aufgesucht' && has(unit.words, 'person') && has(unit.words, 'place', 'talk') && has(words, 'authority', 'party') ? [verb] : undefined
}
const PICK = /^(ablösung|abberufung|abberufen|auswahl|auswählen|auswählt|wählt|bestimmt|bestimmen|benennt|legt|festlegt|festgelegt|vorgegeben|gibt|zuweist|weist|zugewiesen|zugeteilt|teilt|entscheidet|entscheiden|verfügt|verlangen|verlangt|besetzung|mitspracherecht|vetorecht|weisungsrecht|weisungsbefugnis|weisungsbefugt|weisungsgebunden|fachaufsicht|dienstaufsicht|unterstellt|untersteht|verteilt|terminierung|terminiert)$/
const PICKED = /^(beratungs(stelle|kraft|kräft|dienst|person|fachkr|thema|themen|inhalt|ziel|gegenstand|dauer|umfang|ergebnis|ort|termin|sprache|auftrag|tätigkeit)|beraterinn?e?n?|berater|themen|thema|gesprächs(themen|inhalt|ziel|führung|gegenstand|leitfaden)|beratung$|beratungen$|migrationsberatung)/
/** „bestimmt das Jobcenter, welcher Dienst …“: a power decides, nobody else. */
function picked(unit: Unit, part: Part): readonly Word[] | undefined {
  const power = part.negated ? undefined : part.words.find((word, i) => word.is.has('authority') && (actor(part.words, 'authority') === word || /^(durch|vom|von)$/.test(part.words[i - 1]?.lower ?? '') || /^(durch|von)$/.test(part.words[i - 2]?.lower ?? '')))
  const said = power && says(part.words, PICK)
  const pick = said && (!/^verlang/.test(said.lower) || says(part.words, /^(ablösung|abberufung|austausch)$/)) ? said : undefined
  const what = pick && says([...part.words, ...(unit.parts[unit.parts.indexOf(part) + 1]?.words ?? []), ...(unit.parts[unit.parts.indexOf(part) - 1]?.words ?? [])].filter((word) => word !== power), PICKED)
  const sole = says(part.words, /^(ausschließlich|allein|verbindlich|vorab|ablösung|abberufung|mitspracherecht|vetorecht|weisungsrecht|fachaufsicht|dienstaufsicht|zugewiesen|zugeteilt)$/) ?? (unit.parts.some(({ words }) => /^(welche[rnms]?|worüber|wie|ob|wer)$/.test(words[0]?.lower ?? '')) ? pick : undefined)
  const staff = pick && /^wählt$/.test(pick.lower) && says(part.words, /^aus$/) ? says(part.words, /^(berater|beratungskr|beratungsfachkr|fachkraft|fachkräfte)/) : undefined
  return power && pick && what && (sole ?? staff) && !has(part.words, 'other', 'anonymous') && !says(unit.words, /^(auf|hin|hinweis\p{L}*|eigene\p{L}*|lehrkr\p{L}*|raum|räume|ansprechperson\p{L}*|liste|flyer)$/u) ? [power, pick] : undefined
}
/** „Ergebnisse der Beratung bedürfen der Freigabe durch die Behörde“. */
function released({ words, negated }: Part): readonly Word[] | undefined {
  const leave = negated ? undefined : says(words, /^(freigabe|genehmigung|zustimmung|billigung|weisung|weisungen|vorgaben|anweisung|anordnung)$/)
  const by = leave && words.slice(words.indexOf(leave) + 1).find(({ is }) => is.has('authority'))
  return by && says(words, /^(bedarf|bedürfen|nur|vorbehaltlich|erst|nach|ausschließlich|unter|steht|stehen|erfordert)$/) && has(words, 'advice', 'talk') && !has(words, 'other', 'person') ? [leave, by] : undefined
}
const SERVES = /^(kritik|kritisier|durchsetzung|durchzusetzen|durchsetzen|vollzug|vollstreck|parteinahme|loyal|standpunkt|rechtsauffassung|sichtweise|linie$|leistungsmissbrauch|missbrauch|verdachtsf|abschiebung|rückführung|ausreisepflicht)/
/** „unterstützt die Behörde bei der Durchsetzung“, „enthält sich der Kritik“: the service on the side of the authority. */
function served({ words, negated }: Part): readonly Word[] | undefined {
  const side = negated ? undefined : says(words, SERVES)
  const who = side && (actor(words, 'service') ?? says(words.slice(0, 3), /^fachkr/))
  return who && has(words, 'authority') && !actor(words, 'authority') && !says(words, /^(erläuter\p{L}*|erklär\p{L}*|informier\p{L}*|person(en)?|schutz|gegen|äußer\p{L}*)$/u) ? [who, side] : undefined
}
/** „Die Beratungskraft darf nicht begleiten“: help that is forbidden to the service. */
function forbidden({ words, negated }: Part): readonly Word[] | undefined {
  const may = negated ? says(words, /^(darf|dürfen|soll|sollen)$/) : undefined
  const help = may && says(words, /^(begleiten|unterstützen|beistehen|vertreten|empfehlen|ermutigen|kritisieren|widersprechen|eintreten|einsetzen)$/)
  return help && actor(words, 'service') && !actor(words, 'authority') && !has(words, 'consent', 'transfer', 'wish', 'other') ? [may, help] : undefined
}
/** „Der Erfolg der Beratung wird an der Zahl der Ausreisen gemessen“. */
function measured({ words, negated }: Part): readonly Word[] | undefined {
  const by = negated ? undefined : says(words, /^(gemessen|messen|bemessen|bemisst|erfolgsquote|erfolgskontrolle|erfolgsprämie|vermittlungsquote|ausreisezahlen|rückkehrquote)$/)
  const what = by && (says(words, LEAVING) ?? wordOf(words, 'authority', 'adverse'))
  return what && has(words, 'advice', 'service', 'place') ? [by, what] : undefined
}
/** „berät nur, wen das Jobcenter zuweist“: advice by leave of an authority. */
function gated({ words, negated }: Part): readonly Word[] | undefined {
  const only = negated ? undefined : says(words, /^(nur|ausschließlich|erst)$/)
  const by = only && words.slice(words.indexOf(only)).find(({ is }) => is.has('authority'))
  const leave = by && says(words, /^(zuweisung|zugewiesene?n?|zugewiesen|überweisung|freigabe|freigegeben\p{L}*|beratungsgutschein|auftrag|zustimmung|genehmigung|anordnung|anmeldung|veranlassung|vermittlung)$/u)
  return leave && has(words, 'advice', 'talk', 'place') && !has(words, 'consent', 'other', 'wish', 'transfer') ? [leave, by] : undefined
}
const LOOK = /^(überzeugt|vergewissert|ermittelt|kontrolliert|überprüft|prüft|erforscht|erkundet|erfragt|beobachtet|feststellt|festzustellen|ermitteln|beobachten|überprüfen|prüfen|klärt|horcht|herausfindet|herauszufinden)$/
const OTHERS = /^(haushaltsgröße|identität|vermögen|vermögensverhältnisse|einkommen|arbeitsbereitschaft|erreichbarkeit|aufenthalt|aufenthaltsort|reiseweg|passlosigkeit|glaubwürdigkeit|angaben|leistungsmissbrauch|missbrauch|schwarzarbeit|bedarfsgemeinschaft|wohnverhältnisse|hilfebedürftigkeit|mitwirkung|integrationswill\p{L}*|herkunft|verfassungstreue|gesinnung)$/u
/** The advice finds out what an authority wants to know. */
function spied(unit: Unit, part: Part): readonly Word[] | undefined {
  const look = part.negated ? undefined : says(part.words, LOOK)
  const what = look && says(scopeOf(unit, part), OTHERS)
  const by = look && (wordOf(part.words, 'service', 'advice', 'talk') ?? says(part.words, /^(beratungskr|fachkr)/))
  return what && by && !actor(part.words, 'authority') && has(unit.words, 'person') ? [look, what] : undefined
}
