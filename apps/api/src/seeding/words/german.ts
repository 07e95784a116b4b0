import { of, type LanguageWords } from './language-words.ts';

export const german: LanguageWords = {
  lang: 'de',
  small:
    of(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über so zum wenn wir alle man`),
  content:
    of(`Besprechung Team Formular Zeit Antrag Schicht Büro Patientin Schulung System Bericht Kunde Sicherheit Arbeit Plan
    Telefon Termin Haushalt Dienstplan Drucker Warteschlange Reparatur Bestellung Ablauf Empfang Akte Lieferung Rechnung
    Parkplatz Küche Besucher Gebäude Zugang Kennwort Genehmigung Wartezimmer Bus Straße Wasser Energie Licht Heizung
    Schreibtisch Rechner Aktualisierung Leitung Kollegin Nacht Station Bett Pflegekraft Ärztin Bücherei Buch Brücke Rohr Leck
    Zähler Fahrrad Fahrzeug Kraftstoff Werkstatt Fahrer Fahrgast Fahrkarte Maschine Schalter Bürger Erlaubnis Unterschrift
    Stempel Papier Ordner Schrank Brief Lager Regal Etikett Kiste Abfall Reinigung Lärm Fenster Tür Aufzug Treppe Rampe Schild
    Sprache Übersetzung Webseite Suche Menü Knopf Bildschirm Kalender Urlaub Abwesenheit Krankmeldung Kinderbetreuung Kantine
    Mittagessen Kaffee Pause Dienstkleidung Handschuh Helm Leiter Werkzeug Ersatzteil Lieferant Vertrag Ausschreibung Preis
    Einsparung Kosten Maßnahme Umfrage Rückmeldung Beschwerde Vorschlag Versuch Prüfliste Übergabe Aushang Rundbrief
    Auszubildende Einarbeitung Gespräch Zeugnis Kurs Fahrradständer Größe Grünfläche Fußweg`),
  heads: of(
    `bar dorf eck feld gart hand kern land mess nach ober rad sand tal um ver wald zieh brech dreh flach glatt klein`,
  ),
  middles: of(`e en er el ig lich ungs s`),
  ends: of(`ung heit keit schaft er en isch lich bar los tum nis stelle werk`),
};
