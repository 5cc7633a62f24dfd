// What words are about, by their stems: who (person, party), what (advice, proof, consent, data, plan), owing, conditions, consequences.
// A word may have several classes (a „Beratungsnachweis“ is advice and proof). Asked in lower case; a stem counts at any place unless it is anchored.
// Verbs with a prefix are asked without „zu“ and „ge“ between („vorzulegen“ as „vorlegen“), so stems here never have them.
import { plainVerb } from './verbs.ts'

export const CLASSES = {
  // ---- who
  person:
    /^ratsuchend|klient|^teilnehm(er|end)|kursteilnehm|teilnehmenden?$|^kund(e|en|in|innen)$|leistungs(berechtigt|bezieh|empfäng)|^antrags?stell(er|end)|zugewandert|zuwander(er|in)|migrant|^betroffen|^person(en)?$|^mensch|geflüchtet|flüchtling|eingereist|^ausländer(n|s|in|innen)?$|drittstaats|asylbewerb|asylsuch|geduldet|^besucher|bewerber|arbeitsuchend|arbeitslose|^jugendliche|erwachsene|^wer$|^bürger(n|in|innen)?$|^famili|hilfe?such|schutzsuch|einwander|hilfebedürft|bezieher|ausreisepflichtig|unionsbürger|kursabsolv|neuankömm|neubürger|^eltern|bedarfsgemeinschaft|^haushalten?$|interessent|^niemand|^jemand|^zugezogen|inhaber|unwillig|^neuantragstell|^beratene|geförderte[nr]?$|^gast$|^angehörige|spätaussied|^adressat|^vermittelten|^zugewiesen(e[nr]?)?$|^einzelne[nr]?$/u,
  /** Who seeks advice by name: with a „Termin“ it is one of the advice. */
  client: /^ratsuchend|klient|hilfe?such|schutzsuch|^beratene/u,
  authority: /jobcenter|behörde|^amt(e?s)?$|[^bt]amt(e?s)?$|^ämter|agentur|fallmanage|sachbearbeit|integrationsfachkr|vermittlungsfachkr|leistungs(abteilung|stelle|träger|sachbearb)|^stadt$|^kreis(es)?$|landkreis|kommune|verwaltung$|^abh$|grundsicherungsträger|arbeitsvermitt/u,
  service: /beratungsdienst|fachdienst|migrationsdienst|^mbe$|^jmd$|^dienst(e|es|en|s)?$|^träger(n|s)?$|beratungsstelle|berater(in|innen|n|s)?$|beratungs(kraft|kräft|fachkr)|clearingstelle/u,
  party: /jobcenter|behörde|behörde|[^t]amt$|agentur|fallmanage|träger|dienst(e|en|es|s)?$|partner|parteien$|fachkr[aä]ft|mitarbeit(er|end)|beschäftigte|lehrkr|lehrer|^seiten?$|^verein|^mbe$|^jmd$|leitung(en)?$|^stadt$|kommune|gemeinde|^stellen?$|beratungsstelle|berater(in|innen|n)?$|beteiligte|^kraft$|kräfte$|vertretung|landkreis|bedienstete|sachbearbeit|^team|^ehrenamtlich|^koordinat/u,
  // ---- what
  advice: /beratung(?!s(dienst|stelle|kraft|kräft|fachkr|raum|räum|zeit|ort|adress|träger|netz))|erstgespräch|^gespräch|clearing(?!stelle)|sprechstunde|^case$|case-?management|^mbe$|^jmd$|sondierung|^beraten(e[nrms]?)?$/u,
  place: /beratungsdienst|fachdienst|migrationsdienst|^mbe$|^jmd$|beratungsstelle|clearingstelle|beratungs(kraft|kräft|fachkr)|berater(in|innen)$/u,
  talk: /beratungsgespräch|^gespräch(e|en|s|es)?$|^beratung(en)?$|migrationsberatung|erstgespräch|sprechstunde|clearinggespräch|beratungstermin|beratungsraum|beratungsräum/u,
  occasion: /termin|^sitzung|^gespräch|^angebot|^beratung(en)?$|^beratungs(gespräch|termin|angebot|bedarf)|^sprechstunde|^vorsprache|^einladung|^kontakt|^teilnahme|^besuchs?$|^mitwirkung|^hilfe$|^begleitung|^unterstützung/u,
  /** Things that are attended as well, but are no advice. */
  other: /kurs|unterricht|maßnahme|prüfung|schul|meldetermin|jährlich|steuerungs|besprechung|konferenz|arbeitskreis|fortbildung|dienstgespräch|jahresgespräch|leitung|netzwerk|gremi/u,
  proof: /nachweis|bescheinig|bestätig|stempel|laufzettel|laufkarte|^beleg|attest|ticket|beratungspass|vorlage$|quittung|zertifikat|beratungsprotokoll|beratungsvermerk|testat|^vermerks?$|beratungsschein|beratungsgutschein|unterschrift(en)?$|abzeichn|^abgezeichnet|gegenzeichn/u,
  agreement: /^vereinbarung(en)?$|kooperations(vereinbarung|vertrag|absprache)|^vertrage?s?$|rahmenvereinbarung/u,
  plan: /kooperationspl[aä]n|eingliederungs(vereinbarung|plan|pläne|verwaltungsakt)|integrations(vereinbarung|plan|pläne)|^plane?s?$/u,
  consent: /einwillig|einverst[aä]nd|zustimm|schweigepflichtentbind|^entbindung|^datenschutzerklärung|freigabeerkl/u,
  wish: /wunsch|wünsch/u,
  // ---- coming and staying away
  attend:
    /teilnehm(?!er|end)|teilnahme|wahrnehm|aufsuch|^besuch(s|e|en|t|te|ten)?$|^erschein|^erschien|vorsprech|vorstell(?!ung)|inanspruch|durchlauf|durchläuf|absolvier|^nutzung|^nutz(en|t|te)$|genutzt|annehm|annahme|einhalt|nachkomm|stattfind|kontaktier|kontaktauf|einfind|folgeleist|bereitgefund|beanspruch|mitmach|begeb|^sprechen$|^spricht$|aufrecht|vorbeikomm|anmeld|antret|angetret|^wahrnehmung|zugeh/u,
  shun: /^nicht\p{L}{4,}|abbr[eu]ch|fernbleib|ausbleib|wegbleib|^unterbleib|versäum|verpass|verweiger|weiger(ung|t|n)|ablehn|entzieh|schwänz|^fehlende|^fehlt$|mangelnde|mangels|widersetz|sträub|verstreich|beend(et|en)$|abspring|aussteig|fernblieb|unkooperativ|^säumig|^aussteh|desinteress|verlass|unentschuldigt|ausschlag|ausschläg|verschließ|ignorier|^meide|verzicht|absag|vorzeitig|unzureichend|ungenügend|unregelmäßig|nachlässig|^gering/u,
  // ---- owing
  duty: /^muss|^müss|^musste|verpflicht|(?<!schweige)pflicht(?!bewusst|entbind|en$|versich)|verbindlich|zwingend|obligator|obliegen|obliegt|^gehalten|anhalten|angehalten|^erwarte|erwartung|^soll(en|te|ten)?$|vorgeschrieb|^auflage|(?<!un)auf(ge)?forder|unumgänglich|unerlässlich|^notwendig|^erforderlich|zuweis|zugewiesen|angewiesen|anweis|vorlad|vorgelad|einbestell|^auferleg|unabdingbar|^geboten$|^verlang|^haben-zu|abverlang|verhandelbar|^belieben$|anordn|einweis|^vorausgesetzt$|^aufzugeben$|unausweichlich|unverzichtbar|pflichtig|^angeordnet|^vorgesehen$/u,
  cause: /verpflichtet|verpflichten|zuweis|anweis|aufforder|^auferleg|vorl[aä]d|einbestell|sicherstell|gewährleist|hinwirk|anh[aä]lt|^sorg(en|t)$|^verlang|^schick|^veranlass|abverlang|überstell|einweis|anordn|^zuführ|^zugeführt|^bestellt$|^bestellen$/u,
  deadline: /^binnen$|^innerhalb$|^spätestens$|^mindestens$|^wenigstens$|^monatlich|^wöchentlich|^regelmäßig|^zunächst$|^zuerst$|^unverzüglich$|^umgehend$|^vorab$|^vierteljährlich|^alle$|^jede[rs]?$|^quartalsweise|^halbjährlich|^sämtliche$/u,
  // ---- what follows
  adverse:
    /sanktion|^minder|minder(ung|nd|t)|gewärtig|^gemindert|kürz(ung|en|t)|gekürzt|sperr|versag|nachteil|benachteil|konsequenz|rechtsfolge|^folgen$|zurück(stell|weis)|ablehnungsbesch|verlier|verlust|erlischt|erlosch|ausschluss|ausschließ|ausgeschloss|^straf|bußgeld|ordnungsgeld|verwarn|abmahn|entzug|entzieh|^negativ|ungünstig|zulasten|^lasten$|^verzöger|^verletzung|verkürz|nachrangig|einbehalt|^ruh(t|en)$|schlechter|streich|^entfall|einbuße|anhörung|verwirk|rückforder|integrationsw|einstell|folgenlos|abmeld|zurückhalt|absenk|herabsetz|herabstuf|widerrufen|hinten-?an|abschlägig|ausscheid|verfall|verfällt|einbüß|aussetz|ausgesetzt|vorenthalt|storn|erschwer|beeinträcht|auswirk|ausweisung|aufenthaltsbeend|reduzier|gesenkt|^senk|wegfall|verschiebt|verschoben|zurückstuf|abgezogen|abzieh|vertröst|wartezeit|wartelist|rückstuf|schlechterst|beschneid|beschränk|^begrenz|verfällt|belangt|zur-last|^angelastet|untersag|meldeversäumnis|pflichtverletzung|mitwirkungsverst|entgegengehalten/u,
  /** „wird bei der Entscheidung berücksichtigt“: good for some, bad for others. */
  weigh: /^berücksichtig|gewertet|^werten$|gewürdigt|^würdig(en|t)$|einfließ|fließt|einbezieh|einbezogen|anrechn|angerechnet|zugrunde|heranzieh|bewertet|^ausschlag|gewicht|^zählt$|begünst|^pluspunkt|günstig$|vorteil|^wertet|^positiv|honorier|^anerkannt$|^anerkenn(t|en)$|entscheidungserheblich/u,
  benefit:
    /(^|förder|sozial|eingliederungs|unterstützungs|hilfe)leistung(?!sminder|skürz|sakte|srecht|sberecht|sbezie|sempf|strä)|geldleistung|grundsicherung|bürgergeld|regelbedarf|aufenthalts(titel|erlaubnis|recht|papier|gestatt)|niederlassung|duldung|fiktion|^titels?$|verlänger|^erteil|ausstell|kurspl[aä]tz|^platz|zulass|^zugang|bewillig|gewähr(ung|t|en)|auszahl|bearbeit|entgegennehm|^antrags?$|^anträge|anträge|antrag$|beschäftigungserlaubnis|arbeitserlaubnis|terminvergabe|verg[ae]b|vergabe|^aufnahme|aufnehm|^förder(ung|mittel|programm|kette)|weiterbildung|kinderbetreuung|fahrtkosten|einbürger|^bevorzug|^priorit|beschieden|^kurse?s?$|integrationskurs|jugendintegr|^maßnahmen?$|reiseausweis|berechtigungsschein|ausweis$|antragsformular|sprachkurs|^projekte?s?$|^ermessen|unterkunft|wohnungszu|^ausgabe$|aushändig|genehmig|zusage|^bescheid|übernahme|erstattung|^verfahrens?$|qualifizier|umschulung|darlehen|vorrang|vorgezogen|vorzieh|schneller|^zuschuss|ausbildungsförd|^beginnt$|^eröffnet$|freischalt|freigeschaltet|unterstützungsleist|sozialleist|sprachförder|abschiebungs|^bleiberecht|passbeschaff|arbeitsmarktzug|familiennachzug|erlaubnis$|eintrag|^entscheidung/u,
  blanket:
    /^voraus$|^vorab|pauschal|generell|^general|^allgemeine[nrs]?$|sämtlich|^künftig|zukünftig|unbefristet|unbegrenzt|dauerhaft|unwiderruf|stillschweig|konkludent|mutmaßlich|unterstell|vermut|automatisch|vorsorglich|^vorrat|umfassend|ausgegangen|ausgehen|auszugehen|vorausgesetzt|kursanmeldung|antragsformular|^global|blanko|gesamte[nr]?$|^gleichzeitig|^zugleich|unbeschränkt|^immer$|formularmäßig|standardmäßig|routinemäßig|formblatt|aufnahmebogen|kursunterlagen|antragsunterlagen|anmeldeformular|einschließt|zeitlich-unb|lebenslang|^widerspruchslos|inhaltlich-unb|rückwirkend|allumfass|fortgelt|fortgilt|fortbesteh|^fort$|^mit-abge|weitergilt|nachträglich/u,
  /** What somebody does anyway; consent must not hang on it. */
  act: /^betreten|anmeldung|^unterschrift|^unterzeichnung|antrag(s?stellung)?$|^teilnahme$|^aufnahme|^kursbeginn|^besuch$|^eintritt|registrierung|^inanspruchnahme|terminvereinbarung|^terminbuchung|^einschreibung|^vorsprache|^erstkontakt|vertragsschluss|kursunterlagen|^aufenthalt$|^anträge$|^annahme$|^antritt/u,
  // ---- data on their way
  /** About a person whatever the sentence says besides. */
  personal: /personenbezogen|(klienten|sozial|fall|teilnehm\p{L}*|personen|beratungs|kunden)daten|(teilnehm\p{L}*|namens|anwesenheits|klienten|personen|teilnahme|kunden|fall)listen?$|^anwesenheitsl|gesprächsinhalt|(beratungs|fall|klienten|hand)akten?$|fallkonferenz|fallbesprech|namentlich|aufenthaltsort|beratungsverl[aä]uf|kontaktverl[aä]uf|gesprächs(protokoll|notiz)|profiling|förderpl[aä]n|beratungs(stand|ergebnis)|einzelfäll|^fällen?$|klientenbezogen|fallbezogen|personalien|beratungsdokument|fall(dokument|unterlag|vorg[aä]ng|verl[aä]uf|verläuf)/u,
  /** About a person if one is named beside it. */
  data: /daten(?!schutz|bank)|^namen?(s|n)?$|^anschrift|^adressen?$|telefonnummer|listen?$|anwesenheit|verlauf|verläuf|akten?$|unterlagen|(^|sach|beratungs|verfahrens)stand$|fehlzeit|^verhältnisse|^veränderung|informationsfluss|potenzialanalyse|geburtsdat|ergebnis|^information|^auskunft|^auskünfte|^angaben$|^erkenntnis|rückmeldung|^lebens|status$|dokument|^aufzeichnung|^vermerke?$|beobachtung|schwierigkeit|^problem|^abbr[uü]ch|beendigung|^teilnahme$|^vorsprachen?$|^notizen?$|^aufstellung|^übersicht(?=en?$)|^meldebogen|^lage$|^situation|^fortgang|^entwicklung|^ablauf$|^beurteilung|^protokoll|^berichte?$|^umständ|^sachverhalt/u,
  transfer:
    /übermitt|weiter(geb|gab|leit|reich)|mitteil|(?<!erfahrungs)tausch|^meld(e|en|et)$|^meldung|gemeldet|zumeld|inform(ier|ation)|unterrichte|verfügung|zuleit|überlass|einsicht|einblick|einseh|zugriff|abfrag|abruf|abgleich|^gleich(en|t)$|offenleg|^bericht|^auskunft|^auskünfte|rückmeld|vorleg|besprech|übergeb|übergab|^benenn|zugänglich|übersend|zusend|zugesandt|spiegel|weitersag|datenfluss|informationsfluss|stellungnahme|abgeb|abgabe|zugeb|^kommunizier|durchsag|durchgeb|anzeig|einpfleg|einspeis|^verständig|^benachrichtig|^kenntnis|^laufenden$|^datenbank|aushändig|herausgeb|herausgabe|^teil(en|t)$|beantwort|^erhält$|^erhalten$|^bekomm|zukomm|nachfrag|erkundig|anfrag|^erfährt|^erfahren$|hinterleg|bereitstell|abstimm|austausch|freigeb|einstell|absprech|^sprechen$|^spricht$|einpfleg|protokollier|weiterverm|verschaff|auswert|erfass|registrier/u,
  anonymous: /anonym|zusammengefasst|aggregiert|statisti|^zahlen|fallzahlen|^zahl$|auslastung/u,
  basis: /rechtsgrund|grundlage|erlaubnis(tatbestand|norm)?$|befugnis|befugt|ermächtig|^berechtig|^erlaub|legitim|rechtfertig|zulässig|^stütz|aufgrund|^ersetz|erübrig|^entf[aä]ll|^gemäß$|^kraft$|^tritt$|gestatte|entbehrlich|deckt|gedeckt|^abgedeckt|^genügt|^ausreichend|^laut$|^reicht$/u,
  // ---- the advice in other hands
  include: /aufnehm|bestandteil|^teil$|fest(halt|schreib|leg)|fixier|^vereinbar(t|en|e)$|^enth[aä]lt|eintrag|^eingang|übernehm|vorseh|vorsieht|^nenn(t|en)$|^genannt|ausweis|ausgewiesen|^gegenstand|verpflicht|vermerk|verank|umfass|aufführ|beinhalt|niedergeleg|niederleg|aufgelistet|einarbeit|hinterleg|fortgeschrieb|mitwirkungshandlung|eigenbemühung|abbild|^schritt|^ziel$|^aktivität|zugesag|^auflage|aufnahme|^pflicht/u,
  /** What is kept together. */
  store: /datenbank|^akten?$|fallakte|^ablage|plattform|laufwerk|verzeichnis|kartei|^datei|^listen?$|^system$|cloud/u,
  steer: /vorgeb|^vorgaben?$|^(fach)?weisung(en|s)?$|weisungsb|weisungsg|(?<!an)steuer|^bestimm|^entscheide|festleg|^lenk|^anleit|vorschreib|gestaltet$|ausricht|^unterst(eht|ehen|ellt)$|^diktier|^beauftrag|^auftrag$|^zielvorgabe/u,
  watch: /überwach|kontroll|überprüf|^prüf(en|t)$|nachhalt|nachverfolg|^beaufsicht|nachgehalten|monitoring/u,
  behaviour: /^verhalten|mitwirkung|mitarbeit$|motivation|bereitschaft|gesprächsinhalt|^inhalt|verlauf|verläuf|^gründen?$|einschätzung|fortschritt|zuverlässig|pünktlich|eignung|äußerung|haltung$|integrationswill|integrationsbemüh|^absicht/u,
  press: /^druck|nachdruck|nachdrücklich|^dräng|gedrängt|genötigt|^nötigung|einwirk|^beweg(en|t)$|androh|angedroht|^drohung|^zwing(en|t)$|gezwungen|^zwang(s|es)?$|unmissverständlich|^überred|überzeugungsarbeit/u,
  join: /teilnehm(?!er|end)|beteilig(t|en)$|teilnahme|^anwesen|zugegen|beiwohn|hospitier|^begleite|^beisitz|beisitz|hinzuzieh|^sitz(t|en)$|dabei|zuhör/u,
} as const satisfies Readonly<Record<string, RegExp>>
export type WordClass = keyof typeof CLASSES

const known = new Map<string, ReadonlySet<WordClass>>()
const LIMIT = 20_000
const NAMES = Object.keys(CLASSES) as WordClass[]
/** Words recur all the time: each is asked once. */
export function classesOf(word: string): ReadonlySet<WordClass> {
  const found = known.get(word)
  if (found) return found
  if (known.size > LIMIT) known.clear()
  const plain = plainVerb(word)
  const made = new Set(NAMES.filter((name) => CLASSES[name].test(word) || (plain !== word && CLASSES[name].test(plain))))
  known.set(word, made)
  return made
}
