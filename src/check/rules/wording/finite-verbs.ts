// Does a German sentence have a finite verb? Told by closed lists, endings and neighbours.
// Invariant: in doubt yes. A sentence „without verb“ has no word that could be one; a missed one costs little, a false alarm costs trust.
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Finite whatever surrounds them, also at the start of a sentence. */
const CLOSED = list(`ist sind war waren sei seien wäre wären hat haben habe hatte hatten hätte hätten wird werden werde wurde wurden würde würden
kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten soll sollen solle sollte sollten darf dürfen dürfe durfte durften dürfte dürften
will wollen wolle wollte wollten mag mögen möge möchte möchten lässt lassen lasse ließ ließen bleibt bleiben bleibe blieb blieben gilt gelten gelte galt galten gibt geben gebe gab gaben
geht gehen ging gingen steht stehen stand standen liegt liegen lag lagen kommt kommen kam kamen nimmt nehmen nahm nahmen findet finden fand fanden hält halten hielt hielten tritt treten trat traten
sieht sehen sah sahen tut tun tat taten weist weisen wies wiesen bot boten begann begannen schloss schlossen traf trafen weiß wissen rief riefen trägt tragen trug trugen fällt fallen fiel fielen
bedarf lief lud zog schrieb sprach half schuf warb`)
const NO_VERB_T = list(`mit nicht seit dort sonst fast jetzt selbst zuletzt zunächst möglichst direkt konkret bekannt unbekannt gesamt samt laut statt anstatt oft weit recht gut insgesamt überhaupt nebst erst meist höchst längst äußerst
vielleicht damit somit womit hiermit soweit inwieweit acht jederzeit derzeit vorerst ernst bewusst lieb echt leicht schlecht zumeist ebenfalls zuallererst verantwortlich gesamt knapp nebenamt diskret indirekt aktuellst frühest spätest mindest zuerst demnächst baldigst umgehendst komplett adäquat
quasi privat separat not intakt exakt korrekt kompakt perfekt abstrakt rot tot satt hart zart kalt alt dicht schlicht feucht nackt spät früh breit bereit unweit`)
const NO_VERB_T_ENDING = /(?:haft|weit|zeit|fest|wert|dicht|recht|bereit|leicht|seits|erorts)$/u
/** „gefördert“, „abgestimmt“ – but „gehört“, „genügt“. */
const PARTICIPLE = /^(?:\p{L}{2,10})?ge\p{L}{3,}t$/u
const GE_VERBS = list('gehört gelangt gewährt gestaltet genügt gestattet gefährdet gewährleistet geschieht gewinnt gerät gelingt genießt gebührt gedenkt gefällt genehmigt angehört zugehört begegnet entgegnet vorgeht regelt umgeht übergeht vergeht entgeht begeht ergeht hingeht ausgeht abgeht')
const NO_VERB_N = list(`den einen keinen allen jeden diesen jenen ihnen denen deren ihren seinen unseren meinen deinen eigenen anderen weiteren ersten zweiten dritten vierten beiden vielen wenigen mehreren solchen manchen wegen gegen neben zwischen innen außen oben unten hinten vorn
eben gestern morgen selten meisten zehn sieben binnen sondern inzwischen dagegen hingegen deswegen dessen insofern sofern fern gern extern intern modern einzeln neuen freien guten hohen kurzen klaren langen jungen alten großen kleinen breiten engen festen ganzen vollen offenen frühen späten schnellen
sicheren besonderen öffentlichen letzten nächsten gleichen einzelnen jeweiligen sonstigen vorn ohnehin hin von in an ein kein dein mein sein schon nun wann dann denn wenn davon hiervon wovon daran daraus darin worin herein hinein allein gemein rein klein fein drin obwohl sodann bislang beizeiten ansonsten mitten zusammen
zuständigen gemeinsamen beteiligten betroffenen zahlreichen verschiedenen erwachsenen`)
const ADJECTIVE = /(?:lichen|igen|ischen|baren|samen|haften|losen|ellen|iven|alen|ären|ösen|enden|ten|vollen|reichen|weisen|anten|enten|genen|enen|ernen|armen|nahen|mäßigen)$/u
/** Verbs that look like adjectives by their ending. */
const VERBS_N = list(`bestätigen beteiligen berücksichtigen benachrichtigen verständigen einigen kündigen händigen beschäftigen benötigen ermächtigen genehmigen beauftragen ermöglichen verwirklichen veröffentlichen vereinheitlichen vergleichen erreichen weichen abweichen reichen
verlängern bieten arbeiten leiten begleiten gestalten erhalten richten verpflichten unterrichten berichten beraten vertreten mieten achten beachten bewerten warten erwarten beantworten verwalten enthalten einhalten verzichten errichten bedeuten leisten gewährleisten kosten entlasten belasten erstatten gestatten
raten bitten starten testen vermieten bereiten vorbereiten arbeiten mitarbeiten zusammenarbeiten verarbeiten bearbeiten erarbeiten betreten übertreten eintreten antreten beitreten anbieten verbieten senden versenden übersenden wenden verwenden anwenden enden beenden binden verbinden finden stattfinden melden anmelden abmelden laden einladen verwenden entscheiden unterscheiden
gründen begründen verschulden schulden dulden bilden abbilden ausbilden verwenden landen handeln zahlen bezahlen fallen entfallen stellen bestellen vorstellen herstellen feststellen bereitstellen sicherstellen erstellen erfüllen teilen mitteilen verteilen erteilen wählen auswählen erzählen empfehlen befehlen
eröffnen öffnen zeichnen unterzeichnen bezeichnen rechnen ordnen zuordnen anordnen trennen nennen benennen kennen erkennen anerkennen begegnen dienen bedienen verdienen planen ahnen mahnen wohnen beginnen gewinnen meinen scheinen erscheinen vereinen lernen
sparen zeigen steigen schweigen neigen lösen erfahren verfahren fahren bewahren wahren klären erklären führen durchführen einführen hören gehören stören koordinieren`)
const ZU_INFINITIVE = /^(?:ab|an|auf|aus|bei|bereit|dar|durch|ein|fest|fort|frei|her|hin|mit|nach|nieder|statt|teil|um|unter|vor|weiter|wider|zu|zurück|zusammen|über|sicher)zu\p{L}+n$/u

const PREFIX = /^(?:über|unter|durch|wider|hinter|be|er|ver|zer|ent|miss|ab|an|auf|aus|bei|dar|ein|fest|fort|her|hin|mit|nach|teil|um|vor|weiter|wieder|zu|zurück|zusammen)/u
/** `before` and `after`: its neighbours in the sentence, empty at the ends. */
function isFinite(word: string, before: string, after: string): boolean {
  if (CLOSED.has(word)) return before !== 'zu'
  if (before === 'zu' || ZU_INFINITIVE.test(word)) return false
  if (word.endsWith('t')) return isFiniteT(word)
  if (/te$/.test(word)) return !/^(?:\p{Lu}|und$|oder$|bis$|$)/u.test(after)
  if (word.endsWith('n')) return isFiniteN(word, before, after)
  return CLOSED.has(word.replace(PREFIX, '')) // „übernahm“, „ergab“
}
function isFiniteT(word: string): boolean {
  if (NO_VERB_T.has(word) || NO_VERB_T_ENDING.test(word)) return false
  return !PARTICIPLE.test(word) || GE_VERBS.has(word)
}
/** Behind a noun stands a verb („Empfehlungen beinhalten Muster“), behind article and preposition an adjective. */
const isNoun = (word: string): boolean => /^\p{Lu}/u.test(word) && !/^(?:d(?:ie|er|as|en|em|es)|alle[nrs]?|(?:dies|jed|kein|ein|weiter|ander)\p{L}*|mit|von|vom|für|bei|beim|durch|zur|zum|in|im|nach|unter|über|an|am|auf|aus|zu|seit|vor)$/iu.test(word)
function isFiniteN(word: string, before: string, after: string): boolean {
  if (NO_VERB_N.has(word) || word.length < 4) return false
  return VERBS_N.has(word) || VERBS_N.has(word.replace(PREFIX, '')) || !ADJECTIVE.test(word) || !/^\p{Lu}/u.test(after) || isNoun(before)
}

const TOKEN = /[\p{L}-]+|[.,;:]/gu
export function hasFiniteVerb(sentence: string): boolean {
  const tokens = sentence.match(TOKEN) ?? []
  return tokens.some((token, i) => {
    const [before, after] = [tokens[i - 1] ?? '', tokens[i + 1] ?? '']
    if (/^\p{Lu}/u.test(token)) return i === 0 && CLOSED.has(token.toLowerCase())
    return isFinite(token, before, after)
  })
}
