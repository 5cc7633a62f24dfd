// Parties as facts: each rule with a case that brings it about and near misses that do not.
import { describe, expect, test } from 'vitest'
import { nameInFunction } from '../../../src/check/rules/facts/name-in-function.ts'
import type { Subject } from '../../../src/check/rule.ts'
import { factsOf, messagesOf, stadt, verein } from './facts.ts'

const subjectOf = (funktion: string) => ({ agreement: { parteien: [{ vertreten_durch: [{ funktion }] }] }, placeOf: () => undefined }) as unknown as Subject

type Case = readonly [what: string, lines: string, found: boolean]
const table = (code: string, cases: readonly Case[]) =>
  describe(code, () => {
    test.each(cases)('%s', (_, lines, found) => {
      const codes = factsOf(lines)
      expect(codes.includes(code), codes.join(', ')).toBe(found)
    })
  })
const party = (...fields: readonly string[]): string => ['parteien:', '  - id: haus', '    rolle: sonstige', '    genus: n', '    sitz: { plz: "29999", ort: Musterhausen }', '    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]', ...fields.map((field) => `    ${field}`)].join('\n')

table('angaben/einheit-als-partei', [
  ['the authority of the town', stadt('name: Ausländerbehörde der Stadt Musterhausen'), true],
  ['an authority alone', stadt('name: Ausländerbehörde Musterhausen'), true],
  ['a department', stadt('name: Fachbereich Zuwanderung', 'genus: m'), true],
  ['an office with its task', stadt('name: Amt für Migration und Integration', 'genus: n'), true],
  ['an authority of two tasks', stadt('name: Ausländer- und Einbürgerungsbehörde'), true],
  ['the authority for all of a Land', stadt('name: Zentrale Ausländerbehörde'), true],
  ['an office by its number', stadt('name: Amt 33', 'genus: n'), true],
  ['an office for citizens', stadt('name: Bürgeramt Musterhausen', 'genus: n'), true],
  ['the administration', stadt('name: Stadtverwaltung Musterhausen'), true],
  ['the Landratsamt', stadt('name: Landratsamt Musterhausen', 'genus: n'), true],
  ['the mayor in place of the town', stadt('name: Der Oberbürgermeister der Stadt Musterhausen', 'genus: m'), true],
  ['the Magistrat outside of Hesse', `land: DE-NI\n${stadt('name: Magistrat der Stadt Musterhausen', 'genus: m')}`, true],
  ['the Magistrat in Hesse', `land: DE-HE\n${stadt('name: Magistrat der Stadt Musterhausen', 'genus: m')}`, false],
  ['the town with its unit', stadt('name: Stadt Musterhausen'), false],
  ['an Amt that is a body of its own', stadt('name: Amt Musterheide', 'genus: n'), false],
  ['an authority of the Land under its own name', stadt('name: Landesamt für Einwanderung', 'genus: n', 'rechtsform: landesbehoerde'), false],
  ['a centre of the Caritas', verein('name: Caritas-Zentrum Musterhausen', 'genus: n', 'verband: caritas'), true],
  ['a service', verein('name: Jugendmigrationsdienst Musterhausen', 'genus: m'), true],
  ['a house of the Diakonie', verein('name: Haus der Diakonie', 'genus: n', 'verband: diakonie'), true],
  ['a service of the AWO', verein('name: AWO Integrationsdienst', 'genus: m', 'verband: awo'), true],
  ['a house of the Diakonie with its form', verein('name: Haus der Diakonie Musterhausen gGmbH', 'genus: n', 'rechtsform: ggmbh', 'verband: diakonie'), false],
  ['an association of the AWO', verein('name: AWO Kreisverband Musterhausen e. V.', 'genus: m', 'verband: awo'), false],
  ['a company called like a service', verein('name: Beratungsstelle Musterhausen gGmbH', 'rechtsform: ggmbh'), false],
  ['an association called like a service', verein('name: Migrationsberatung Musterhausen e. V.'), false],
  ['the local agency, no more said', party('name: Agentur für Arbeit Musterhausen'), true],
  ['the Federal Employment Agency', party('name: Bundesagentur für Arbeit', 'rechtsform: bundesagentur'), false],
])
table('angaben/dienststelle-als-partei', [
  ['the local agency, of which the form tells the bearer', party('name: Agentur für Arbeit Musterhausen', 'rechtsform: bundesagentur'), true],
  ['the Federal Employment Agency', party('name: Bundesagentur für Arbeit', 'rechtsform: bundesagentur'), false],
])
test('the bearer to paste comes from the name', () => {
  expect(messagesOf(stadt('name: Ausländerbehörde des Landkreises Musterland'))[0]).toContain('name: Landkreis Musterland\ngenus: m\neinheit: { name: Ausländerbehörde,')
})
test.each([
  ['', 'Landratsamt Musterland', 'Landkreis Musterland'],
  ['', 'Landratsamt', 'Landkreis Musterhausen'],
  ['', 'Landratsamt Musterbergkreis', 'Musterbergkreis'],
  ['', 'Landratsamt des Main-Muster-Kreises, Ausländeramt', 'Main-Muster-Kreis'],
  ['', 'Ausländerbehörde Musterbergkreis', 'Musterbergkreis'],
  ['land: DE-NW\n', 'Kreisverwaltung Musterland', 'Kreis Musterland'],
])('the bearer of an office of a county is the county: %s%s', (land, office, county) => {
  expect(messagesOf(`${land}${stadt(`name: ${office}`, 'genus: n')}`)[0]).toContain(`name: ${county}\ngenus: m\neinheit: {`)
})
const jobcenter = (form: string, fact: string) => `typ: jobcenter\nangaben: { traegerform: ${fact} }\n${stadt('rolle: jobcenter', 'name: Jobcenter Musterhausen', 'genus: n', `rechtsform: ${form}`)}`
table('angaben/einheit-als-partei', [
  ['a Jobcenter of the county', jobcenter('gebietskoerperschaft', 'zkt'), true],
  ['a gemeinsame Einrichtung', jobcenter('gemeinsame-einrichtung', 'ge'), false],
  ['an institution of public law', jobcenter('anstalt', 'zkt'), false],
])
table('angaben/traegerform', [
  ['said to be joint, but of the town', jobcenter('gebietskoerperschaft', 'ge'), true],
  ['said to be of the town, but joint', jobcenter('gemeinsame-einrichtung', 'zkt'), true],
  ['joint', jobcenter('gemeinsame-einrichtung', 'ge'), false],
])

table('angaben/partei-doppelt', [
  ['the town twice', party('name: Stadt Musterhausen', 'rechtsform: gebietskoerperschaft').replace('Vorsitzende', 'Bürgermeisterin'), true],
  ['one association, written with and without a space', party('name: Nachbarschaftshilfe Musterhausen e.V.'), true],
  ['two towns', party('name: Stadt Beispielstadt', 'rechtsform: gebietskoerperschaft').replace('Vorsitzende', 'Bürgermeisterin'), false],
])
table('angaben/kurzname-mehrdeutig', [
  ['the same short name', party('name: Haus der Begegnung e. V.', 'kurz: Ausländerbehörde'), true],
  ['a short name that begins another name', `${party('name: Gemeinde Lindmark', 'kurz: Gemeinde', 'rechtsform: gebietskoerperschaft').replace('Vorsitzende', 'Bürgermeisterin')}\n  - id: werk\n    name: Gemeinde Oberfeld\n    genus: f\n    rechtsform: gebietskoerperschaft`, true],
  ['one of two bodies called so', `${party('name: Gemeinde Lindmark', 'kurz: Gemeinde', 'rechtsform: gebietskoerperschaft').replace('Vorsitzende', 'Bürgermeisterin')}\n  - id: werk\n    name: Gemeinde Oberfeld\n    kurz: Oberfeld\n    genus: f\n    rechtsform: gebietskoerperschaft`, true],
  ['the short name of a group', `${verein('kurz: Träger')}\n  - id: werk\n    kurz: Werk\ngruppen:\n  - { id: alle, bezeichnung: Träger der Dienste, kurz: Träger, mitglieder: [verein, werk] }`, true],
  ['short names of their own', `${verein('kurz: Verein')}\n  - id: werk\n    kurz: Werk`, false],
  ['a short name that is part of a word', party('name: Nachbar Musterhausen e. V.', 'kurz: Nachbar'), false],
])

table('angaben/rechtsform-fehlt', [
  ['a house', party('name: Haus der Begegnung'), true],
  ['a house with its form', party('name: Haus der Begegnung', 'rechtsform: stiftung'), false],
  ['a form in the name', party('name: Haus der Begegnung gGmbH'), false],
  ['a given data-protection law', party('name: Haus der Begegnung', 'datenschutz: dsgvo'), false],
  ['an association that decides about the law', party('name: Haus der Begegnung', 'verband: awo'), false],
  ['the Red Cross of Bavaria, a corporation whose name does not tell', `land: DE-BY\n${party('name: Bayerisches Rotes Kreuz', 'verband: drk')}`, true],
  ['the Red Cross elsewhere', `land: DE-HE\n${party('name: Rotes Kreuz Neuental', 'verband: drk')}`, false],
  ['a name of a church, which another finding asks about', party('name: Diakonisches Werk Musterhausen'), false],
])

table('angaben/name-ohne-rechtsform', [
  ['an association', verein('name: Nachbarschaftshilfe Musterhausen'), true],
  ['a company', verein('name: Hilfe Musterhausen', 'rechtsform: ggmbh'), true],
  ['an association called a company', verein('name: Hilfe Musterhausen gGmbH'), true],
  ['written without the last point', verein('name: Nachbarschaftshilfe Musterhausen e.V'), true],
  ['written without points', verein('name: Nachbarschaftshilfe Musterhausen eV'), true],
  ['written with two capitals', verein('name: Nachbarschaftshilfe Musterhausen E.V.'), true],
  ['a word that only ends so', verein('name: Kurverein LeV e. V.'), false],
  ['no form, but the sound of an association', party('name: AWO Kreisverband Musterhausen', 'verband: awo'), true],
  ['written tightly', verein('name: Nachbarschaftshilfe Musterhausen e.V.'), false],
  ['written out', verein('name: Eingetragener Verein Nachbarschaftshilfe'), false],
  ['inside the name', verein('name: Caritasverband für die Diözese Musterhausen e. V., Kreisstelle Süd'), false],
  ['a company in full', verein('name: Hilfe Musterhausen gemeinnützige Gesellschaft mbH', 'rechtsform: ggmbh'), false],
  ['a foundation', verein('name: Stiftung Hilfe Musterhausen', 'rechtsform: stiftung'), false],
  ['a corporation', verein('name: Bayerisches Rotes Kreuz', 'rechtsform: koerperschaft', 'verband: drk'), false],
  ['a unit of a corporation', party('name: Bayerisches Rotes Kreuz, Kreisverband Musterhausen', 'verband: drk'), false],
  ['a church', verein('name: Evangelischer Kirchenkreisverband Musterhausen', 'rechtsform: kirchliche-koerperschaft', 'verband: diakonie'), false],
  ['a church that gives no form', party('name: Katholischer Kirchengemeindeverband Musterhausen', 'datenschutz: kdg'), false],
  ['a public body', party('name: Regionalverband Musterhausen', 'rolle: kommune').replace('    rolle: sonstige\n', ''), false],
  ['a unit, which another rule asks about', verein('name: Caritas-Zentrum Musterhausen', 'verband: caritas'), false],
])
test('the name to paste has the addition, or the form that the name shows', () => {
  expect(messagesOf(verein('name: Nachbarschaftshilfe Musterhausen'))[0]).toContain('name: Nachbarschaftshilfe Musterhausen e. V.')
  expect(messagesOf(verein('name: Hilfe Musterhausen gGmbH'))[0]).toContain('\nrechtsform: ggmbh')
})

table('angaben/traeger-fehlen', [
  ['advice for adults alone', verein('rolle: mbe'), true],
  ['advice for young people alone', verein('rolle: jmd'), true],
  ['both from one carrier', verein('rolle: [mbe, jmd]'), false],
  ['both from two', `${verein('rolle: mbe')}\n  - id: werk\n    rolle: jmd`, false],
  ['the free kind', `typ: frei\nzusatz: [{ id: raum, titel: Raum, text: Die Stadt stellt einen Raum bereit. }]\n${verein('rolle: jmd')}`, false],
])

const courses = (more: string) => `typ: integrationskurs\nangaben: { bewilligung: { von: 2027-02-01, bis: 2028-01-31 } }\nlaufzeit: { dauer: bewilligung }\n${stadt('rolle: kommune')}\n  - id: verein\n    rolle: [mbe, jmd, ik-traeger]\n${more}`
table('angaben/doppelrolle', [
  ['courses and advice', verein('rolle: [mbe, jmd, ik-traeger]'), true],
  ['the authority advises', `${stadt('rolle: [abh, mfd]')}`, true],
  ['the kind of courses without its clause', courses(''), true],
  ['the kind of courses with its clause', courses('klauseln: { doppelrolle: true }'), false],
  ['a municipality that is the authority', stadt('rolle: [abh, kommune]'), false],
  ['two services', verein('rolle: [mbe, jmd, mfd]'), false],
])

const group = (title: string, verband: string) => `parteien:\n  - id: verein\n    verband: awo\n  - id: werk\n    verband: ${verband}\ngruppen:\n  - { id: alle, bezeichnung: "${title}", mitglieder: [verein, werk] }`
const centre = (more: string) => `typ: abh-clearingstelle\n${more}\nklauseln:\n  zweck: { freie_wohlfahrtspflege: true }\n  trennung: { praxis: Die Stadt weist auf die Beratung hin., sichtbarkeit: Der Raum liegt abseits. }\n  besetzung: { oeffnung: { mo: 9:00-12:00 } }\n  raeume: { gebaeude: Rathaus, raum: Zimmer 12 }`
table('angaben/freie-wohlfahrtspflege', [
  ['a group with the Bund der Vertriebenen', group('Träger der Freien Wohlfahrtspflege', 'bdv'), true],
  ['written small', group('Verbände der freien Wohlfahrtspflege', 'bdv'), true],
  ['a LIGA with it', group('LIGA der Verbände', 'bdv'), true],
  ['six associations', group('Träger der Freien Wohlfahrtspflege', 'drk'), false],
  ['another title', group('Träger der Migrationsfachdienste', 'bdv'), false],
  ['a clause that says so', centre(verein('verband: bdv')), true],
  ['a clause that says so of the AWO', centre(verein('verband: awo')), false],
  ['a carrier without an association is not judged', centre(verein('rolle: [mbe, jmd]')), false],
])

const signed = (persons: string) => `parteien:\n  - id: verein\n    rolle: mbe\n  - id: werk\n    rolle: jmd\ngruppen:\n  - { id: alle, bezeichnung: Träger der Dienste, mitglieder: [verein, werk] }\nunterzeichnung:\n  unterschriften:\n    - { fuer: stadt, personen: [{ zeilen: [Bürgermeisterin] }] }\n    - { fuer: alle, personen: [${persons}] }`
table('angaben/fuer-andere', [
  ['a LIGA as carrier', verein('name: LIGA der Wohlfahrtsverbände Musterhausen', 'rechtsform: sonstige'), true],
  ['the same of a county', verein('name: Kreisarbeitsgemeinschaft der Wohlfahrtsverbände Musterhausen', 'rechtsform: sonstige'), true],
  ['one of the associations', verein('name: Paritätischer Wohlfahrtsverband Musterhausen e. V.', 'genus: m'), false],
  ['an association that only has a similar name', verein('name: Ligabücherei Musterhausen e. V.'), false],
  ['one for two', signed('{ zeilen: [Vorsitzende] }'), true],
  ['two for two', signed('{ zeilen: [Vorsitzende] }, { zeilen: [Vorsitzender] }'), false],
])

const manager = '{ funktion: Geschäftsführerin, geschlecht: w }'
table('angaben/vertretung-verein', [
  ['a manager alone', verein(`vertreten_durch: [${manager}]`), true],
  ['a board through its manager', verein(`vertreten_durch: [{ funktion: Vorstand, vertreten_durch: [${manager}] }]`), false],
  ['a manager with the chair', verein(`vertreten_durch: [${manager}, { funktion: Vorsitzender, geschlecht: m }]`), false],
  ['a managing board', verein('vertreten_durch: [{ funktion: Geschäftsführender Vorstand }]'), false],
  ['the manager of a company', verein('name: Hilfe Musterhausen gGmbH', 'rechtsform: ggmbh', `vertreten_durch: [${manager}]`), false],
])
test('the hint on an association names the manager below the board, in the same gender, and can be pasted', () => {
  const hintOf = (lines: string): string => messagesOf(verein(`vertreten_durch: [${lines}]`)).find((one) => one.includes('nur die Geschäftsführung'))?.split('\n')[1] ?? ''
  expect(hintOf(manager)).toBe('- { funktion: Vorstand, vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }] }')
  expect(hintOf('{ funktion: Geschäftsführer, geschlecht: m }')).toBe('- { funktion: Vorstand, vertreten_durch: [{ funktion: Geschäftsführer, geschlecht: m }] }')
  expect(hintOf('{ funktion: Geschäftsführung }')).toBe('- { funktion: Vorstand, vertreten_durch: [{ funktion: Geschäftsführung }] }')
  for (const lines of [manager, '{ funktion: Geschäftsführung }']) expect(factsOf(verein(`vertreten_durch: [${hintOf(lines).slice(2)}]`))).not.toContain('angaben/vertretung-verein')
})
table('angaben/leitungsebene', [
  ['a team', verein('vertreten_durch: [{ funktion: Teamleitung, geschlecht: w }]'), true],
  ['an adviser', verein('vertreten_durch: [{ funktion: Beraterin, geschlecht: w }]'), true],
  ['a team beside the chair', verein('vertreten_durch: [{ funktion: Teamleitung, geschlecht: w }, { funktion: Vorsitzende, geschlecht: w }]'), false],
  ['the management', verein('vertreten_durch: [{ funktion: Geschäftsleitung, geschlecht: w }]'), false],
  ['a municipality, of which another rule speaks', stadt('vertreten_durch: [{ funktion: Fachbereichsleitung }]'), false],
])
table('angaben/name-in-funktion', [
  ['an initial', stadt('vertreten_durch: [{ funktion: Landrätin Erika M., geschlecht: w }]'), true],
  ['a first name', stadt('vertreten_durch: [{ funktion: Landrat Thomas Beispiel, geschlecht: m }]'), true],
  ['a title', stadt('vertreten_durch: [{ funktion: Landrätin Dr. Beispiel, geschlecht: w }]'), true],
  ['in the chain', verein('vertreten_durch: [{ funktion: Vorstand, vertreten_durch: [{ funktion: Vorsitzende Sabine Beispiel, geschlecht: w }] }]'), true],
  ['the body behind the office', stadt('vertreten_durch: [{ funktion: Landrätin des Landkreises Musterhausen, geschlecht: w }]'), false],
  ['a parish called after a saint', verein('vertreten_durch: [{ funktion: Vorsitzende des Kirchenvorstands St. Johannis, geschlecht: w }]'), false],
  ['a department', verein('vertreten_durch: [{ funktion: Leiterin Migration und Integration, geschlecht: w }]'), false],
])
test.each([
  ['Frau Oberbürgermeisterin Dr. Meier', '\nfunktion: Oberbürgermeisterin\n'],
  ['Landrat Thomas Beispiel', '\nfunktion: Landrat\n'],
  ['Frau Dr. Meier', 'Schreiben Sie statt des Namens die Funktion'],
])('what stays of „%s“ is a function', (words, hint) => expect(nameInFunction(subjectOf(words))[0]?.hint).toContain(hint))
table('angaben/unterschrift-ohne-person', [
  ['the free kind, nobody named', `typ: frei\nzusatz: [{ id: raum, titel: Raum, text: Die Stadt stellt einen Raum bereit. }]\n${party('name: Haus der Begegnung e. V.').replace(/ *vertreten_durch.*\n/, '')}`, true],
  ['somebody named', `typ: frei\nzusatz: [{ id: raum, titel: Raum, text: Die Stadt stellt einen Raum bereit. }]\n${party('name: Haus der Begegnung e. V.')}`, false],
])

const block = (...lines: readonly string[]): string => ['unterzeichnung:', '  unterschriften:', ...lines.map((line) => `    - ${line}`)].join('\n')
const CLUB = '{ fuer: verein, personen: [{ zeilen: [Vorsitzende] }] }'
const HEAD = stadt('vertreten_durch: [{ funktion: Oberbürgermeisterin, geschlecht: w }]')
const JOINTLY = stadt('vertreten_durch:', '  - { funktion: Oberbürgermeisterin, geschlecht: w, art: gemeinschaftlich }', '  - { funktion: Beigeordnete, geschlecht: w, art: gemeinschaftlich }')
const GROUP = 'gruppen:\n  - { id: alle, bezeichnung: Partner, mitglieder: [stadt, verein] }'
table('angaben/vertretung-abweichend', [
  ['another office below than in the head', `${HEAD}\n${block('{ fuer: stadt, personen: [{ zeilen: [Leitung Bürgerbüro] }] }', CLUB)}`, true],
  ['the same with i. A.', `${HEAD}\n${block('{ fuer: stadt, personen: [{ zeilen: [Leitung Bürgerbüro], zusatz: i. A. }] }', CLUB)}`, false],
  ['the office of the head', `${HEAD}\n${block('{ fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin, Stadt Musterhausen] }] }', CLUB)}`, false],
  ['only a name, who may hold the office', `${HEAD}\n${block('{ fuer: stadt, personen: [{ name: N. N. }] }', CLUB)}`, false],
  ['one of two who act together', `${JOINTLY}\n${block('{ fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin] }] }', CLUB)}`, true],
  ['both', `${JOINTLY}\n${block('{ fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin] }, { zeilen: [Beigeordnete] }] }', CLUB)}`, false],
  ['the deputy of the chain', `${stadt('vertreten_durch: [{ funktion: Oberbürgermeisterin, geschlecht: w, vertreten_durch: [{ funktion: Beigeordnete, geschlecht: w }] }]')}\n${block('{ fuer: stadt, personen: [{ zeilen: [Beigeordnete] }] }', CLUB)}`, false],
  ['a body in the head, a member of it below', `${verein('vertreten_durch: [{ funktion: Vorstand }]')}\n${block('{ fuer: stadt, personen: [{ zeilen: [Bürgermeisterin], zusatz: i. V. }] }', CLUB)}`, false],
  ['in a group, with the name of the party', `${HEAD}\n${GROUP}\n${block('{ fuer: alle, personen: [{ zeilen: [Amtsleitung, Stadt Musterhausen] }, { zeilen: [Vorsitzende] }] }')}`, true],
  ['in a group that does not say for whom', `${HEAD}\n${GROUP}\n${block('{ fuer: alle, personen: [{ zeilen: [Amtsleitung] }, { zeilen: [Vorsitzende] }] }')}`, false],
])
const signedFor = (name: string, office: string): string => stadt(`name: ${name}`, `vertreten_durch: [{ funktion: ${office} }]`)
table('angaben/vertretung-fremd', [
  ['a mayor for a county', signedFor('Landkreis Neuental', 'Oberbürgermeisterin'), true],
  ['the head of a county for a town', signedFor('Stadt Neuental', 'Landrat'), true],
  ['a county for the Region', signedFor('Region Hannover', 'Landrätin'), true],
  ['the mayor of another place', signedFor('Stadt Neuental', 'Bürgermeisterin der Gemeinde Nachbarort'), true],
  ['the head of a county for a town that is a county', signedFor('Stadtkreis Neuental', 'Landrätin'), true],
  ['a mayor who was', signedFor('Stadt Neuental', 'Bürgermeisterin a. D.'), true],
  ...[
    ['Landkreis Neuental', 'Landrätin des Landkreises Neuental'], ['Kreis Neuental', 'Landrat des Kreises'], ['Main-Kinzig-Kreis', 'Landrat'], ['Kreisverwaltung Neuental', 'Landrat'],
    ['Landkreis Neuental', 'Erste Kreisbeigeordnete'], ['Landkreis Neuental', 'Bürgermeister und stellvertretender Landrat'], ['Region Hannover', 'Regionspräsident'], ['Städteregion Aachen', 'Städteregionsrat'],
    ['Landeshauptstadt Neuental', 'Oberbürgermeisterin der Landeshauptstadt'], ['Große Kreisstadt Neuental', 'Oberbürgermeister der Stadt Neuental'], ['Markt Neuental', 'Erste Bürgermeisterin'],
    ['Verbandsgemeinde Neuental', 'Verbandsbürgermeister'], ['Samtgemeinde Neuental', 'Samtgemeindebürgermeister'], ['Amt Neuental', 'Amtsdirektorin'], ['Stadt Neuental', 'ehrenamtliche Bürgermeisterin'], ['Stadt Neuental', 'Stadträtin'],
    ['Stadtkreis Neuental', 'Oberbürgermeisterin'], ['Gemeinde Au', 'Erste Bürgermeisterin der Gemeinde Au'], ['Stadt Neuental', 'Leiterin des Amtes Soziales'],
  ].map(([name = '', office = '']): Case => [`${office} for ${name}`, signedFor(name, office), false]),
  ['a district of Berlin', `land: DE-BE\n${signedFor('Bezirksamt Neuental', 'Bezirksbürgermeisterin')}`, false],
  ['a deputy of the chain', stadt('name: Landkreis Neuental', 'vertreten_durch: [{ funktion: Landrätin, vertreten_durch: [{ funktion: Bürgermeister }] }]'), false],
  ['with i. V.', `${signedFor('Landkreis Neuental', 'Landrätin')}\n${block('{ fuer: stadt, personen: [{ zeilen: [Bürgermeister], zusatz: i. V. }] }', CLUB)}`, false],
])
test.each([['Landkreis Neuental', 'Landrätin oder Landrat'], ['Region Hannover', 'Regionspräsidentin oder Regionspräsident']])('the hint of angaben/vertretung-fremd names the head of %s alone', (name, head) =>
  expect(messagesOf(signedFor(name, 'Bürgermeisterin')).join('\n')).toContain(`wer „${name}“ heute vertritt: ${head} (§ 86`))
const reasoned = (code: string, reason: string): string => `zusatz:\n  - { id: flyer, titel: Anderswo, text: "In anderen Städten müssen Ratsuchende die Beratung besuchen." }\nausnahmen:\n  - { code: ${code}, zu: zusatz.flyer, grund: "${reason}" }`
table('angaben/ausnahme-begruendung', [
  ['who decided it', reasoned('guardrail/pflichtberatung', 'Der Kreisausschuss hat das so beschlossen.'), true],
  ['who wants it', reasoned('guardrail/pflichtberatung', 'Das Jobcenter besteht darauf und wünscht es so.'), true],
  ['what the sentence means', reasoned('guardrail/pflichtberatung', 'Der Satz beschreibt nur, was andere Städte beschlossen haben.'), false],
  ['a reason that names no wish', reasoned('guardrail/pflichtberatung', 'Das ist bei uns gar nicht so und nur ein Vergleich.'), false],
  ['another finding than one of protection', reasoned('text/luecke', 'Der Kreisausschuss hat das so beschlossen.'), false],
])
describe('recht/gemeinsame-verantwortung', () => {
  const PROJECT = ['typ: projekt', 'parteien:', '  - id: verein', '    rolle: [projekttraeger, mbe, jmd]', 'angaben: { projekt: { name: Startbahn, beginn: 2027-03-01, ende: 2028-02-29 } }', 'laufzeit: { dauer: projekt }'].join('\n')
  test('is asked in a project, and answered there', () => {
    expect(messagesOf(PROJECT).join('\n')).toMatch(/Art\. 26 DSGVO.* \| Klären Sie das vor der Unterschrift mit den Datenschutzbeauftragten/)
    expect(factsOf(`${PROJECT}\nausnahmen: [{ code: recht/gemeinsame-verantwortung, zu: typ, grund: Geprüft und verneint. }]`)).not.toContain('recht/gemeinsame-verantwortung')
  })
  test('is not asked where the partners only refer people to each other', () => expect(factsOf('umfang: ausfuehrlich')).not.toContain('recht/gemeinsame-verantwortung'))
})
