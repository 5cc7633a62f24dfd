import type { tabelle as rows } from '../tabelle.ts'
import { type Example, pair } from './example.ts'

const batch = (table: string): string => `koopgen batch basis.koop.yaml ${table}`

export const tabelle: Readonly<Record<keyof typeof rows, Example>> = {
  'tabelle/art': pair(batch('gemeinden.xls'), batch('gemeinden.xlsx'), 'Excel hat die Datei als „Excel-Arbeitsmappe (*.xlsx)“ neu gespeichert.'),
  'tabelle/beschaedigt': pair(batch('gemeinden-halb.xlsx'), batch('gemeinden.xlsx'), 'Die erste Datei wurde beim Herunterladen abgebrochen, die zweite ist vollständig.'),
  'tabelle/zu-gross': pair(batch('alle-jahre.xlsx'), batch('gemeinden.xlsx'), 'Die erste Datei hat mehr als 100.000 Zeilen.'),
  'tabelle/zeichensatz': pair(batch('gemeinden.csv --encoding windows-1225'), batch('gemeinden.csv --encoding windows-1252')),
  'tabelle/zeichensatz-angenommen': pair(batch('gemeinden.csv'), batch('gemeinden.csv --encoding windows-1252'), 'Excel hat die Datei als „CSV (Trennzeichen-getrennt)“ gespeichert.'),
  'tabelle/zeichensalat': pair('schluessel;Stadt: Ort\n1;MÃ¼hlheim', 'schluessel;Stadt: Ort\n1;Mühlheim'),
  'tabelle/leer': pair('schluessel;Stadt: Ort', 'schluessel;Stadt: Ort\n1;Neuental'),
  'tabelle/blatt': pair(batch('gemeinden.xlsx --sheet Nrod'), batch('gemeinden.xlsx --sheet Nord'), 'Die Datei hat die Blätter „Nord“ und „Süd“.'),
  'tabelle/blatt-gewaehlt': pair(batch('gemeinden.xlsx'), batch('gemeinden.xlsx --sheet Nord'), 'Die Datei hat die Blätter „Nord“ und „Süd“.'),
  'tabelle/anfuehrungszeichen': pair('schluessel;Stadt: Ort\n1;"Neuental', 'schluessel;Stadt: Ort\n1;"Neuental"'),
  'tabelle/spalte-unbekannt': pair('schluessel;Stadt: Ortt\n1;Neuental', 'schluessel;Stadt: Ort\n1;Neuental'),
  'tabelle/spalte-mehrdeutig': pair('schluessel;Ort\n1;Neuental', 'schluessel;Stadt: Ort\n1;Neuental'),
  'tabelle/spalte-doppelt': pair('Stadt: Ort;parteien.stadt.sitz.ort\nNeuental;Altental', 'Stadt: Ort;#alter Ort\nNeuental;Altental'),
  'tabelle/spalte-ohne-platz': pair('schluessel;parteien.stadt.sitz\n1;Neuental', 'schluessel;parteien.stadt.sitz.ort\n1;Neuental'),
  'tabelle/spaltenzahl': pair('schluessel;Stadt: Ort\n1;Neuental;Nord', 'schluessel;Stadt: Ort\n1;"Neuental;Nord"'),
  'tabelle/wert': pair('schluessel;datum\n1;30.2.2027', 'schluessel;datum\n1;28.2.2027'),
  'tabelle/zeichen': pair('schluessel;Stadt: Ort\n1;Neu\ufffdtal', 'schluessel;Stadt: Ort\n1;Neuötal'),
  'tabelle/fehlerwert': pair('schluessel;Stadt: Ort\n1;#NV', 'schluessel;Stadt: Ort\n1;Neuental', 'So steht es in einem Blatt von Excel.'),
  'tabelle/zellart': pair('schluessel;aktenzeichen\n1;03.04.2026', 'schluessel;aktenzeichen\n1;3-4', 'Excel hat „3-4“ in den 3. April verwandelt; die zweite Spalte ist als „Text“ formatiert.'),
  'tabelle/fuehrende-null': pair('schluessel;land;Stadt: PLZ\n1;DE-SN;1067', 'schluessel;land;Stadt: PLZ\n1;DE-SN;01067'),
  'tabelle/schluessel': pair('schluessel;Stadt: Ort\n1;Neuental\n1;Altental', 'schluessel;Stadt: Ort\n1;Neuental\n2;Altental'),
  'tabelle/gleiche-zeilen': pair('Stadt: Ort;Stadt: PLZ\nNeuental;29999\nNeuental;29999', 'Stadt: Ort;Stadt: PLZ\nNeuental;29999\nAltental;29998'),
  'tabelle/beispielzeile': pair('schluessel;Stadt: Ort\nbeispiel;Neuental', 'schluessel;Stadt: Ort\nneuental;Neuental'),
  'tabelle/anschrift-geblieben': pair(
    'schluessel;Stadt: Name;Stadt: Ort\n1;Stadt Altental;Altental',
    'schluessel;Stadt: Name;Stadt: Straße;Stadt: PLZ;Stadt: Ort;Stadt: Funktion;kurztitel\n1;Stadt Altental;Markt 1;29998;Altental;Bürgermeisterin;Kooperation Altental',
    'In der gemeinsamen Datei heißt die Partei „Stadt Neuental“.',
  ),
  'tabelle/angaben-geblieben': pair(
    'schluessel;Stadt: Name;Stadt: Straße;Stadt: PLZ;Stadt: Ort;Stadt: Funktion\n1;Stadt Altental;Markt 1;29998;Altental;Bürgermeisterin',
    'schluessel;Stadt: Name;Stadt: Straße;Stadt: PLZ;Stadt: Ort;Stadt: Funktion;kurztitel\n1;Stadt Altental;Markt 1;29998;Altental;Bürgermeisterin;Kooperation Altental',
    'In der gemeinsamen Datei heißt die Partei „Stadt Neuental“, und „kurztitel“ nennt sie.',
  ),
  'tabelle/verbunden': pair(batch('gemeinden-verbunden.xlsx'), batch('gemeinden.xlsx'), 'In der ersten Datei reicht „Neuental“ über die Spalten „Stadt: Ort“ und „Stadt: Name“.'),
  'tabelle/aufbau': pair('- Neuental', 'parteien.stadt.sitz.ort: Neuental'),
  'tabelle/uebergangen': pair('schluessel;_Notiz;Stadt: Ort\n1;angerufen;Neuental', 'schluessel;Stadt: Ort\n1;Neuental'),
}
