// What -v shows of an agreement: each name in its four forms, by rule or as given, once.
import { shippedTemplates } from '../../src/assets.ts'
import { expect, test } from 'vitest'
import { formsOf } from '../../src/pipeline.ts'

const TEXT = `koopgen: 1
typ: frei
datum: 2027-01-15
land: DE-RP
titel: Absprache
parteien:
  - { id: kreis, rolle: kommune, name: Landkreis Musterau, kurz: Kreis, genus: m, sitz: { plz: "67999", ort: Musterau } }
  - { id: werk, rolle: mbe, name: Diakonisches Werk Musterau, genus: n, genitiv: des Werkes Musterau, sitz: { plz: "67999", ort: Musterau } }
  - { id: via, rolle: mbe, name: IN VIA Musterau e. V., genus: m, artikel: false, sitz: { plz: "67999", ort: Musterau } }
gruppen:
  - { id: traeger, bezeichnung: Freie Träger, mitglieder: [werk, via] }
zusatz:
  - { id: eins, titel: Eins, text: Text. }
`
const forms = (text: string) => formsOf({ file: 'x.koop.yaml', text, sets: [], templates: shippedTemplates(), mode: 'final' })

test('every party, short name and group is shown in four forms', () => {
  expect(forms(TEXT)).toEqual([
    'der Landkreis Musterau · den Landkreis Musterau · dem Landkreis Musterau · des Landkreises Musterau',
    'der Kreis · den Kreis · dem Kreis · des Kreises',
    'das Diakonische Werk Musterau · das Diakonische Werk Musterau · dem Diakonischen Werk Musterau · des Werkes Musterau',
    'IN VIA Musterau e. V. · IN VIA Musterau e. V. · IN VIA Musterau e. V. · von IN VIA Musterau e. V.',
    'die Freien Träger · die Freien Träger · den Freien Trägern · der Freien Träger',
    'der Freie Träger · den Freien Träger · dem Freien Träger · des Freien Trägers',
  ])
})
test('a file that cannot be read shows none', () => expect(forms('koopgen: 1\ntyp: frei\n')).toEqual([]))
