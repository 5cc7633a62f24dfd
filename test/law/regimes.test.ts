// What a body is decides its data-protection regime and who supervises it: one row per kind of body that signs such agreements.
import { describe, expect, test } from 'vitest'
import { regimeOf, soundsLikeChurch, supervisionOf, type Body } from '../../src/law/regimes.ts'

const row = (rolle: string | string[], more: Partial<Body> = {}): Body => ({ rolle: [rolle].flat(), ...more })
const TABLE: readonly (readonly [string, Body, string, string])[] = [
  ['city as Ausländerbehörde', row(['abh', 'kommune'], { rechtsform: 'gebietskoerperschaft' }), 'dsgvo-land', 'land-oeffentlich'],
  ['municipality without legal form', row('kommune'), 'dsgvo-land', 'land-oeffentlich'],
  ['school authority', row('schulamt', { rechtsform: 'landesbehoerde' }), 'dsgvo-land', 'land-oeffentlich'],
  ['another authority of the Land', row('sonstige', { rechtsform: 'landesbehoerde' }), 'dsgvo-land', 'land-oeffentlich'],
  ['adult education centre as public institution', row('ik-traeger', { rechtsform: 'anstalt' }), 'dsgvo-land', 'land-oeffentlich'],
  ['federal office', row('sonstige', { rechtsform: 'bundesbehoerde' }), 'dsgvo', 'bund'],
  ['Jobcenter of municipality and federal agency', row('jobcenter', { rechtsform: 'gemeinsame-einrichtung' }), 'sgb', 'bund-ge'],
  ['Jobcenter of a municipality alone', row('jobcenter', { rechtsform: 'gebietskoerperschaft' }), 'sgb', 'land-oeffentlich'],
  ['Jobcenter as institution of a county', row('jobcenter', { rechtsform: 'anstalt' }), 'sgb', 'land-oeffentlich'],
  ['Jobcenter of unknown form', row('jobcenter'), 'sgb', 'offen'],
  ['county that is Jobcenter and Ausländerbehörde', row(['abh', 'jobcenter'], { rechtsform: 'gebietskoerperschaft' }), 'land-und-sgb', 'land-oeffentlich'],
  ['employment agency', row('agentur'), 'sgb', 'bund'],
  ['employment agency with legal form', row('agentur', { rechtsform: 'bundesagentur' }), 'sgb', 'bund'],
  ['family benefits office', row('familienkasse'), 'sgb', 'bund'],
  ['Caritas', row(['mbe', 'jmd'], { rechtsform: 'e-v', verband: 'caritas' }), 'kdg', 'katholisch'],
  ['Caritas as course provider', row('ik-traeger', { rechtsform: 'ggmbh', verband: 'caritas' }), 'kdg', 'katholisch'],
  ['Diakonie', row('mbe', { rechtsform: 'e-v', verband: 'diakonie' }), 'dsg-ekd', 'evangelisch'],
  ['parish of the Diakonie', row('mfd', { rechtsform: 'kirchliche-koerperschaft', verband: 'diakonie' }), 'dsg-ekd', 'evangelisch'],
  ['parish of which nothing is known', row('mfd', { rechtsform: 'kirchliche-koerperschaft' }), 'kirche', 'kirche'],
  ['parish that says its law', row('mfd', { rechtsform: 'kirchliche-koerperschaft', datenschutz: { recht: 'kdg' } }), 'kdg', 'katholisch'],
  ['AWO', row('mbe', { rechtsform: 'e-v', verband: 'awo' }), 'dsgvo', 'land-privat'],
  ['association that is a corporation', row('mbe', { rechtsform: 'koerperschaft', verband: 'drk' }), 'dsgvo-land', 'land-oeffentlich'],
  ['corporation of a church association', row('mbe', { rechtsform: 'koerperschaft', verband: 'caritas' }), 'kdg', 'katholisch'],
  ['association of no umbrella', row('mfd', { rechtsform: 'e-v' }), 'dsgvo', 'land-privat'],
  ['project carrier', row(['projekttraeger', 'mbe'], { rechtsform: 'ggmbh', verband: 'paritaet' }), 'dsgvo', 'land-privat'],
  ['given wins over all', row('mbe', { verband: 'caritas', datenschutz: { recht: 'dsgvo' } }), 'dsgvo', 'land-privat'],
]

describe('regime and supervision', () => {
  test.each(TABLE)('%s', (_, body, regime, supervision) => {
    expect([regimeOf(body), supervisionOf(body)]).toEqual([regime, supervision])
  })
  test.each(['Caritasverband Neuental e. V.', 'IN VIA Katholischer Verband', 'Malteser Hilfsdienst gGmbH', 'Diakonisches Werk Neuental', 'Evangelische Jugendhilfe gGmbH'])('%s sounds like a church', (name) => {
    expect(soundsLikeChurch(name)).toBe(true)
  })
  test.each(['AWO Kreisverband Neuental e. V.', 'Viadukt e. V.', 'Nachbarschaftshilfe Neuental e. V.'])('%s does not', (name) => {
    expect(soundsLikeChurch(name)).toBe(false)
  })
})
