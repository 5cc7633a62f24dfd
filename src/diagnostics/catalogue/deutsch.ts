import type { Area } from './entry.ts'

export const deutsch = {
  'deutsch/genus-widerspruch': {
    severity: 'error',
    explain:
      'Ein Wort im Namen zeigt ein anderes Geschlecht, als unter genus angegeben ist: „Diakonisches Werk“ ist sächlich (das), also genus: n. Vom Geschlecht hängen alle Artikel und Fürwörter der Vereinbarung ab. Ändern Sie genus, oder geben Sie die Formen des Namens selbst an (nominativ, akkusativ, dativ, genitiv), wenn die Angabe stimmt.',
  },
  'deutsch/artikel-widerspruch': {
    severity: 'error',
    explain:
      'Der Name beginnt mit „Der“, „Die“ oder „Das“, und dieser Artikel passt nicht zum angegebenen genus. Im Satz wird der Artikel des Namens mit dem Fall geändert („der Paritätische Gesamtverband“, „dem Paritätischen Gesamtverband“); dafür muss genus stimmen. Ändern Sie genus: m zu „Der“, f zu „Die“, n zu „Das“, pl zu „Die“ in der Mehrzahl.',
  },
  'deutsch/form-widerspruch': {
    severity: 'error',
    explain:
      'Sie haben eine Form des Namens selbst angegeben (nominativ, akkusativ, dativ oder genitiv), aber ihr Artikel passt nicht zu genus und Fall. Die Form wird gedruckt, wie sie dasteht, mit Artikel: zu genus: n gehört im Dativ „dem“, im Genitiv „des“. Ändern Sie die Form oder das Geschlecht. Wird der Name ohne Artikel geführt, geben Sie artikel: false an.',
  },
  'deutsch/zwei-hauptwoerter': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Im Namen stehen zwei Hauptwörter nebeneinander, etwa „Deutsches Rotes Kreuz Kreisverband Musterau e. V.“. Ob sich im Satz nur das erste oder auch das zweite ändert, ist eine Frage des eigenen Gebrauchs. Prüfen Sie die vorgeschlagene Form, und fügen Sie die Zeile bei der Partei ein.',
  },
  'deutsch/unklares-beiwort': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Vor dem Hauptwort des Namens steht ein Wort auf -er oder -e, das ein Beiwort sein kann („der Bunte Verein“, „dem Bunten Verein“) oder unverändert bleibt („dem Berliner Verein“). Prüfen Sie die vorgeschlagene Form, und fügen Sie die Zeile bei der Partei ein.',
  },
  'deutsch/eigenname-vor-beiwort': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Im Namen steht ein Eigenname vor einem Beiwort, etwa „IN VIA Katholischer Verband“. Ob das Beiwort im Satz seine Endung ändert, lässt sich nicht sicher sagen. Prüfen Sie die vorgeschlagene Form, und fügen Sie die Zeile ein; wird der Name immer ohne Artikel geführt, geben Sie stattdessen artikel: false an.',
  },
  'deutsch/wortgruppe-als-name': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Der Name ist eine Wortgruppe mit Rechtsform, etwa „Soziale Dienste Mustertal gGmbH“. Mit genus: f gehört der Artikel zur Gesellschaft („der Soziale Dienste Mustertal gGmbH“), was ungewohnt klingt. Prüfen Sie die vorgeschlagene Form und fügen Sie die Zeile ein, oder wählen Sie das Geschlecht der ersten Wörter, hier genus: pl.',
  },
  'deutsch/satz-als-name': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Der Name ist ein Satz oder eine Wendung, etwa „Fremde werden Freunde e. V.“. Ein solcher Name hat keine Fälle und braucht ein Wort davor. Fügen Sie die vorgeschlagene Form ein („dem Verein Fremde werden Freunde e. V.“), oder geben Sie artikel: false an.',
  },
  'deutsch/form-unbekannt': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Das Hauptwort des Namens ist eine Abkürzung, ein Kunstwort oder ein fremdes Wort, und ein Satz braucht eine Form, die sich daraus nicht sicher bilden lässt, meist den Genitiv („des Zebra e. V.“ oder „des Zebras e. V.“). Prüfen Sie die vorgeschlagene Form, und fügen Sie die Zeile bei der Partei ein.',
  },
  'deutsch/form-nach-regel': {
    severity: 'hint',
    explain:
      'Das Hauptwort des Namens steht nicht im Verzeichnis von koopgen; der Genitiv ist nach der allgemeinen Regel mit -s oder -es gebildet. Das ist meist richtig. Lautet die Form anders, geben Sie sie bei der Partei unter genitiv an.',
  },
  'deutsch/gruppe-ohne-bezeichnung': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die Klauseln sprechen von mehreren Beteiligten zusammen, aber es gibt keine gemeinsame Bezeichnung für sie. Legen Sie unter gruppen eine Gruppe mit ihren Mitgliedern und einer Bezeichnung in der Mehrzahl an, etwa „Träger der Migrationsfachdienste“.',
  },
  'deutsch/gruppe-ohne-einzahl': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Ein Satz spricht von einem einzelnen Mitglied der Gruppe („jeder Träger“), aber zur Bezeichnung der Gruppe ist die Einzahl nicht bekannt. Ergänzen Sie bei der Gruppe einzahl und genus, etwa einzahl: Träger und genus: m.',
  },
  'deutsch/mehrzahl-als-einzahl': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Der Name der Partei ist eine Mehrzahl („Soziale Dienste Mustertal“), und ein Satz dieser Vereinbarung hat sein Zeitwort in der Einzahl. Geben Sie der Partei einen Kurznamen in der Einzahl, etwa kurz: { name: Träger, genus: m }.',
  },
  'deutsch/jeder-ohne-artikel': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Ein Satz spricht von jedem Mitglied der Gruppe, aber die Bezeichnung steht ohne Artikel; „jeder IN VIA“ ist kein Deutsch. Geben Sie der Gruppe eine Einzahl mit Artikel, etwa einzahl: Träger und genus: m.',
  },
  'deutsch/funktion-artikel': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die Funktion steht im YAML ohne Artikel, wie auf einer Visitenkarte („Landrätin“), weil koopgen ihn im Satz selbst setzt („vertreten durch die Landrätin“) und die Funktion unter der Unterschrift ohne Artikel steht. Löschen Sie den Artikel.',
  },
  'deutsch/funktion-neutral': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Bei geschlecht: d gibt es zu dieser Funktion weder „den“ noch „die“. Geben Sie den Namen der Person an; dann steht „vertreten durch Kim Beispiel, Vorsitz“ ohne Artikel. Oder nennen Sie die Funktion mit einem Wort, das für alle gilt: bei einem Verein Vorsitz, bei einer Gesellschaft Geschäftsführung, bei einem Amt Leitung. Für gewählte Ämter einer Gemeinde oder eines Landkreises gibt es keins.',
  },
  'deutsch/funktion-geschlecht': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Funktion und Geschlecht der Person widersprechen sich, etwa „Landrat“ mit geschlecht: w. Amtsbezeichnungen ändert koopgen nicht von sich aus, weil sie rechtliche Bedeutung haben. Ändern Sie die Funktion („Landrätin“) oder das Geschlecht; ist ein Gremium gemeint, lassen Sie geschlecht weg.',
  },
  'deutsch/funktion-ohne-geschlecht': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Wörter wie „Vorsitzende“ oder „Beauftragte“ können eine Frau oder einen Mann meinen; davon hängt ab, ob „die Vorsitzende“ oder „den Vorsitzenden“ gedruckt wird. Ergänzen Sie geschlecht: w oder geschlecht: m.',
  },
  'deutsch/funktion-mehrere': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Unter einer Funktion in der Einzahl stehen mehrere Namen. Geben Sie jeder Person einen eigenen Eintrag unter vertreten_durch; vertreten sie nur zusammen, dann mit art: gemeinschaftlich.',
  },
  'deutsch/funktion-unbekannt': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die Bezeichnung der Funktion steht nicht im Verzeichnis von koopgen, deshalb ist ihre Form hinter „vertreten durch“ unsicher. Prüfen Sie die vorgeschlagene Form, und fügen Sie die Zeile akkusativ beim Vertreter ein. Unter der Unterschrift steht weiterhin die Funktion, wie Sie sie geschrieben haben.',
  },
} as const satisfies Area
