// What words are about, by their stems: who (person, party), what (advice, proof, consent, data, plan), owing, conditions, consequences.
// A word may have several classes (a „Beratungsnachweis“ is advice and proof). Words are asked in lower case; a stem at any place counts unless it is anchored.
export const CLASSES = {
  person:
    /^ratsuchend|klient|^teilnehm(er|end)|kursteilnehm|teilnehmenden?$|^kund(e|en|in|innen)$|leistungsberechtigt|leistungs(bezieh|empfäng)|^antrags?stell(er|end)|zugewandert|zuwander(er|in)|migrant|^betroffen|^person(en)?$|^mensch|geflüchtet|flüchtling|eingereist|^ausländer(n|s|in|innen)?$|drittstaats|asylbewerb|asylsuch|geduldet|^besucher|bewerber|arbeitsuchend|arbeitslose|^jugendliche|erwachsene|^wer$|^bürger(n|in|innen)?$|^famili|hilfe?such|schutzsuch|einwander|hilfebedürft|bezieher|ausreisepflichtig|unionsbürger|kursabsolv|neuankömmling|^eltern|^haushalt|^bedarfsgemeinschaft|^interessent|^niemand|^jemand|^zugezogen|inhaber|unwillig|^neuantragstell/u,
  /** Who seeks advice by name: with a „Termin“ it is one of the advice. */
  client: /^ratsuchend|klient|hilfe?such|schutzsuch/u,
  authority:
    /jobcenter|behörde|^amt(e?s)?$|[^b]amt$|^ämter|agentur|fallmanage|sachbearbeit|integrationsfachkr|vermittlungsfachkr|leistungs(abteilung|stelle|träger|sachbearb)|^stadt$|^kreis(es)?$|landkreis|kommune|verwaltung$|^abh$|grundsicherungsträger|arbeitsvermitt/u,
  service: /beratungsdienst|fachdienst|migrationsdienst|^mbe$|^jmd$|^dienst(e|es|en|s)?$|^träger(n|s)?$|beratungsstelle|berater(in|innen|n|s)?$|beratungs(kraft|kräft|fachkr)|^jugendmigrationsdienst|clearingstelle|clearing-|^migrationsberatung/u,
  party: /jobcenter|behörde|amt$|agentur|fallmanage|sachbearbeit|träger|dienst(e|en|es|s)?$|partner|fachkr[aä]ft|mitarbeit(er|end)|beschäftigte|lehrkr|lehrer|^seiten?$|^verein|^mbe$|^jmd$|leitung(en)?$|^stadt$|kommune|gemeinde|^stellen?$|beratungsstelle|berater(in|innen|n)?$|beteiligte|^kraft$|kräfte$|vertretung|landkreis|^bediensteten?$/u,
  advice: /beratung(?!sdienst|sstelle|skraft|skräft|sfachkr)|erstgespräch|^gespräch|clearing(?!stelle)|sprechstunde|case-?management|^mbe$|^jmd$|sondierung|^beraten(e[nrms]?)?$/u,
  place: /beratungsdienst|fachdienst|migrationsdienst|^mbe$|^jmd$|beratungsstelle|clearingstelle|beratungs(kraft|kräft|fachkr)|berater(in|innen)$/u,
  occasion: /termin|^sitzung|^gespräch|^angebot|^beratung(en)?$|^beratungs(gespräch|termin|angebot)|^sprechstunde|^vorsprache|^einladung|^kontakt|^teilnahme|^besuchs?$|^mitwirkung/u,
  proof: /nachweis|nachzuweisen|nachgewiesen|nachweist|beschein|bestätigung|stempel|laufzettel|laufkarte|^beleg|^belegt|attest|ticket|beratungspass|vorlage$|quittung|zertifikat|beratungsprotokoll|testat/u,
  attend:
    /teil(zu|ge)?n[eiao]h?m(?!er|end)|teilnahme|wahr(zu|ge)?n[eiao]h?m|auf(zu|ge)?such|^besuch(s|e|en|t|te|ten)?$|^erschein|^erschien|^vor(zu|ge)?spr[aeio]ch|^vorsprache|^vor(zu|ge)?stell|inanspruch|in-anspruch|durchlauf|durchläuf|absolvier|^nutzung|^nutz(en|t|te)$|genutzt|^an(zu|ge)?n[eiao]h?m|ein(zu|ge)?h[aä]lt|nach(zu|ge)?komm|^stattgefund|absolviert|^kontaktaufn|^beratungsbesuch|^vorzuspr|^einfind|^einzufind/u,
  shun: /^nicht(besuch|teilnahme|erschein|inanspruch|wahrnehm|annahme|einhalt|mitwirk|nutz|antritt)|ab(zu|ge)?br[iueoa]ch|fern(zu|ge)?bl[ei]*b|aus(zu|ge)?bl[ei]+b|^unterbl[ei]+b|versäum|^verweiger|weiger(ung|t|n)|^ab(zu|ge)?lehn|entzieh|entzog|schwänz|^fehlend|mangelnd|^säumig|^aussteh|desinteress|^nicht-|^ohne-|fernbleiben/u,
  duty: /^muss|^müss|^musste|verpflicht|(?<!schweige)pflicht(?!bewusst|entbind)|verbindlich|zwingend|obligator|obliegen|obliegt|^gehalten|angehalten|^erwarte|erwartung|^soll(en|te|ten)?$|vorgeschrieb|^auflage|aufgefordert|aufforder|unumgänglich|unerlässlich|^notwendig|^erforderlich|zuweis|zugewiesen|angewiesen|anweis|vorlad|vorgelad|einbestell|hat-zu|ist-zu|^auferleg|unabdingbar|^geboten$|^verlang/u,
  cause: /verpflichtet|verpflichten|zuweis|zugewiesen|zuzuweis|an(zu|ge)?weis|auf(zu|ge)?forder|aufforderung|auferleg|vor(zu|ge)?l[aä]d|einbestell|sicher(zu|ge)?stell|sicherstell|gewährleist|hin(zu|ge)?wirk|^an(zu|ge)?h[aä]lt|trägt-sorge|^sorg(en|t)$|^verlang|^schick/u,
  adverse:
    /sanktion|^minder|minderung|^gemindert|kürz(ung|en|t)|gekürzt|sperr|versag|nachteil|benachteil|konsequenz|rechtsfolge|^folgen$|zurück(zu|ge)?(stell|weis|wies)|verlier|verlust|erlischt|erlosch|^ausschluss|ausgeschloss|^straf|bußgeld|ordnungsgeld|verwarn|abmahn|entzug|entzogen|^negativ|ungünstig|zulasten|^lasten$|verzöger|verlängerte-bearb|^verletzung|verkürz|nachrangig|einbehalten|^ruh(t|en)$|schlechter|gestrichen|^entf[aä]ll|anhörung|verwirk|rückforder|integrationsw|ein(zu|ge)?stell|einstellung|folgenlos|^zurückhalt|abgesenkt|absenk|herabgesetzt|herabsetz|widerrufen|hinten-?an/u,
  benefit:
    /^leistung(?!sminder|skürz|sakte|srecht)|geldleistung|grundsicherung|bürgergeld|regelbedarf|aufenthalts(titel|erlaubnis|recht|papier)|niederlassung|duldung|fiktion|^titels?$|verlänger|^erteil|ausstell|kurspl[aä]tz|^platz|zulassung|zugelassen|^zugang|bewillig|gewähr(ung|t|en)|auszahl|ausgezahlt|bearbeit|entgegen(zu|ge)?n[eoi]m|^antrags?$|^anträge|anträge|beschäftigungserlaubnis|arbeitserlaubnis|terminvergabe|vergeben|vergabe|^aufnahme|aufgenommen|^förder(ung|mittel|programm)|weiterbildung|kinderbetreuung|fahrtkosten|einbürger|^bevorzugt|beschieden|^kurse?s?$|integrationskurs|sprachkurs|^projekte?s?$|^ermessen|unterkunft|wohnung(szuweis)?$|^titel/u,
  consent: /ein(zu|ge)?willig|einverst[aä]nd|zu(zu|ge)?stimm|schweigepflichtentbind|^entbindung|^datenschutzerklärung|^freigabeerkl/u,
  wish: /wunsch|wünsch|^gewünscht|verlangen-der/u,
  blanket:
    /^voraus$|^vorab|pauschal|generell|^general|^allgemeine[nrs]?$|sämtlich|^künftig|zukünftig|unbefristet|unbegrenzt|dauerhaft|unwiderruf|stillschweig|konkludent|mutmaßlich|unterstell|vermut|automatisch|vorsorglich|^vorrat|umfassend|auszugehen|vorausgesetzt|kursanmeldung|antragsformular|pauschale|^global|blanko|gesamte[nr]?$|^gleichzeitig|^zugleich|unbeschränkt|^immer$|ein-für/u,
  /** About a person whatever the sentence says besides. */
  personal: /personenbezogen|(klienten|sozial|fall|teilnehm[a-z]*|personen|beratungs|kunden)daten|(teilnehm[a-z]*|namens|anwesenheits|klienten|personen|teilnahme|kunden|fall)listen?$|^anwesenheitsl|gesprächsinhalt|(beratungs|fall|klienten|hand)akten?$|fallkonferenz|namentlich|aufenthaltsort|beratungsverl[aä]uf|gesprächsprotokoll|profiling|förderpl[aä]n|beratungsstand|beratungsergebnis|klienteninformat|einzelfäll|^fällen?$|klientenbezogen|fallbezogen|personalien/u,
  /** About a person if one is named beside it. */
  data: /daten(?!schutz)|^namen?(s|n)?$|^anschrift|^adressen?$|telefonnummer|listen?$|anwesenheit|verlauf|verläuf|akten?$|unterlagen|(^|sach|beratungs|verfahrens)stand$|fehlzeit|^verhältnisse|^veränderung|informationsfluss|potenzialanalyse|geburtsdat|ergebnis|^information|^auskunft|^auskünfte|^fall$|^fälle|einzelfäll|^angaben$|^erkenntnis|rückmeldung|^lebens|status$|dokument|gesprächsnotiz|vermerk|beobachtung|schwierigkeit|^problem|^abbr[uü]ch|beendigung|^teilnahme$|^vorsprachen?$/u,
  transfer:
    /übermitt|weiter(zu|ge)?(geb|gib|gab|leit|reich)|mit(zu|ge)?teil|^mitteil|tausch|^meld(e|en|et)$|^meldung|gemeldet|^zu(zu|ge)?meld|inform(ier|ation)|unterrichte|verfügung|zu(zu|ge)?leit|überlass|überl[aä]ss|einsicht|einblick|zugriff|ab(zu|ge)?(frag|ruf|gleich)|abgeglich|^gleich(en|t)$|offen(zu|ge)?leg|^bericht|^auskunft|^auskünfte|rück(zu|ge)?meld|^vor(zu|ge)?leg|besprech|besproch|übergib|übergeb|^benenn|austausch|zugänglich|übersend|zu(zu|ge)?send|weiter(zu|ge)?sag|datenfluss|informationsfluss|datenabgleich|stellungnahme|^ab(zu|ge)?g[ei]b|^abgegeben|^zu(zu|ge)?g[ei]b|^(mit)?zuteil|^kommunizier|^durchsag|^anzeig|angezeigt/u,
  anonymous: /anonym|zusammengefasst|aggregiert|statisti|^zahlen|fallzahlen/u,
  agreement: /^vereinbarung(en)?$|kooperations(vereinbarung|vertrag|absprache)|^vertrage?s?$|^absprache|rahmenvereinbarung/u,
  basis: /rechtsgrund|grundlage|erlaubnis(tatbestand|norm)?$|befugnis|befugt|ermächtig|^berechtig|^erlaub|legitim|rechtfertig|zulässigkeit|^stütz|aufgrund|^ersetz|erübrig|^entf[aä]ll|^gemäß$|^kraft$|^bedarf$|^tritt$|gestatte|^rechtsgrund/u,
  plan: /kooperationspl[aä]n|eingliederungs(vereinbarung|plan|pläne|verwaltungsakt)|integrations(vereinbarung|plan|pläne)|^plane?s?$/u,
  include: /auf(zu|ge)?n[eiao]h?m|bestandteil|^teil$|fest(zu|ge)?(h[aä]lt|schr[ie]+b|leg)|fixier|^vereinbar(t|en|e)$|^enth[aä]lt|ein(zu|ge)?tr[aä]g|^eingang|über(nimm|nehm|nomm)|vor(zu|ge)?s[ie]+h|^nenn(t|en)$|aus(zu|ge)?weis|^gegenstand|verpflichtet|vermerk|verank|umfass|auf(zu|ge)?führ|beinhalt|niedergeleg|aufgelistet|eingearb|hinterleg|fortgeschrieb|^mitwirkungshandlung|^eigenbemühung/u,
  steer: /^vor(zu|ge)?g[eai]b|^vorgaben?$|^(fach)?weisung(en|s)?|weisungsb|weisungsg|steuer|^bestimm|^entscheide|fest(zu|ge)?leg|^lenk|^lenkt|^anleit|^vor(zu|ge)?schr[ie]+b|gestaltet$/u,
  watch: /überwach|kontroll|überprüf|^prüf(en|t)$|aufsicht/u,
  behaviour: /^verhalten|mitwirkung|motivation|bereitschaft|gesprächsinhalt|^inhalt|verlauf|verläuf|protokoll|gründen?$|einschätzung|fortschritt|zuverlässig|eignung|äußerung|haltung|integrationswill/u,
  press: /^druck|nachdruck|^dräng|gedrängt|genötigt|^nötigung|ein(zu|ge)?wirk|^beweg(en|t)$|androh|angedroht|^drohung|^zwing(en|t)$|gezwungen|^zwang(s|es)?$/u,
  /** Things that are attended as well, but are no advice. */
  other: /kurs|unterricht|maßnahme|prüfung|schul|meldetermin|jährlich|steuerungs|besprechung|konferenz|arbeitskreis|fortbildung|dienstgespräch|jahresgespräch|leitung|netzwerk/u,
  /** What somebody does anyway; consent must not hang on it. */
  act: /^betreten|anmeldung|^unterschrift|^unterzeichnung|antrag(s?stellung)?$|^teilnahme$|^aufnahme|^kursbeginn|^besuch$|^eintritt|registrierung|^inanspruchnahme|terminvereinbarung|^terminbuchung|^einschreibung|^vorsprache|^erstkontakt|vertragsschluss/u,
  talk: /beratungsgespräch|^gespräch|^beratung(en)?$|erstgespräch|sprechstunde|clearinggespräch|beratungstermin/u,
  join: /teil(zu|ge)?n[eiao]h?m(?!er|end)|teilnahme|^anwesen|zugegen|bei(zu|ge)?wohn|hospitier|^begleite|^beisitz|hinzu(zu|ge)?zieh|^sitzt|dabei/u,
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
  const made = new Set(NAMES.filter((name) => CLASSES[name].test(word)))
  known.set(word, made)
  return made
}
