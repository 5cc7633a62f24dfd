// Freshness of law: words and norms that no longer hold on the date of the agreement. No legal advice.
import type { Area } from './entry.ts'

export const recht = {
  'recht/begriff-ueberholt': { severity: 'error', draft: 'warning', explain: 'Ein Wort gehört zu einem Recht, das am Datum der Vereinbarung nicht mehr gilt, etwa „ARGE“, „Hartz IV“ oder „Eingliederungsvereinbarung“. Wer es liest, sucht ein Verfahren oder eine Leistung, die es nicht mehr gibt. Der Hinweis nennt das heutige Wort; in eigenem Wortlaut druckt {begriff …} immer das Wort des Datums. Ist Vergangenes gemeint, schreiben Sie „früher“, „bis 2022“ oder setzen Sie den Titel in Anführungszeichen. Grundlage ist templates/law/veraltet.yaml mit Quelle und Tag der Prüfung.' },
  'recht/begriff-veraltet': { severity: 'warning', explain: 'Eine Bezeichnung ist am Datum der Vereinbarung nicht mehr die amtliche, etwa „Migrationsberatung für erwachsene Zuwanderer“ oder ein früherer Name eines Ministeriums. Verwenden Sie die heutige; der Hinweis nennt sie. Ist Vergangenes gemeint, schreiben Sie „früher“ oder „bis 2023“ dazu. Grundlage ist templates/law/veraltet.yaml mit Quelle und Tag der Prüfung.' },
  'recht/begriff-auslaufend': { severity: 'hint', explain: 'Ein Wort darf übergangsweise noch verwendet werden, läuft aber aus: Behörden dürfen „Bürgergeld“ nach den gelesenen Inhaltsangaben noch bis zum 31. Dezember 2026 schreiben. Eine Vereinbarung gilt meist länger; verwenden Sie gleich das neue Wort.' },
} as const satisfies Area
