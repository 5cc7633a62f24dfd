// Word families of the loose constructions, one table a slot: whoever stays away, what they lose, on what it hangs, who owes, papers about people, their way.
// „^x“ begins a word, „x$“ ends it, else the stem may stand anywhere; asked in lower case, of verbs with a prefix the plain form as well.
// Invariant: a table names words that say it by themselves; a word that needs its neighbours to say it belongs into a construction.

const family = (words: string): RegExp => new RegExp(words.trim().split(/\s+/).join('|'), 'u')

export const SLOTS = {
  /** Not coming, not going on, not taking part. */
  missing: family(`
    fernbleib fernblieb fernhalt ausbleib ausblieb wegbleib nichterschein nichtteilnahme nichtteilnehm nichtwahrnehm nichtinanspruch nichtnutzung nichtbesuch nichtannahme nichtmitwirk nichteinhalt nichtbefolg nichtaufsuch nichtkontakt
    nichtvorspr nichtvorlage nichtantritt versäum säumnis ^säumig verpass schwänz verweiger ^weiger ablehnung ablehn(t|en|end)$ abbr[uü]ch abbrech abgebroch abbrecher absage absag(en|t)$ ausschlag(en|ung)$ ausschläg(t)?$ aussteig
    ausstieg abspring absprung ^ausscheid vorzeitig fehlzeit fehltermin ^fehlen$ ^fehlend ^fehlt$ abwesen unentschuldigt no-?show kontaktabbruch ^entzieh(t|en)$ ^entzog ^sträub widersetz ignorier vernachlässig missacht abtauch
    untertauch auslass auslässt boykott verschmäh ^meidet ^meiden ^verstreich ^austritt austret abmeld abwend hinwerf verweigerer unkooperativ mitziehen?$ mitzieht ^unerreichbar ^pflichtvergessen ^desinteress ^untätig ^passiv$
    ^passive rückzug beendigung ^scheitern ^gescheitert auszulass ^verloren$ ^nichtzustand nichtbeginn nichtmeld ^fehl(t|en)$ mangelnd ^mangels$ unzureichend ungenügend`),
  /** What is lost or suffered for it. */
  loss: family(`
    sanktion kürz(ung|en|t) ^minder minder(ung|ungen)$ ^sperr(e|en|t|ung)$ sperrzeit versagt$ versagen$ versagung entzug ^entziehen ^entzieht ^entzogen einbehalt ^einstellung$ ^ruhen$ ^ruht$ streich(t|en|ung)$ wegfall wegfällt
    ^verlust verlustig ^verlier verwirk ^verfall ^verfällt erlisch erlösch einbuß einbüß nachteil nachrang zurückstell zurückzusteh zurückstuf herabstuf abstuf hintanstell ausschluss ausschließ(t|en)$ ausgeschlossen abschieb
    ablehnungsbesch bußgeld ordnungsgeld zwangsgeld vertragsstrafe ^strafe strafzahl geldbuße abmahn verwarn mahnverf ^mahnung(en)?$ rückforder zurückforder zurückzuzahl rückzahl absenk ^abzug abzüge konsequenz rechtsfolge ^ahnd
    geahnd ^belang(t|en)$ pflichtverletzung meldeversäum mitwirkungsverst sachleistung ^rutsch rutscht malus minuspunkt aussperr hausverbot aussortier disziplin maßregel verschlechter schlechterstell benachteilig einfrier stilllegung
    zahlungsstopp ^auszahlungsstopp leistungsstopp hinten-?angestellt hintangestellt ^hinten$ aberkenn aberkannt ^verwehr ^kassier(t|en)$ exmatrikul gekündigt kündigung$ schlusslicht wartefrist karenz leistungsversag leistungseinstell
    ^nachsehen$ negativ ^ungünstig zulasten ^lasten$ ^ungunsten ermessensentsch ^leistungsmind ^verlängerung$ integrationsbereitsch integrationswill ausfallpauschale folgenlos ^folgen$ ^stopp$ ^verkürz ^begrenzt$ mitwirkungspflicht
    ^letzte$ ^ärger zurückgeforder zurückerstatt ^tageweise ^nachgeordnet ^hintansteh ^warten$ ^verzöger ^später$ ^länger$ ^schlechter ^weniger$ ^abgebroch-maßn ^beendet-förd ^storniert ^stornier ^gesenkt ^gestoppt ^stoppt
    ^zurückgehalten ^niedriger ^leer$ ^nachrücken ^zurückgewiesen ^nichtberücks ^abgelehnt$`),
  /** What a person hopes for from others than the advice. */
  gain: family(`
    ^anspruch anspr[uü]ch ^zugang zugänge aufnahme(?!gespräch) ^zulass zugelass ^teilhabe$ kursplatz kurspl[aä]tz ^platz ^plätze platzvergabe ^kurs(e|es|en)?$ sprachkurs integrationskurs berufssprachkurs orientierungskurs einschreib kursanmeld ^kursgebühr
    ^bewillig bewilligung ^gewähr(t|en|ung)$ auszahl ^zahlung ^leistung(en)?$ (förder|sozial|geld|sach|eingliederungs)leistung(en)?$ grundsicherung bürgergeld regelbedarf barbetrag taschengeld zuschuss zuschüss förderung(en)?$ ^gefördert stipend gutschein sozialpass darlehen beihilfe ausstattung pauschale$ kostenübernahme
    erstattung befreiung ermäßig titel$ aufenthaltserlaubnis aufenthaltsverf niederlassungserlaubnis aufenthaltsstat duldung fiktionsb verlänger einbürger arbeitserlaubnis beschäftigungserlaubnis wohnungsvermittl wohnraum ^wohnung unterkunft
    kinderbetreuung kita ^hort antragstell ^antrag ^antrags$ ^anträge(n)?$ erstantr antragsform online-antrag ^beantrag bearbeit entgegennahme entgegennehm terminvergabe ^termin(e|en)?$ ^vorsprache(n)?$ ^vorsprechen vermittlung(?!sbudget) ausbildung praktik arbeitsgelegen maßnahme
    ^erteilung ^erteilt ^ausgabe$ aushändig ausgehändigt ^ausgestellt ausstellung(?!en) patenschaft programm(s|e)?$ projekt(s|e)?$ umschulung weiterbildung qualifizierung anerkennung führerschein dolmetsch fahrtkosten ticket$ vergünst ^bescheid$ ^genehmig verpflichtung-zum ^familiennachzug passbeschaff wohnberecht ^jobangebot arbeitsmarktzug`),
  /** On what something is made to hang. */
  hinge: family(`
    voraussetz ^bedingung vorbedingung ^vorbehalt vorbehaltlich abhängig ^abhäng ^hängt$ ^hängen$ ^geknüpft ^knüpf ^anknüpf gekoppelt ^koppel ^gebunden$ kriteri(um|en) tatbestandsmerkmal zulassungsmerkmal ^erst$ ^nur$ ^ausschließlich$
    ^allein$ ^lediglich$ ^einzig$ ^frühestens$ ^sobald$ ^solange$ ^sofern$ ^bevor$ ^ehe$ ^zuvor$ ^vorher$ ^vorherig ^vorheriges ^vorrangig ^bevorzug ^vorzugs ^eintrittskarte ^türöffner ^nadelöhr ^freischalt ^schaltet$ ^unabdingbar
    ^unerlässlich ^zwingend ^erforderlich$ ^benötig ^brauch(t|en)$ ^durchlauf(en)?$ ^vorgeschalt ^vorgelagert ^reihenfolge$ ^tür$ ^schlüssel ^grundlage$ ^gegen$ ^andernfalls$ ^vorweis ^vorlage$  ^obligatorisch ^eröffnet$
    ^conditio ^prüfen ^prüft$ zugangsvor zugangskrit mindestvor ^nachdem$ ^maßgeblich ^nachweis ^belegen$ ^beizufüg ^einzureich ^abzugeb ^mitzubring ^mitzuführ  ^vorgezogen ^vorziehen ^bestätig(t|en)$
    ^vorlieg(t|en)$ ^vorgelegt ^vorzulegen ^vorlegt$ ^nachgewies ^vorfeld$ ^genügt$ ^anschluss$ ^ticket$ ^beibring ^offen$`),
  /** Owed, by whatever words. */
  owing: family(`
    ^muss$ ^müssen$ ^musste ^müsste ^verpflicht ^pflicht(en)?$ pflichtig$ verbindlich$ verbindliche[rnms]?$ ^zwingend ^obligator ^obliegt$ ^obliegen ^gehalten$ ^angehalten$ ^auferleg ^vorgeschrieb ^vorschreib ^auflage ^aufgegeben$
    ^aufzugeben$ ^heranzieh ^herangezogen ^zuzuführ ^zuführ ^vorführ ^vorlad ^vorgelad ^einbestell ^zugewiesen$ ^zuweis ^abgeordnet ^abzuleist ^anordn ^angeordnet ^unterwerf ^unterworfen
    pflicht(besuch|termin|gespräch|beratung|teilnahme|programm|modul|baustein|teil|sprechstunde) (beratungs|teilnahme|besuchs|anwesenheits|erscheinens|melde)pflicht ^unumgänglich ^unausweichlich ^unverzichtbar ^nötigenfalls ^schuldet$
    ^zuzumuten ^einzufinden ^vorzusprechen ^vorstellig ^aufzusuchen ^wahrzunehmen ^teilzunehmen ^durchzulauf ^zu-absolvieren ^nachzuweis ^erwartet$ ^erwartung ^obliegenheit ^einladung-folge ^ausnahmslos ^muss ^aufträgt ^auftragen
    ^aufgetragen ^abverlang ^einforder ^gefordert ^fordert$ ^bestell(t|en)$ ^zugeteilt ^eingeteilt ^ordnet$ ^anweis ^angewiesen ^aufforder ^aufgefordert ^vorstellen$ ^nachweisen ^nachweist ^erscheinen$ ^unabweis ^folge-leisten
    ^geschuldet ^zugeführt ^gezwungen ^veranlasst ^überstellt ^eingewiesen ^verlangt$ ^verlangen$ ^verfügt$`),
  /** Leaving it to people. */
  free: family(`
    freiwillig ^wunsch ^wünsch ^möcht ^selbstbestimmt ^freigestellt$ ^freisteh ^ergebnisoffen ^unabhängig ^ungeachtet$ ^gleichermaßen ^wahlrecht ^zugestimmt ^ermutig ^ermunter ^ebenso$ ^genauso$ ^gleichbehand ^offensteh 
    ^behält$ ^behalten$`),
  /** Serving them: what the services and authorities do for people. */
  help: family(`
    ^bietet$ ^bieten$ ^hinweis ^hingewies ^hinzuweis ^informiert$ ^informieren$ ^hilft$ ^helfen$ ^unterstütz(t|en)$ ^erläuter ^erklärt$ ^erklären$ ^begleitet$ ^vorschlagen$ ^barrierefrei ^kostenfrei ^kostenlos ^vertraulich$ ^unentgeltlich ^zügig ^schnell$ ^empfehl ^empfohlen ^empfiehlt ^ermöglich ^wirbt$ ^werben$ ^anregen ^anregung ^zugänglich ^einladen$ ^anbiet ^angeboten$`),
  /** Leave: harmless where the person has it. */
  leave: family(`
    ^können$ ^kann$ ^dürfen$ ^darf$ ^könnte ^selbst$ ^eigen(e|en|er)$ ^jederzeit$ ^frei$ ^möglich$ ^offen$ ^sollen$`),
  /** Going along with somebody: like the advice, unless it is of something else. */
  care: family(`^begleitung(en)?$ ^betreuung$ ^sozialbegleit ^orientierungsgespräch ^lotsengespräch ^erstorientierung ^anbindung ^einzelberat ^gruppenberat ^sozialberat ^verweisberat ^perspektivberat`),
  /** In the room, over the advice. */
  over: family(`^leitung$ ^aufsicht ^anweisung ^weisung ^auswahl ^wahl$ ^regie$ ^federführung ^obhut ^führung$ ^steuerung ^oberaufsicht ^fachaufsicht ^kontrolle ^direktive ^kommando ^dabei$ ^dazusetz ^dazukomm ^hinzukomm ^anwesend ^zugegen ^beisitz ^mitsitz ^sitzt ^sitzen ^protokoll ^gegenlesen ^gegenzulesen ^abzeichn ^abnick ^genehmig ^freigab ^freigeb`),
  /** Numbers without people. */
  count: family(`anonym aggreg statisti ^fallzahl ^gesamtzahl ^kennzahl ^quote ^anzahl$ ^auslastung personenbezug zusammengefasst rückschl[uü]ss pseudonym ^zahlen$`),
  /** Talk about wording, about what was or is not to be. */
  meta: family(`
    klausel ^wortlaut ^entwurf ^entwürf ^formulierung ^vorschlag ^vorschläge ^bisher ^ehemal ^gestrichen$ ^streichung ^nichtig ^unwirksam ^unzulässig ^rechtswidrig ^untersagt ^verboten ^verstoß ^verstöß ^widersprech ^widerspricht
    ^missverständ ^irrtum ^irrig ^gerücht ^anschein ^auslegung ^auszulegen ^zurückweis ^früher(e|en|er)?$ ^beanstand ^ausgeschlossen$ ^auszuschließ ^urteil ^literatur ^studie ^rückgängig ^beschwerde ^überlegung ^abgeraten ^zurückgewiesen$ ^hinfällig
    ^überholt ^abgeschafft ^entfallen$ ^lehnt-ab`),
  /** Money and people of the parties themselves. */
  house: family(`
    verwendungsnachweis ^zuwendung ^fördermittel ^haushaltsmittel ^mittelabruf ^mittel$ ^personalkosten ^sachkosten ^personalmittel ^kostenplan ^bundesförder ^fördergeber ^zuwendungs stellenanteil ^vollzeit dienstplan ^supervision ^fortbildung ^schulung ^steuerungsgruppe ^steuerungskreis ^lenkungs ^arbeitskreis ^beirat ^netzwerktreffen ^jahresgespräch ^kooperationstreffen ^teambesprech ^fallberatung$ hospitation ^hospitier
    ^raumnutz ^mietvertrag ^miete$ ^büroraum ^schlüsselübergabe ^vergütung ^honorar ^personalgewinn ^einarbeit ^qualitätszirkel ^evaluation ^öffentlichkeitsarbeit ^sachbericht ^jahresbericht ^veröffentlich ^logo ^flyer ^arbeitsvertr ^dienstvertr ^erweiterte[ns]?$ ^führungszeugnis`),
  /** Papers and knowledge about single people. */
  dossier: family(`
    personenbezog ^klarnamen (klient(inn)?en|sozial|fall|teilnehm\\p{L}*|personen|beratungs|kunden|gesundheits|kontakt|melde|stamm|profil)daten
    ^daten(satz|sätze|sätzen|material|bestand|bestände|paket|transfer|austausch|weitergabe|fluss|blatt|übermittlung)$ datentransfer informationsaustausch informationsfluss anwesenheitsl teilnehmerl teilnehmerreg teilnehmendenl namensl
    fallliste ^dossier ^profile?n?s?$ fallakte klientenakte beratungsakte handakte aktenauszug ^steckbrief beratungsdoku beratungsverl beratungsanl beratungsth beratungsbedarf$ beratungsinhalt beratungsergebn beratungsstand
    gesprächsprot gesprächsnot gesprächsinhalt gesprächsvermerk ^herkunftsland ^lernstand ^lebenslage ^nebenbeschäft ^schwarzarb ^abbruchabsicht  einzelnen-ratsuch ^erhebungsb fehlmeldung ^fehlzeiten ^anamnese
    sozialbericht entwicklungsbericht verlaufsb ^diagnos ^personalien ^namen?$ ^durchschrift ^kundennummer fallgespräch fallkonferenz case-call ^fallübergabe ^auffälligkeit ^verdacht ^fehlverhalt ^unterstützungsbedarf$
    ^fall(dok|unterl|bezog|verl|vorg|stand) falldoku falldatenb klientenlist kundenlist namentlich ^aufenthaltsort ^testergebnis ^potenzialanalyse ^kontaktdaten ^entwicklungsst ^fortgang ^einzelner?$ gesprächserg ^einkommensver
    ^vermögensver ^aufenthaltsst ^statusw ^nebentätig ^nebeneink ^beratungsabbr ^beratungskontakt ^beratungsfort ^notizen ^beratungsnot förderplan förderpläne testat ^teilnahmest ^sprachst ^lebenslauf ^bildungsst ^zeugnisse ^passpapiere
    ^asylgründe ^fluchtgr ^atteste? ^diagnose`),
  /** What is of a person only beside one. */
  life: family(`
    ^umzug ^umzüge ^wegzug ^arbeitsaufnahme ^trennung$ ^heirat ^schwangersch ^erkrankung ^krankheit ^auslandsreis ^ortsabwesen ^änderungen$ ^veränderungen$ ^verhalten$ ^verlauf$ ^verläufe ^eindrücke ^einschätzung ^identität ^gutachten
    ^schulden ^suchtprob ^straffäll ^reisepläne ^verhältnisse(n)?$ ^wohnverh ^lebensverh ^familienverh ^probleme ^schwierigk ^fortschritt ^erkenntnis ^anwesenheit$ ^verbleib$ ^stand$ ^ergebnis ^ergebnisse(n)?$ ^informationen$ ^angaben$ ^unterlagen$ ^auffällig ^besuch(e|s)?$ ^beratungstermin ^teilnahme$`),
  /** Ways out of the advice. */
  exit: family(`
    ^verzicht(en)?$ ^abbruch ^ausstieg ^austritt ^wechsel(n)?$ ^absage ^absagen ^ablehnung ^ablehnen ^rückzug ^nein$ ^wahl$ ^aussteigen ^abmeldung ^beendigung ^beenden ^abbrechen ^fernbleiben ^wegbleiben ^nichtteilnahme ^unterbrech ^ausscheiden
    ^ablehnungsrecht ^wahlmöglichkeit ^entziehen ^opt-out`),
  /** Granted; denied, it is withheld. */
  grant: family(`^zugelassen$ ^zulässig$ ^gestattet ^erlaubt ^akzeptiert ^hingenommen ^vorgesehen$ ^möglich$ ^geduldet ^statthaft ^frage$ ^betracht$ ^besteht$ ^haben$ ^hat$ ^anerkannt ^eingeräumt ^frei$ ^dürfen$ ^darf$ ^kann$ ^können$`),
  /** By whose leave. */
  permit: family(`^genehmigung ^zustimmung ^einverständnis ^erlaubnis ^freigabe ^grund$ ^gründen ^attest ^nachweis ^rücksprache ^begründung ^ausnahmefällen ^härtefällen ^billigung ^einvernehmen ^bewilligung`),
  /** Their way to somebody else. */
  passing: family(`
    übermitt weitergab weitergeb weitergibt weiterleit weiterreich weitertrag ^mitteil ^meldet$ ^melden$ ^meldung rückmeld ^zumeld ^unterrichte ^informier ^austausch ^tausch(t|en)$ ^verfügung$ zuleit ^überlass ^überläss ^einsicht
    ^einblick einseh ^zugriff ^abruf ^abgleich ^offenleg ^offenbar bereitstell ^bericht ^auskunft ^auskünfte ^übersend ^zusend ^benennt$ ^benennen$ zugänglich ersichtlich einsehbar ^durchgeh ^liefer ^anliefer ^befüll einpfleg
    ^einspeis ^kenntnis$ signalisier ^anzeigen$ ^anzuzeig ^aushändig ^herausg ^preisgeb ^hochlad ^einstell(en|t)$ ^fließ ^wandert ^erhält$ ^erhalten$ ^bekommt$ ^bekommen$ ^klären$ ^geklärt ^rückfragen ^teilen$ ^teilt$ ^gespeichert
    ^speicher ^verarbeit ^erheb(en|t|ung)$ ^einzuhol ^einholen ^nutzen$ ^verwend(en|et)$ ^besprech ^besprochen ^erörter ^durchgesprochen ^weitersag ^enthält$ ^aufgeführt ^führt$ ^geführt$ ^gehen$ ^geht$ ^reichen$ ^reicht$ ^stellen$
    ^stellt$ lesezugriff ^gemeldet ^übergib ^übergeb ^reicht ^durchreich ^nachfrage ^kenntnis ^beantwort ^mitgeteilt ^weitergegeb ^eingetrag ^eintrag ^informationsfl ^auszutausch ^vorleg ^unterricht(en|et)$ ^leitet$ ^leiten$ ^gibt$
    ^geben$ ^pflegen$ ^pflegt$ ^einpfleg ^einzusehen ^eingesehen ^verständig ^bescheid$ ^zugang$ ^dokumentiert ^dokumentieren ^notiert ^protokolliert ^hinterleg ^schickt$ ^schicken$ ^sendet ^senden$ ^mailt ^faxt
    ^anruft ^legt$ ^legen$ ^vorlegt ^übersandt ^zugeleitet ^weitergereicht ^abgeglichen ^gleichen$ ^ausgetauscht ^zugespielt ^bereitgest ^freischalt ^zugreif ^mitliest ^mitlesen ^synchronis ^zusammenführ ^überspiel ^weiterverm
    ^unterrichtet ^benachrichtig ^informiert$ ^informieren$ ^teil(en|t)$ ^offen$`),
  /** What is said to make it lawful, or the silence to be broken. */
  licence: family(`
    rechtsgrund befugnis ^befugt ermächtig ^berechtigt ^berechtigung ^erlaubnis ^erlaubt ^erlauben legitim rechtfertig ^gestattet ^gestatten rechtsvorschrift ^rechtsnorm ^ersetz ^ersatz entbehrlich ^erübrig ^deckt$ ^gedeckt ^abgedeckt
    ^absicher ^genügt ^ausreichend ^hinreich ^anstelle ^befreit ^befreiung entbind entbunden aufgehoben ^aufhebt ^außer$ ^abbeding ^entpflicht ^durchbrech ^überwind ^eingeräumt ^einräum ^recht$ ^safe$ ^entgegen$ ^freigegeben ^schafft$
    ^bildet$ ^dient$ ^stütz ^gestützt ^zulässig ^überflüssig ^dürfen$ ^darf$ ^aufgrund$ ^folgt$ ^ergibt$ ^kraft$ ^erteilen$ ^beruh ^basier ^fußt grundlage`),
  silence: family(`schweigepflicht verschwiegenheit beratungsgeheimnis sozialgeheimnis berufsgeheimnis datengeheimnis amtsgeheimnis vertraulichkeit datenschutz`),
  /** Agreement in everyday words, and its vices. */
  okay: family(`
    ^widerruf(s)?$ einwillig einverst (?<!ab)zustimm ^okay$ ^ok$ ^ja$ ^jawort ^nicken$ ^kopfnicken grünes ^schweigepflichtentb datenfreigabe ^freigabe(erklärung)?$ ^freigabe$ ^opt-?out ^widerspruch$ ^widerspruchs ^kästchen ^häkchen ^datenschutzinfo
    ^datenschutzerkl ^einwillig ^entbindung ^entbinden ^generaleinw ^ermächtigung$ ^sammeleinw`),
  assumed: family(`
    pauschal ^sämtlich ^künftig ^zukünftig unbefrist unwiderruf ^unbegrenzt ^stillschweig konkludent ^mutmaß unterstell ^vermut automatisch ^vorausgef ^vorangekreuzt ^angekreuzt ^voreingest ^vorausgewähl ^vorgedruckt ^blanko generell
    ^global ^komplett ^verbleib(en|t)$ ^betret ^klick ^anklicken ^nicken ^kopfnicken ^unbeantwort ^schweigen$ ^schweigt$ ^widerspricht$ ^widersprochen ^ausgehen ^ausgegangen ^auszugehen ^gewertet ^werten ^wertet ^gedeutet ^angesehen
    ^opt-?out ^bereits$ ^dolmetscher ^stellvertret ^dauerhaft ^dauer$ ^rückwirk ^nachträglich ^formlos ^gesamte ^vorsorglich ^umfassend ^general ^einmal$ ^formularm ^gleich$ ^zugleich$ ^mitunterz ^aufnahmebogen ^anmeldung$ ^kursanmeld
    ^genügt$ ^reicht$ ^ausreichend ^erstkontakt ^verbunden ^unterschrift$ ^unterzeichn ^mehrfach ^jedwede ^fort$ ^fortgelt ^weiterhin ^ausgeschlossen$ ^verzichtbar ^allgemeine`),
  /** Made to bend. */
  pressure: family(`
    ^druck$ ^druckmittel ^drucks$ ^drängen ^gedrängt ^bedräng ^nötig(ung|t)$ ^genötigt ^zwang$ ^zwangs ^zwingen ^gezwungen androh ^drohung ^disziplinier mahnverfahren ^mahnwesen ^ultimat ^einschüchter ^konfrontier ^ermahn ^zurechtweis
    ^nachdrücklich ^unmissverständlich ^rechtsfolgenbelehr ^glaubhaft ^rechtfertig ^verdeutlich ^erinnert$ ^spürbar ^gefügig ^sanfter$ ^hartnäckig ^nachhaltig-erinn ^zur-rede ^ärger ^schwierigkeiten-mach ^unannehmlichk ^zögert
    ^hausbesuch ^zu-spüren  ^mürbe ^nachtelef ^wiederholt-angeruf ^abholen ^abgeholt ^vorgeführt ^polizei ^ordnungsamt ^ordnungsbeh ^vor-augen ^einwirken ^einzuwirken ^überred ^bedeutet$ ^klarzumachen`),
} as const satisfies Readonly<Record<string, RegExp>>
